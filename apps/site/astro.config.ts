import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';

const entry = fileURLToPath(new URL('./src/serve/main.ts', import.meta.url));

export default defineConfig({
  output: 'server',
  // No page holds more than a short form; a bigger body is not read at all.
  adapter: node({ mode: 'standalone', bodySizeLimit: 16 * 1024 }),
  integrations: [react()],
  session: false,
  server: { host: '127.0.0.1', port: 4321 },
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // One small sheet, in the page itself: the first paint needs one answer from the server and no second.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  security: {
    // The one form on this site changes nothing and there is no session to ride on. A browser that hides its
    // origin belongs to someone careful, and must not meet an error page.
    checkOrigin: false,
  },
  vite: {
    // The adapter would start listening as soon as it is loaded; main.ts does so itself, to say what went wrong.
    define: { 'process.env.ASTRO_NODE_AUTOSTART': '"disabled"' },
    plugins: [
      {
        name: 'waymark:entry',
        enforce: 'post',
        config: () => ({
          environments: { ssr: { build: { rolldownOptions: { input: { index: entry } } } } },
        }),
      },
    ],
  },
});
