// The files of the release, by the names that the loader knows them by.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = process.env.DIST ?? new URL('../../dist', import.meta.url).pathname;

const ENTRY = /"?([\w-]+)"?:\{file:"([^"]+)",integrity:"([^"]+)"\}/g;

export const loaderText = () => readFileSync(join(DIST, 'embed/v1.js'), 'utf8');

/** `{ glue: { file, integrity }, wasm: …, de: … }`; packs by their languages. */
export function assets() {
  const entries = [...loaderText().matchAll(ENTRY)];
  return Object.fromEntries(entries.map(([, name, file, integrity]) => [name, { file, integrity }]));
}
