let listener: (() => void) | null = null;

/** Says who is told when the server no longer knows the session. One listener: the app's router. */
export function onSessionEnded(tell: () => void): void {
  listener = tell;
}

/** The server has answered that nobody is signed in. */
export function sessionEnded(): void {
  listener?.();
}
