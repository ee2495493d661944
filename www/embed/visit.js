import { guarded, keepKeys, takeFiles, watch } from './guard.js';
import { core, pack, script } from './load.js';
import { release } from 'release';
import { Trouble, troubleOf } from './trouble.js';
import { words } from './words.js';

/** A second crash at the same place within this many milliseconds is not mended again. */
const CRASHES_AGAIN = 10000;

/**
 * The check running in a shadow root, mended after a crash. The root may be in a partner's page or
 * in a frame; `listener` tells:
 *   changed(state, step, asked, answered, checkpoint, memo), titled(title, lang)
 *   linking(), printing()   whether the visitor may copy the link, may print
 *   stepped(element)        where the visitor now is
 *   told(trouble)           of something that is mended already
 *   failed(trouble)
 *   deaf()                  that the page keeps clicks to itself
 */
export class Visit {
  constructor(root, options, listener) {
    Object.assign(this, { root, options, listener });
    this.lang = options.lang;
    this.checkpoint = options.checkpoint || '';
    this.memo = options.memo || '';
    this.calls = 0;
    this.place = '';
    this.ending = new AbortController();
  }

  /** Resolves when the first screen is there. */
  async start() {
    const { base, standalone } = this.options;
    const team = teamOf(this.options.link);
    if (team) this.options.link = '';
    const { link } = this.options;
    // The core needs all texts to show the report of just any answers.
    this.full = Boolean(link || this.checkpoint || (standalone && history.state));
    const [loaded] = await Promise.all([core(base), pack(this.lang, this.full, base)]);
    if (this.ended) return;
    this.core = loaded;
    await this.appear();
    const { signal } = this.ending;
    keepKeys(this.root, signal);
    watch(this.root, signal, () => this.calls, () => this.listener.deaf());
    takeFiles(this.root, signal, (files) => this.work('keep', files));
    const scene = team ? 'team' : this.options.desk;
    if (scene) await this.work(scene, team);
  }

  async tell(command, value = '') {
    if (command === 'print') {
      window.print();
    } else if (command === 'desk') {
      await this.work(value);
    } else if (command === 'open' && teamOf(value)) {
      await this.putAway();
      await this.work('team', teamOf(value));
    } else {
      await this.putAway();
      this.instance?.tell(command, value);
    }
  }

  end() {
    this.ending.abort();
    this.desk?.end();
    this.clear();
  }

  clear() {
    this.instance?.unmount();
    this.instance = undefined;
  }

  /** What only some visits need. */
  async later(name, ...values) {
    const { base } = this.options;
    const load = { core, pack, script: (asset, property) => script(asset, property, base) };
    return (await load.script(release.rungs, 'rungs'))[name](this, load, ...values);
  }

  /** Opens the desk in the place of the check, perhaps with files. */
  async work(scene, files = []) {
    try {
      await this.later('work', scene, files);
    } catch (cause) {
      this.listener.told(troubleOf(cause, 'E09'));
      this.instance?.tell('denied', '');
    }
  }

  /** Puts the desk away, and shows the check again. */
  async putAway(line) {
    if (!this.desk) return;
    this.desk.end();
    this.desk = undefined;
    if (line) this.checkpoint = line;
    this.full = true;
    this.held = true;
    await this.appear();
  }

  /** Resolves when the check is there and listens. */
  appear() {
    return new Promise((resolve, reject) => {
      Object.assign(this, { resolve, reject });
      this.mount().catch((cause) => this.fail(troubleOf(cause, 'E09')));
    });
  }

  get ended() {
    return this.ending.signal.aborted;
  }

