// The npm package: what is in it, its types, and a page that a bundler makes of it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { quickAnswers } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { CHROMIUM, scenario } from '../scenario.mjs';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIST = process.env.DIST ?? here('../../../dist');
const PACKAGE = join(DIST, 'npm');
const MODULES = here('../node_modules');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What the package has beside the release. */
const OWN = ['LICENSE', 'README.md', 'custom-elements.json', 'index.d.ts', 'index.js', 'package.json', 'server.js'];

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Partner</title>
  <link rel="icon" href="data:,"><script type="module" src="main.ts"></script></head>
  <body><main><h1>Partner</h1><maturity-check hash="read"></maturity-check></main></body></html>`;

const MAIN = `
import 'maturity-check';

document.querySelector('maturity-check')?.addEventListener('mc-complete', ({ detail }) => {
  document.title = \`\${detail.answered} of \${detail.asked}\`;
});
`;

/** What the types let a partner write, and what they keep a partner from writing. */
const TYPES = `
import { MaturityCheckElement, type MaturityCheckState } from 'maturity-check';

const check = document.querySelector('maturity-check')!;
check.addEventListener('mc-step', function ({ detail }) { this.goTo(detail.step + 1); });
check.addEventListener('click', (event) => event.button);
check.mode = 'auto';
export const state: MaturityCheckState = check.state;
export const code: Promise<string> = check.getResultCode();
export const isOurs = check instanceof MaturityCheckElement;

// @ts-expect-error
check.addEventListener('mc-step', ({ detail }) => detail.answers);
// @ts-expect-error
check.mode = 'frame';
// @ts-expect-error
check.state = 'idle';
// @ts-expect-error
check.goTo('first');
`;

/** The published types of manifests leave out that a member may be that of an element. */
const MANIFEST = `
import type { Package } from 'custom-elements-manifest/schema';

declare module 'custom-elements-manifest/schema' {
  interface ClassField { attribute?: string; reflects?: boolean }
}
`;

const CONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    paths: { 'custom-elements-manifest/schema': [join(MODULES, 'custom-elements-manifest/schema.d.ts')] },
  },
  files: ['main.ts', 'manifest.ts', 'types.ts'],
};

/** A folder in which somebody has installed the package, as it would be published. */
async function installed(use) {
  const folder = await mkdtemp(join(tmpdir(), 'maturity-check-npm-'));
  try {
    const packed = await run(NPM, ['pack', PACKAGE, '--json', '--pack-destination', folder]);
    const [contents] = JSON.parse(packed.stdout);
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const quietly = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run(NPM, ['install', ...quietly, `./${contents.filename}`], { cwd: folder });
    await use(folder, contents);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a program of the tests' packages; says what it printed if it fails. */
async function tool(folder, program, ...values) {
  await run('node', [join(MODULES, program), ...values], { cwd: folder }).catch(({ stdout, stderr }) => {
    throw new Error(`${program}: ${stdout}${stderr}`);
  });
}

/** The paths of the files of a folder. */
async function paths(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}

scenario('the npm package has the release, its own files, and nothing else', CHROMIUM, async () => {
  await installed(async (folder, { files, size }) => {
    const packed = files.map(({ path }) => path).sort();
    assert.deepEqual(packed, await paths(PACKAGE));
    assert.ok(size < 1_000_000, `${size} bytes`);
    for (const path of packed.filter((path) => !OWN.includes(path) && !path.startsWith('parts/'))) {
      assert.ok(!/\.(br|gz)$/.test(path), path);
      const [ours, served] = await Promise.all([PACKAGE, DIST].map((at) => readFile(join(at, path))));
      assert.ok(ours.equals(served), `${path} is that of the release`);
    }
    assert.deepEqual(OWN.filter((path) => !packed.includes(path)), []);
  });
});

scenario('the npm package has types, a manifest, and an import that servers survive', CHROMIUM, async () => {
  await installed(async (folder) => {
    const manifest = await readFile(join(PACKAGE, 'custom-elements.json'), 'utf8');
    await writeFile(join(folder, 'main.ts'), MAIN);
    await writeFile(join(folder, 'types.ts'), TYPES);
    await writeFile(join(folder, 'manifest.ts'), `${MANIFEST} export default ${manifest.trim()} satisfies Package;`);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
    await tool(folder, 'typescript/bin/tsc');
    await run('node', ['--input-type=module', '--eval', "await import('maturity-check')"], { cwd: folder });
  });
});

scenario('a page that Vite makes of the npm package answers the quick check', CHROMIUM, async (stage) => {
  await installed(async (folder) => {
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'main.ts'), MAIN);
    await tool(folder, 'vite/bin/vite.js', 'build', '--base', './', '--logLevel', 'warn');
    const { url } = await stage.folder({ at: join(folder, 'dist') });
    const visitor = await stage.visitor(url);
    await visitor.answers(quickAnswers);
    assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
    assert.equal(await visitor.tab.evaluate(() => document.title), '12 of 12');
    const { link } = await visitor.look();
    assert.ok(link.startsWith(`${url}#r=`), `${link} leads to the page itself`);
    const recipient = await stage.visitor(link, { state: 'report' });
    assert.deepEqual(await recipient.report(), await visitor.report());
    const strangers = visitor.tab.requests.filter((address) => !address.startsWith(url));
    assert.deepEqual(strangers, []);
  });
});

scenario('the folder of the npm package, served as it is, has the frame that a bundler cannot place', CHROMIUM, async (stage) => {
  await installed(async (folder) => {
    const body = '<maturity-check mode="isolated" base="check/">';
    await writeFile(join(folder, 'index.html'), PAGE.replace('<maturity-check hash="read">', body));
    await writeFile(join(folder, 'main.ts'), MAIN);
    await cp(PACKAGE, join(folder, 'public/check'), { recursive: true });
    await tool(folder, 'vite/bin/vite.js', 'build', '--base', './', '--logLevel', 'warn');
    await stage.visitor((await stage.folder({ at: join(folder, 'dist') })).url);
  });
});
