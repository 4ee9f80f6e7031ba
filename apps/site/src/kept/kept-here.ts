const drawer = 'kept';
const most = 30;

/** The ids of the places kept on this device, the first kept first. None where the browser does not let us keep any. */
export function keptIds(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(drawer) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps these ids and nothing else; an empty list leaves nothing behind (NAV-31). */
export function keep(ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(drawer);
    else localStorage.setItem(drawer, JSON.stringify(ids.slice(-most)));
  } catch {
    // The browser keeps nothing for us: the list stays as it was.
  }
}

/** Puts a place on the list, or takes it off. */
export function keepOrDrop(id: string): void {
  const kept = keptIds();
  keep(kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id]);
}
