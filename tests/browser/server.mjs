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
 * `spoil(path, reply)` may answer with another reply to inject a fault; it gets the plain bytes, and
 * nothing is cached. Such a reply may also be cut short; see `send`.
 */
export function serveFolder(folder, { spoil } = {}) {
  const at = '/some/where/';
  return serve(at, async (path, request) => {
    const accepted = spoil ? '' : (request.headers['accept-encoding'] ?? '');
    const found = path.startsWith(at) && (await read(folder, path.slice(at.length), accepted));
    const reply = found || { status: 404, ...(await read(folder, '404.html', accepted)) };
    if (!spoil) return reply;
    return spoil(path, { ...reply, headers: { ...reply.headers, 'cache-control': 'no-store' } });
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
    send(response, await answer(decoded(pathname), request));
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

/**
 * `cut: 'refused'` hangs up at once, as where there is no network; `'stalled'` sends the body and then
 * neither more nor the end; `'reset'` breaks off after it.
 */
function send(response, { status = 200, headers = {}, body = '', cut }) {
  if (cut === 'refused') return response.destroy();
  if (!cut) return response.writeHead(status, headers).end(body);
  // More is promised than comes.
  response.writeHead(status, { ...headers, 'content-length': body.length + 1 });
  return response.write(body, () => cut === 'reset' && response.destroy());
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function read(folder, path, accepted) {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    // Names with a hash in them never change their content.
    'cache-control': path.startsWith('a/') ? 'max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
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
