// Where people work with a result: a core of its own in the place of the check, until they go back to
// it. The build fills in LATER: what that core consists of.

import { guarded } from './guard.js';
import { Trouble, troubleOf } from './trouble.js';

/** A second crash within this many milliseconds is not mended again. */
const CRASHES_AGAIN = 10000;

/**
 * The desk of a visit. `load` fetches from the folder of the release; `close` brings the check back,
 * at another checkpoint if there is one.
 */
class Desk {
  constructor({ root, options, listener }, { scene, checkpoint, memo, load, close }) {
    Object.assign(this, { root, options, listener, scene, checkpoint, memo, load, close });
  }

  /** Resolves when the desk is there. Until then the check stays. */
  async open(lang, clear) {
    const { base } = this.options;
    const files = { glue: LATER['desk-glue'], wasm: LATER['desk-wasm'], style: LATER['desk-style'] };
    const [core, pack] = await Promise.all([this.load.core(base, files), this.load.pack(lang, true, base)]);
    Object.assign(this, { core, pack });
    clear();
    this.mount();
  }

  mount() {
    const { createCore, module, sheet } = this.core;
    const instance = {};
    this.instance = instance;
    const guard = (exports) => guarded(exports, {
      called: () => {},
      crashed: (cause) => Promise.resolve().then(() => instance === this.instance && this.crashed(cause)),
    });
    const view = document.createElement('div');
    const sheets = [...this.root.adoptedStyleSheets];
    if (!sheets.includes(sheet)) this.root.adoptedStyleSheets = sheets.concat(sheet);
    Object.assign(instance, createCore(module, guard));
    this.root.replaceChildren(view);
    instance.mount(view, this.page(), this.pack);
  }

  /** What the core is told, and tells. */
  page() {
    const { checkpoint, listener, options, scene } = this;
    return {
      code: checkpoint.split(' ').pop(),
      received: checkpoint.startsWith('r'),
      scene,
      memo: this.memo,
      base: options.linkBase,
      headingLevel: options.headingLevel,
      changed: (memo, line) => {
        this.memo = memo;
        if (line) this.checkpoint = line;
      },
      close: () => Promise.resolve().then(() => this.close(this.checkpoint)),
      copy: (text) => this.copy(text),
      print: () => window.print(),
      select: (input) => {
        input.focus();
        input.select();
      },
      reveal: (element) => {
        element.focus({ preventScroll: true });
        listener.stepped(element);
      },
    };
  }

  async copy(text) {
    const { instance, listener } = this;
    try {
      await navigator.clipboard.writeText(text);
      instance.copied(true);
    } catch ({ message }) {
      listener.told(new Trouble('E16', `the link is not copied but marked: ${message}`));
      instance.copied(false);
    }
  }

  crashed(cause) {
    const now = Date.now();
    const again = now - this.crash < CRASHES_AGAIN;
    this.crash = now;
    this.listener.told(again
      ? new Trouble('E11', `the desk crashed (${cause}) again; the check is back`)
      : new Trouble('E10', `the desk crashed (${cause}) and goes on`));
    try {
      if (again) this.close(this.checkpoint);
      else this.mount();
    } catch (other) {
      this.listener.told(troubleOf(other, 'E11'));
      this.close();
    }
  }

  end() {
    const { instance } = this;
    this.instance = undefined;
    instance?.unmount();
  }
}

document.currentScript.Desk = Desk;
