/** Asks the worker to keep a public page of ours for when there is no signal; the exit empties it as all else. */
export function keepForLater(path: string): void {
  // There may be no worker yet, or none ever: then nothing is kept.
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ keep: path }));
}
