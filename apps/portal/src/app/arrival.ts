let last: string | null = null;

/** Tells a page that was opened from the address bar from one that a link led to. */
export const arrival = {
  /** True once for each move within the portal; the first page of a visit leaves the focus where the browser put it. */
  isByLink(pathname: string): boolean {
    const moved = last !== null && last !== pathname;
    last = pathname;
    return moved;
  },
};
