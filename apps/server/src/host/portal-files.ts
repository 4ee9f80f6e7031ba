import { serveStatic } from '@hono/node-server/serve-static';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const notBuilt = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Waymark</title>
<h1>The staff portal is not built yet</h1>
<p>The server is running, but there are no portal files to show. Stop it and run <code>npm start</code>, which builds
them, or build them by themselves with <code>npx turbo run build --filter=@waymark/portal</code>.</p></html>`;

/** The portal: files named by their content for a year, every other address the one page, checked each time. */
export function portalFiles(folder: string): Hono {
  const app = new Hono();
  if (existsSync(folder)) {
    app.get(
      '/assets/*',
      serveStatic({
        root: folder,
        precompressed: true,
        onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
      (c) => c.text('Not found', 404),
    );
    app.get('*', etag());
    app.get('/index.html', (c) => c.redirect('/', 301));
    app.get(
      '/*',
      serveStatic({
        root: folder,
        rewriteRequestPath: (path) => (path === '/' ? '/no-such-file' : path),
        onFound: (_path, c) => c.header('cache-control', 'no-cache'),
      }),
    );
  }
  app.get('/*', async (c) => {
    // A file that is missing is missing; only addresses of pages lead to the page.
    if (/\.[a-z0-9]+$/i.test(c.req.path)) return c.text('Not found', 404);
    c.header('cache-control', 'no-cache');
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
    return page === null ? c.html(notBuilt, 503) : c.html(page);
  });
  return app;
}
