import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const domain = join(root, 'packages/domain');
const documents = ['README.md', 'SPEC.md', 'CHANGELOG.md'];

/**
 * Builds the domain package to ES modules with types and packs it as npm would publish it. `folder` takes what is built;
 * answers with the file name of the tarball in it.
 */
export function packDomain(folder: string): string {
  const built = join(folder, 'package');
  mkdirSync(built, { recursive: true });
  const compiler = join(root, 'node_modules/.bin/tsc');
  execFileSync(compiler, ['-p', 'tsconfig.build.json', '--outDir', built], {
    cwd: domain,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  writeFileSync(join(built, 'package.json'), JSON.stringify(manifest(), null, 2));
  for (const name of documents) copyFileSync(join(domain, name), join(built, name));
  const licence = join(root, 'LICENSE');
  if (existsSync(licence)) copyFileSync(licence, join(built, 'LICENSE'));
  const printed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: built,
    encoding: 'utf8',
  });
  return join(folder, printed.trim());
}

type Manifest = {
  name: string;
  version: string;
  license: string;
  exports: Record<string, string>;
  dependencies: Record<string, string>;
};

/** The package's manifest as it is published: what was built in place of the sources, and versions in words of npm. */
function manifest() {
  const { name, version, license, exports, dependencies }: Manifest = JSON.parse(
    readFileSync(join(domain, 'package.json'), 'utf8'),
  );
  const published = Object.entries(exports)
    .filter(([path]) => !/\/(testing|training|every-combination)$/.test(path))
    .map(([path, source]) => {
      const file = source.replace(/^\.\/src\//, './').replace(/\.ts$/, '');
      return [path, { types: `${file}.d.ts`, default: `${file}.js` }];
    });
  return {
    name,
    version,
    description: 'The rules of early help in England as pure functions and data',
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22' },
    exports: Object.fromEntries(published),
    dependencies: Object.fromEntries(
      Object.keys(dependencies).map((dependency) => [dependency, `^${installed(dependency)}`]),
    ),
  };
}

/** The version that is installed, which is the one that was tested. */
function installed(dependency: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(domain, 'node_modules', dependency, 'package.json'), 'utf8'),
  );
  return version;
}
