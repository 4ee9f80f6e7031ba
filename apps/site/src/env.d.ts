declare namespace App {
  interface Locals {
    /** The page names something private: no copy of it is to stay on the device. */
    keepNoCopy?: boolean;
    /** The answer to a form that holds nothing private: the browser may show it again when somebody goes back to it. */
    mayGoBack?: boolean;
    /** The page's script asks the site for something; on every other page nothing can be sent but a form. */
    mayAsk?: boolean;
  }
}

declare module '*.css';

declare module '*.js?url&no-inline' {
  /** Where the file is served, with its hash in the name. */
  const href: string;
  export default href;
}

declare module 'virtual:say-leads' {
  /** Where an answer to own words may lead, as the build wrote it down (astro.config.ts). */
  // oxlint-disable-next-line typescript/consistent-type-imports -- a module declared here cannot import by a relative path
  export const leads: import('./say/leads.ts').Leads;
}
