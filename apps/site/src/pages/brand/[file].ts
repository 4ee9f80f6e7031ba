import type { APIRoute } from 'astro';
import { brand } from '../../brand/current.ts';

/** The partnership's logo or icon. Its name changes with what it shows, so a browser may keep it for good. */
export const GET: APIRoute = ({ url }) => {
  const picture = [brand.logo, brand.icon].find((each) => each?.href === url.pathname);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture.bytes, {
    headers: {
      'Content-Type': picture.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      // A drawing that is opened by itself is a page: it may look like something, and do nothing.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
};
