import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { leads } from './src/say/leads.ts';

// Own words are answered on the device, which is to fetch titles and numbers and not every page of the domain.
const sayLeads = {
  name: 'waymark:say-leads',
  resolveId: (id: string) => (id === 'virtual:say-leads' ? id : undefined),
  load: (id: string) =>
    id === 'virtual:say-leads' ? `export const leads = ${JSON.stringify(leads)};` : undefined,
};

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
    // serve/from-elsewhere.ts turns away what another site sends. It asks for no origin: a browser that hides its own
    // belongs to someone careful, and must not meet an error page.
    checkOrigin: false,
  },
  vite: {
    // The adapter would start listening as soon as it is loaded; main.ts does so itself, to say what went wrong.
    define: { 'process.env.ASTRO_NODE_AUTOSTART': '"disabled"' },
    // No script is written into a page, however small: the content policy forbids it.
    build: { assetsInlineLimit: 0 },
    plugins: [
      {
        name: 'waymark:entry',
        enforce: 'post',
        config: () => ({
          environments: { ssr: { build: { rolldownOptions: { input: { index: entry } } } } },
        }),
      },
      sayLeads,
    ],
    worker: { plugins: () => [sayLeads] },
  },
});
