import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build, transformSync } from 'esbuild';

import { type Example, checkedProgram, examplesOf, expectationsOf } from './examples.ts';
import { packDomain } from './pack.ts';

export type PackageFigures = {
  examples: number;
  expectations: number;
  /** Where every example ran and said what the README says. */
  ranIn: string[];
  /** Kilobytes (1,000 bytes): the tarball, and each subpath bundled for a browser with zod, compressed. */
  tarballKB: number;
  bundlesKB: Record<string, { gzip: number; brotli: number }>;
};

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ran = 'every example ran';

/**
 * Packs the domain, installs the tarball in an empty project, type-checks the README's examples there, and runs them in
 * Node, in a bare JavaScript context (no Node, no DOM) and in a browser. Throws where one does not say what the README
 * says. `chromium` is the program of a Chromium; `sized` are the subpaths whose bundles are measured;
 * the tarball is left in `keepIn`.
 */
export async function provePackage(
  chromium: string,
  sized: readonly string[] | 'all' = ['navigation/match'],
  keepIn?: string,
): Promise<PackageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-package-'));
  try {
    const tarball = packDomain(folder);
    if (keepIn !== undefined) keep(tarball, keepIn);
    const project = emptyProjectWith(tarball, folder);
    const examples = examplesOf(readFileSync(join(root, 'packages/domain/README.md'), 'utf8'));
    checkTypes(project, examples);
    runInNode(project, examples);
    const bundle = await bundleExamples(project, examples);
    runInBareContext(bundle);
    runInBrowser(bundle, chromium, project);
    return {
      examples: examples.length,
      expectations: examples.reduce((sum, example) => sum + expectationsOf(example), 0),
      ranIn: ['Node', 'a bare JavaScript context', 'Chromium'],
      tarballKB: kilobytes(statSync(tarball).size),
      bundlesKB: await bundleSizes(project, sized === 'all' ? subpathsOf(project) : sized),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(tarball, join(folder, basename(tarball)));
}

function emptyProjectWith(tarball: string, folder: string): string {
  const project = join(folder, 'empty project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const options = ['--no-audit', '--no-fund', '--silent', '--prefer-offline'];
  execFileSync('npm', ['install', ...options, tarball], { cwd: project });
  const installed = readdirSync(join(project, 'node_modules')).filter((name) => name[0] !== '.');
  if (installed.join() !== '@waymark,zod') throw new Error(`It brought ${installed.join(', ')}.`);
  return project;
}

function checkTypes(project: string, examples: readonly Example[]): void {
  const files = examples.map(({ code }, at) => {
    const file = `example-${at + 1}.ts`;
    writeFileSync(join(project, file), code);
    return file;
  });
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--lib',
    'es2024,dom',
  ];
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...options, '--types', '', ...files], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function runInNode(project: string, examples: readonly Example[]): void {
  examples.forEach((example, at) => {
    const file = join(project, `example-${at + 1}.mjs`);
    writeFileSync(file, transformSync(checkedProgram(example), { loader: 'ts' }).code);
    execFileSync(process.execPath, [file], { stdio: ['ignore', 'inherit', 'inherit'] });
  });
}

/** All examples as one script for a browser. Top-level names do not meet: each example is a module of its own. */
async function bundleExamples(project: string, examples: readonly Example[]): Promise<string> {
  const imports = examples.map((_, at) => `import './example-${at + 1}.mjs';`).join('\n');
  const entry = join(project, 'all.mjs');
  writeFileSync(entry, `${imports}\nglobalThis.said = ${JSON.stringify(ran)};`);
  return bundled(entry, project);
}

async function bundled(entry: string, project: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: project,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function runInBareContext(script: string): void {
  const context = createContext({});
  runInContext(script, context);
  if (context['said'] !== ran) throw new Error('The examples did not run to their end.');
}

function runInBrowser(script: string, chromium: string, project: string): void {
  const page = join(project, 'page.html');
  writeFileSync(join(project, 'all.js'), script);
  writeFileSync(
    page,
    `<!doctype html><title>examples</title><p id="said">nothing</p>
<script>addEventListener('error', (event) => { document.getElementById('said').textContent = event.message; });</script>
<script src="all.js"></script>
<script>if (globalThis.said) document.getElementById('said').textContent = globalThis.said;</script>`,
  );
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom'];
  const shown = execFileSync(chromium, [...options, pathToFileURL(page).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said = /<p id="said">(.*?)<\/p>/s.exec(shown)?.[1];
  if (said !== ran) throw new Error(`In the browser: ${said ?? 'no page'}`);
}

function subpathsOf(project: string): string[] {
  const manifest = readFileSync(join(project, 'node_modules/@waymark/domain/package.json'), 'utf8');
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(manifest);
  return Object.keys(exports).map((path) => path.slice(2));
}

async function bundleSizes(
  project: string,
  subpaths: readonly string[],
): Promise<PackageFigures['bundlesKB']> {
  const sizes: PackageFigures['bundlesKB'] = {};
  for (const name of subpaths) {
    const entry = join(project, 'one.mjs');
    writeFileSync(entry, `import * as it from '@waymark/domain/${name}'; globalThis.it = it;`);
    const text = await bundled(entry, project);
    sizes[name] = {
      gzip: kilobytes(gzipSync(text).length),
      brotli: kilobytes(brotliCompressSync(text).length),
    };
  }
  return sizes;
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 100) / 10;
}
