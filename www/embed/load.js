// Fetches the files of the release, each once per page and only if its bytes are those of the build.

import { addressOf, imported, nonce, release } from 'release';
import { PATIENCE, Trouble } from './trouble.js';

/** Milliseconds within which a browser tells that a policy has forbidden something. */
const POLICY_SPEAKS = 50;

/** What was fetched, by address. What failed is fetched again. */
const fetched = new Map();

function once(address, fetchIt) {
  if (!fetched.has(address)) {
    const fetching = fetchIt();
    fetched.set(address, fetching);
    fetching.catch(() => fetched.delete(address));
  }
  return fetched.get(address);
}

function limited(options) {
  // Nothing here differs from how a page preloads files, or they would be fetched twice.
  return { referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE), ...options };
}

function bytes(asset, folder) {
  const address = addressOf(asset, folder);
  return once(address, () => explained(address, async () => {
    const response = await fetch(address, limited({ integrity: asset.integrity }));
    return response.ok && response.arrayBuffer();
  }));
}

/** What `run` fetches from an address, or why that is nothing. A browser does not say it itself. */
async function explained(address, run) {
  let directive;
  const note = ({ blockedURI, disposition, effectiveDirective }) => {
    if (disposition === 'enforce' && address.startsWith(blockedURI)) directive = effectiveDirective.replace('-elem', '');
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    const found = await run().catch((cause) => {
      if (cause.name === 'TimeoutError' || cause.code) throw cause;
    });
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLICY_SPEAKS));
    throw directive ? forbidden(address, directive) : await diagnosis(address);
  } catch (cause) {
    throw cause.name === 'TimeoutError' ? slow(address) : cause;
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

function forbidden(address, directive) {
  return new Trouble('E02', `the page’s policy forbids ${address}: add ${new URL(address).origin} to ${directive}`);
}

const slow = (address) => new Trouble('E08', `${address} did not arrive within ${PATIENCE / 1000} s`);

/** Another look at a file that did not come, or not with the bytes of the build. */
async function diagnosis(address) {
  try {
    const response = await fetch(address, limited({ cache: 'reload' }));
    if (!response.ok) return new Trouble('E05', `${address} answers with status ${response.status}`);
    await response.arrayBuffer();
    return /html/.test(response.headers.get('content-type'))
      ? new Trouble('E07', `${address} answers with a page instead of the file`)
      : new Trouble('E06', `${address} is altered, or cut off`);
  } catch (cause) {
    return cause.name === 'TimeoutError'
      ? slow(address)
      : new Trouble('E05', `${address} cannot be reached: offline, or without Access-Control-Allow-Origin`);
  }
}

/** An address in the form that a page with Trusted Types wants of a script's. */
let policy;
function trusted(address) {
  if (!window.trustedTypes) return address;
  try {
    // Once only: a page's policy may refuse a second one of the same name.
    policy ??= window.trustedTypes.createPolicy('maturity-check', { createScriptURL: (url) => url });
    return policy.createScriptURL(address);
  } catch {
    // Not every page that restricts the names of policies also asks for them.
    return address;
  }
}

/** A script that stalls cannot be called off: another try needs another address. */
const retries = new Map();

/** What a script hands over, as a property of its own tag. */
export async function script(asset, property, folder) {
  const part = await imported?.(asset, folder);
  if (part) return part.default[property];
  const address = addressOf(asset, folder);
  return once(address, () => explained(address, () => new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    const timer = setTimeout(() => {
      retries.set(address, `?${Date.now()}`);
      reject(slow(address));
    }, PATIENCE);
    const settle = (found) => {
      clearTimeout(timer);
      resolve(found);
    };
    tag.onload = () => settle(tag[property]);
    tag.onerror = () => settle(undefined);
    if (nonce) tag.nonce = nonce;
    Object.assign(tag, { integrity: asset.integrity, crossOrigin: 'anonymous' });
    try {
      tag.src = trusted(address + (retries.get(address) || ''));
    } catch {
      clearTimeout(timer);
      reject(new Trouble('E02', 'the page’s policy forbids scripts by address: add maturity-check to trusted-types'));
      return;
    }
    document.head.append(tag);
    tag.remove();
  })));
}

/** The function that makes instances, the compiled module, and the style, for all elements. */
export function core(folder, { glue, wasm, style } = release) {
  return once(`${wasm.file} ${folder}`, async () => {
    const files = [script(glue, 'createCore', folder), bytes(wasm, folder), bytes(style, folder)];
    const [createCore, code, css] = await Promise.all(files);
    // The bytes are right, so it is the browser that lacks something.
    const module = await WebAssembly.compile(code).catch(({ message }) => {
      throw new Trouble('E01', message);
    });
    const sheet = await new CSSStyleSheet().replace(new TextDecoder().decode(css));
    return { createCore, module, sheet };
  });
}

/** The instrument in one language: the texts of the quick check's questions, or all of them. */
export async function pack(lang, full, folder) {
  return new Uint8Array(await bytes(release.packs[full ? `${lang}-full` : lang], folder));
}
