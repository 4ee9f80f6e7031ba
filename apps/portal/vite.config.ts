import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Writes a .br and a .gz beside every text file of the build, so that the host compresses nothing as it serves. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const names = await readdir(dir, { recursive: true });
      const texts = names.filter((name) => /\.(html|css|js|svg)$/.test(name));
      await Promise.all(texts.map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(file: string) {
  const content = await readFile(file);
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/** Leaves out React Aria's own words in the thirty-odd languages that the portal does not speak. */
function englishOnly(): Plugin {
  return {
    name: 'english-only',
    apply: 'build',
    transform: {
      filter: { id: /react-(aria|stately)[^/]*\/dist\/private\/.*intlStrings\.mjs$/ },
      handler: (code) => {
        const english = /from "([^"]+\/en-US\.mjs)"/.exec(code)?.[1];
        if (english === undefined) throw new Error('React Aria keeps its words elsewhere now');
        return `import words from '${english}';\nexport default { 'en-US': words };\n`;
      },
    },
  };
}

const api = `http://localhost:${process.env['WAYMARK_PORT'] ?? 4300}`;
// The server answers pages of its own origin only, so the development server speaks in its name.
const passOn = { target: api, headers: { origin: api } };

export default defineConfig({
  plugins: [react(), englishOnly(), precompress()],
  build: {
    target: 'es2022',
    // No data: URLs and no inline script, so that the content security policy can be 'self' alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': passOn, '/trpc': passOn },
  },
});
