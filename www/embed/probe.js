import { Trouble } from './trouble.js';

const EMPTY_MODULE = [0, 97, 115, 109, 1, 0, 0, 0];

/** Looks, before anything is fetched, for what would keep the core from running in this page. */
export function probe() {
  if (typeof WebAssembly !== 'object') throw new Trouble('E01', 'this browser has no WebAssembly');
  try {
    new WebAssembly.Module(new Uint8Array(EMPTY_MODULE));
  } catch {
    throw new Trouble('E02', "the page’s policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src");
  }
  const element = document.createElement('input');
  const sound = [
    () => window instanceof Window,
    () => element instanceof Element && element instanceof HTMLInputElement,
    () => new Event('click') instanceof Event,
    () => new TextDecoder().decode(new Uint8Array([97])) === 'a',
  ];
  if (!sound.every(holds)) {
    throw new Trouble('E04', 'the page has overwritten built-in objects such as Element');
  }
}

function holds(check) {
  try {
    return check();
  } catch {
    return false;
  }
}
