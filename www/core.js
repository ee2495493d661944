// The core as the loader uses it. The build bundles this file with wasm-bindgen's glue and wraps
// both:
//   document.currentScript.createCore = (compiled, guard) => { let core; …; return core; };
// So every call makes an isolated instance of the page's one compiled module: a crash in one leaves
// the others alive.
import { copied, fetched, initSync, mount, tell, unmount } from './glue.js';

initSync({ module: compiled });
core = { copied, fetched, mount, tell, unmount };
