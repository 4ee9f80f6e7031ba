declare namespace App {
  interface Locals {
    /** The page names something private: no copy of it is to stay on the device. */
    keepNoCopy?: boolean;
  }
}

declare module '*.css';

declare module '*.js?url&no-inline' {
  /** Where the file is served, with its hash in the name. */
  const href: string;
  export default href;
}
