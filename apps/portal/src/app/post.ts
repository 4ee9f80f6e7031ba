const key = 'waymark.post';

/** The header that says in which of their posts somebody acts in this tab; none until they have chosen. */
export function postHeaders(): Record<string, string> {
  const post = sessionStorage.getItem(key);
  return post === null ? {} : { 'waymark-post': post };
}

/** From now on this tab acts in that post. */
export function choosePost(id: string): void {
  sessionStorage.setItem(key, id);
}

/** This tab acts in no chosen post any more. */
export function forgetPost(): void {
  sessionStorage.removeItem(key);
}