  async mount() {
    const { createCore, module, sheet } = this.core;
    const bytes = await pack(this.lang, this.full, this.options.base);
    if (this.ended) return;
    let alive = true;
    const guard = (exports) => guarded(exports, {
      called: () => (this.calls += 1),
      crashed: (cause) => {
        alive = false;
        Promise.resolve().then(() => this.crashed(cause));
      },
    });
    const view = document.createElement('div');
    // After the first that the root has, that of the element.
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets].slice(0, 1).concat(sheet);
    // What had the focus may be gone with the crash.
    this.held ||= this.root.activeElement || (this.crash && document.activeElement === document.body);
    try {
      this.instance = createCore(module, guard);
      this.root.replaceChildren(view);
      this.instance.mount(view, this.page(() => alive && !this.ended), bytes);
    } catch (cause) {
      // After a crash the glue only stumbles over what is missing.
      if (alive) throw cause;
    }
  }

  /** What the core is told, and tells. */
  page(current) {
    const { options, listener } = this;
    return {
      link: this.checkpoint ? '' : options.link,
      checkpoint: this.checkpoint,
      base: options.linkBase,
      standalone: options.standalone,
      headingLevel: options.headingLevel,
      languages: Object.keys(words),
      fetch: (lang, full) => this.fetch(current, lang, full),
      ...this.deeds(() => this.instance),
      work: (scene) => {
        if (scene !== 'paper' || listener.printing()) this.work(scene);
      },
      titled: (title, lang) => listener.titled(title, lang),
      changed: (state, step, asked, answered, checkpoint) => {
        if (!current()) return;
        Object.assign(this, { checkpoint, place: `${state} ${step}`, counts: [asked, answered] });
        listener.changed(state, step, asked, answered, checkpoint, this.memo);
        this.arrived();
        if (state === 'report' && this.options.cta[2]) this.later('offer').catch(() => {});
      },
    };
  }

  /** What either core may do, the check's and the desk's. */
  deeds(instance) {
    return {
      copy: (text) => this.copy(text, instance()),
      select: (input) => {
        // Marked text is copied from where the focus is.
        input.focus();
        input.select();
      },
      reveal: (element) => {
        element.focus({ preventScroll: true });
        this.listener.stepped(element);
      },
    };
  }

  /** Brings the core another pack, the last that it wants. */
  async fetch(current, lang, full) {
    const wanted = (this.wanted = {});
    const { base } = this.options;
    const bytes = await pack(lang, full, base).catch((trouble) => this.listener.told(trouble));
    if (!current() || wanted !== this.wanted) return;
    if (bytes) Object.assign(this, { lang, full });
    this.instance.fetched(bytes);
  }

  async copy(text, instance) {
    const { listener } = this;
    if (!listener.linking()) {
      instance.copied(false);
      return;
    }
    try {
      // Pages without a secure address have no clipboard at all.
      await navigator.clipboard.writeText(text);
      instance.copied(true);
    } catch ({ message }) {
      listener.told(new Trouble('E16', `the link is not copied but marked: ${message}`));
      instance.copied(false);
    }
  }

  /** The first screen is there: of the visit, or after a crash. */
  arrived() {
    this.resolve();
    if (!this.held) return;
    this.held = undefined;
    this.root.querySelector('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  crashed(cause) {
    if (this.ended) return;
    const { place, crash } = this;
    const now = Date.now();
    const again = crash && crash.place === place && now - crash.time < CRASHES_AGAIN;
    this.crash = { place, time: now };
    if (again || !place) {
      this.fail(new Trouble('E11', `the check crashed (${cause}) again at the same place`));
      return;
    }
    this.listener.told(new Trouble('E10', `the check crashed (${cause}) and goes on with all answers`));
    this.mount().catch((other) => this.fail(troubleOf(other, 'E11')));
  }

  fail(trouble) {
    this.ending.abort();
    this.instance = undefined;
    this.reject(trouble);
    if (this.place) this.listener.failed(trouble);
  }
}

/** The result of a team in a link or code: a file for the desk. */
function teamOf(link) {
  return /^(.*r=)?T/.test(link) ? [new File([link], '')] : undefined;
}

/** Scrolls only where somebody would have to look for it. */
export function bringIntoView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  if (top < covered || bottom > innerHeight) element.scrollIntoView({ block: 'start' });
}
