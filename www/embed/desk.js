// Where people work with a result: a core of its own in the place of the check, until they go back to
// it. The build fills in LATER: what that core consists of.

import { UNREACHABLE, benchmarkAt } from './benchmark.js';
import { effects, printAlone } from './files.js';
import { guarded } from './guard.js';
import { Trouble, troubleOf } from './trouble.js';

/** A second crash within this many milliseconds is not mended again. */
const CRASHES_AGAIN = 10000;
/** Bytes of a file that can be one of ours. */
const LARGEST = 1000000;

/** The desk of a visit. Until it is there, the check stays. */
class Desk {
  constructor(visit, scene, { benchmark, core, pack }) {
    Object.assign(this, { visit, scene, benchmark, core, pack });
    this.ending = new AbortController();
    printAlone(visit.root, this.ending.signal);
  }

  mount() {
    const { core: { createCore, module, sheet }, visit: { root } } = this;
    const instance = {};
    this.instance = instance;
    const guard = (exports) => guarded(exports, {
      // Clicks that arrive here arrive.
      called: () => (this.visit.calls += 1),
      crashed: (cause) => Promise.resolve().then(() => instance === this.instance && this.crashed(cause)),
    });
    const view = document.createElement('div');
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = sheets.concat(sheet);
    Object.assign(instance, createCore(module, guard));
    root.replaceChildren(view);
    instance.mount(view, this.page(), this.pack);
  }

  /** What the core is told, and tells. */
  page() {
    const { benchmark, scene, visit } = this;
    const { checkpoint, listener, memo, options } = visit;
    return {
      code: checkpoint.split(' ').pop(),
      received: checkpoint.startsWith('r'),
      scene,
      memo,
      benchmark,
      refused: (message) => benchmark === UNREACHABLE || listener.told(new Trouble('E17', `the benchmark cannot be shown: ${message}`)),
      base: options.linkBase,
      headingLevel: options.headingLevel,
      changed: (latest, line) => {
        visit.memo = latest;
        // Another result was opened: the check comes back with it.
        if (line) visit.checkpoint = line;
        this.tell();
      },
      close: () => this.leave(),
      ...visit.deeds(() => this.instance),
      ...effects((isDrawn) => this.instance.drawn(isDrawn)),
      print: () => window.print(),
      read: (input) => this.take(input.files),
    };
  }

  tell() {
    const { checkpoint, counts, listener, memo } = this.visit;
    listener.changed('desk', 0, ...counts, checkpoint, memo);
  }

  /** Files that somebody chose or dropped. */
  async take(files) {
    const { instance } = this;
    for (const file of files) {
      const text = file.size > LARGEST ? '' : await file.text();
      if (instance === this.instance) instance.opened(file.name, text);
    }
  }

  crashed(cause) {
    const { listener } = this.visit;
    const now = Date.now();
    const again = now - this.crash < CRASHES_AGAIN;
    this.crash = now;
    listener.told(again
      ? new Trouble('E11', `the desk crashed (${cause}) again; the check is back`)
      : new Trouble('E10', `the desk crashed (${cause}) and goes on`));
    try {
      if (again) this.leave();
      else this.mount();
    } catch (other) {
      listener.told(troubleOf(other, 'E11'));
      this.leave();
    }
  }

  /** On a page of our own, the browser's way back leads to the check too. */
  enter() {
    if (!this.visit.options.standalone) return;
    history.pushState(history.state, '');
    addEventListener('popstate', () => this.back(), { signal: this.ending.signal });
  }

  /** Not from within the core, which would take itself apart. */
  leave() {
    if (this.visit.options.standalone) history.back();
    else Promise.resolve().then(() => this.back());
  }

  back() {
    // The visit tells by itself of what fails.
    this.visit.putAway().catch(() => {});
  }

  end() {
    const { instance } = this;
    this.instance = undefined;
    this.ending.abort();
    instance?.unmount();
  }
}

document.currentScript.desk = async (visit, load, scene) => {
  const { lang, listener, options } = visit;
  // A page in a frame gets it from the page around.
  const { benchmark: address, benchmarkText } = options;
  const files = { glue: LATER['desk-glue'], wasm: LATER['desk-wasm'], style: LATER['desk-style'] };
  const [core, pack, benchmark] = await Promise.all([
    load.core(options.base, files),
    load.pack(lang, true, options.base),
    benchmarkText ?? (address ? benchmarkAt(address, listener.told) : ''),
  ]);
  if (visit.ended || visit.desk) return;
  visit.clear();
  visit.desk = new Desk(visit, scene, { core, pack, benchmark });
  visit.desk.enter();
  visit.desk.mount();
  visit.desk.tell();
};
