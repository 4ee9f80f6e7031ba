/**
 * Asks the worker to keep a public page or a file of ours for when there is no signal; the exit empties it as all else. What
 * is only handy is not fetched over a poor line, or where somebody asked to save data.
 */
export function keepForLater(path: string, { onPoorLine = true } = {}): void {
  // There may be no worker yet, or none ever: then nothing is kept.
  void navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage({ keep: path, onPoorLine }),
  );
}
