// The files of the release, by the names that the loader knows them by.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = process.env.DIST ?? new URL('../../dist', import.meta.url).pathname;

const ENTRY = /"?([\w-]+)"?:\{file:"([^"]+)",integrity:"([^"]+)"\}/g;

const text = (file) => readFileSync(join(DIST, file), 'utf8');

export const loaderText = () => text('embed/v1.js');

const named = (script) =>
  Object.fromEntries([...script.matchAll(ENTRY)].map(([, name, file, integrity]) => [name, { file, integrity }]));

/**
 * `{ glue: { file, integrity }, wasm: …, de: … }`; packs by their languages. The loader knows of one
 * script that knows of the others.
 */
export function assets() {
  const known = named(loaderText());
  return { ...known, ...named(text(known.rungs.file)) };
}
