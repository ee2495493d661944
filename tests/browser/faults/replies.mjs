// What a network, a server or somebody on the way may make of a reply; see `send` of the server.

import { createHash } from 'node:crypto';

const headers = ({ headers }, other) => ({ ...headers, ...other });
const PAGE = '<!doctype html><title>Not here</title><h1>Not here</h1>';

export const status = (code) => (reply) =>
  ({ status: code, body: PAGE, headers: headers(reply, { 'content-type': 'text/html' }) });

/** A page of the server's own instead of the file, as if nothing were wrong. */
export const page = status(200);

export function withoutCors(reply) {
  const { 'access-control-allow-origin': _, ...others } = reply.headers;
  return { ...reply, headers: others };
}

export const typed = (type) => (reply) =>
  ({ ...reply, headers: headers(reply, { 'content-type': type }) });

/** A wrong type is only then taken for what it says. */
export function sniffed(reply) {
  const { 'x-content-type-options': _, ...others } = reply.headers;
  return { ...reply, headers: others };
}

/** Only this many bytes; from the end if negative. */
export const truncated = (bytes) => (reply) => ({ ...reply, body: reply.body.subarray(0, bytes) });

export const refused = (reply) => ({ ...reply, cut: 'refused' });

const half = (reply) => reply.body.subarray(0, reply.body.length / 2);
export const stalled = (reply) => ({ ...reply, body: half(reply), cut: 'stalled' });
export const reset = (reply) => ({ ...reply, body: half(reply), cut: 'reset' });

export const flipped = (bit) => (reply) => {
  const body = Buffer.from(reply.body);
  const at = bit % (8 * body.length);
  body[at >> 3] ^= 1 << (at & 7);
  return { ...reply, body };
};

export const replaced = (text) => (reply) => ({ ...reply, body: Buffer.from(text) });

/** Numbers as if by chance, but the same in every run. */
export function* random(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

export function integrity(text) {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
