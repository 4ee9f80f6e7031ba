const easyTwin = /^\/(?:help(\/[a-z0-9-]+){1,2}|danger)$/;

/** The Easy Read page that says what this page says; where there is none, the first Easy Read page. */
export function easyHref(pathname: string): string {
  if (!easyTwin.test(pathname)) return '/easy';
  return `/easy${pathname.replace(/^\/help/, '')}`;
}
