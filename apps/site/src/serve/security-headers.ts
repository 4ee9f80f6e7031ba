import { filePolicy } from './content-policy.ts';
import { siteUrl } from './site-url.ts';

const aYear = 365 * 24 * 60 * 60;

/** Whether families reach the site by https. */
export const isHttps = siteUrl.startsWith('https:');

/** On every answer, a file or a page; a page then says more exactly what it may load. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': filePolicy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  ...(isHttps ? { 'Strict-Transport-Security': `max-age=${aYear}; includeSubDomains` } : {}),
};
