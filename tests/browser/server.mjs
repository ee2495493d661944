// What the browsers talk to: the built folder under some path, and the pages of partners.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']];

/**
 * Serves the folder under a path that its files cannot know, with the headers of a public host.
 * `spoil(path, reply)` may answer with another reply to inject a fault.
 */
export function serveFolder(folder, { spoil = (_, reply) => reply } = {}) {
  const at = '/some/where/';
  return serve(at, async (path, request) => {
    const found = path.startsWith(at) && (await read(folder, path.slice(at.length), request));
    const reply = found || { status: 404, ...(await read(folder, '404.html', request)) };
    return spoil(path, reply);
  });
}

/** Serves pages by their paths, as a partner's host would: another origin, its own headers. */
export function servePages(pages, headers = {}) {
  return serve('/', async (path) => {
    const body = pages[path];
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    return body === undefined ? { status: 404 } : { body, headers: { 'content-type': type, ...headers } };
  });
}

async function serve(at, answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    const { status = 200, headers = {}, body = '' } = await answer(decoded(pathname), request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: origin + at,
    /** The paths asked for, in order. */
    requests,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function read(folder, path, request) {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    // Names with a hash in them never change their content.
    'cache-control': path.startsWith('a/') ? 'max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  const accepted = request.headers['accept-encoding'] ?? '';
  for (const [encoding, suffix] of ENCODINGS) {
    const body = accepted.includes(encoding) && (await contents(file + suffix));
    if (body) return { body, headers: { ...headers, 'content-encoding': encoding } };
  }
  const body = await contents(file);
  return body && { body, headers };
}

/** `undefined` where there is no such file. */
async function contents(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return undefined;
    throw error;
  }
}
