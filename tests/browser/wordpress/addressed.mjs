// The built folder on a host whose address it has been told.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DIST } from '../release.mjs';
import { serveFolder } from '../server.mjs';

const XTASK = process.env.XTASK ?? fileURLToPath(new URL('../../../target/debug/xtask', import.meta.url));

/** As it is done with a copy of dist/ before it is uploaded. */
export async function serveAddressed() {
  const copy = await mkdtemp(join(tmpdir(), 'maturity-check-copy-'));
  await cp(DIST, copy, { recursive: true });
  const server = await serveFolder(copy);
  const close = async () => {
    await server.close();
    await rm(copy, { recursive: true });
  };
  try {
    await promisify(execFile)(XTASK, ['address', copy, server.url], { timeout: 30_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return { ...server, close };
}
