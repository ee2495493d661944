import { card } from './card.js';
import { script } from './load.js';
import { choiceOf, languageOf, optionsOf } from './options.js';
import { probe } from './probe.js';
import { release } from 'release';
import { shell } from './shell.js';
import { PATIENCE, Trouble, report, troubleOf } from './trouble.js';
import { Visit, bringIntoView } from './visit.js';
import { words } from './words.js';

/** Pixels around what can be seen within which a check starts. */
const NEAR = '400px';
/** Milliseconds after which the visitor is told that it still loads. */
const LATE = 3000;
/** These keep the check from running here, but not everywhere. */
const LEADS_ON = ['E01', 'E02', 'E03', 'E04', 'E11'];

class Inline extends Visit {
  async start() {
    probe();
    await super.start();
  }
}

/** The modes in which a check can run, the best first. */
const RUNGS = ['inline', 'isolated', 'static'];

/** Few pages need another mode than the first. */
async function rungOf(name, base) {
  return name === 'inline' ? Inline : (await script(release.rungs, 'rungs', base))[name];
}

/** What goes on inside one element. */
export class Check {
  constructor(element) {
    this.element = element;
    this.root = element.attachShadow({ mode: 'open' });
    Object.assign(this, { state: 'idle', step: 0, asked: 0, answered: 0, checkpoint: '', link: '' });
    this.expect();
    this.wait();
  }

  /** A promise for the next time that the check is ready. */
  expect() {
    this.ready = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
    // A page that does not ask is not troubled with it.
    this.ready.catch(() => {});
    this.isSettled = false;
  }

  /** The element's own content stays visible until the check takes its place. */
  wait() {
    const [waiting, room] = ['waiting', 'room'].map((className) => Object.assign(document.createElement('div'), { className }));
    room.append(document.createElement('slot'));
    waiting.append(room);
    this.show(waiting);
  }

  show(part) {
    this.root.adoptedStyleSheets = [shell()];
    this.root.replaceChildren(part);
  }

  get code() {
    return this.checkpoint.split(' ').pop();
  }

  /** Starts now or when the element comes near what can be seen. */
  approach() {
    if (this.state !== 'idle' || this.observer) return;
    if (choiceOf(this.element, 'loading') === 'eager' || !window.IntersectionObserver) {
      this.start();
      return;
    }
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.start();
    }, { rootMargin: NEAR });
    this.observer.observe(this.element);
  }

  unobserve() {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  async start() {
    if (this.state === 'failed') this.leave();
    if (this.state !== 'idle') return;
    this.unobserve();
    this.turn('loading');
    const attempt = (this.attempt = {});
    const options = optionsOf(this.element);
    // What the visitor has chosen outlasts a move of the element.
    options.lang = this.lang || options.lang;
    options.title = words[options.lang].title;
    if (this.link) options.link = this.link;
    this.options = options;
    const late = setTimeout(() => attempt === this.attempt && this.stillLoading(), LATE);
    try {
      await this.climb(attempt, options);
    } catch (trouble) {
      if (attempt === this.attempt) this.fail(trouble);
    } finally {
      clearTimeout(late);
    }
  }

  /** The first mode that works. */
  async climb(attempt, options) {
    if (!options.base) throw new Trouble('E05', 'the folder is unknown: set the attribute base');
    const mode = choiceOf(this.element, 'mode');
    const left = mode === 'auto' ? [...(this.rungs || RUNGS)] : [mode];
    while (left.length > 0) {
      const name = left.shift();
      try {
        await this.run(attempt, name, options);
        return;
      } catch (cause) {
        const trouble = troubleOf(cause, 'E09');
        if (attempt !== this.attempt) return;
        this.backend?.end();
        this.wait();
        if (!LEADS_ON.includes(trouble.code) || left.length === 0) throw trouble;
        this.tellOnce(trouble);
      }
    }
  }

  /** Runs the check in a mode until it is ready, but not for ever. */
  async run(attempt, name, options) {
    const Rung = await rungOf(name, options.base);
    if (attempt !== this.attempt) return;
    this.backend = new Rung(this.root, { ...options, checkpoint: this.checkpoint, memo: this.memo }, this.listener(attempt));
    let timer;
    const tooLong = new Promise((_, reject) => {
      attempt.stop = reject;
      timer = setTimeout(() => reject(new Trouble('E08', `nothing was there after ${PATIENCE / 1000} s`)), PATIENCE + 1000);
    });
    try {
      await Promise.race([this.backend.start(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
    if (attempt !== this.attempt) return;
    this.emit('mc-ready', { mode: name });
    this.resolve();
    this.isSettled = true;
    this.advise();
  }

  listener(attempt) {
    const current = (run) => (...values) => (attempt === this.attempt ? run(...values) : undefined);
    return {
      changed: current((...values) => this.changed(...values)),
      titled: current((title, lang) => this.titled(title, lang)),
      linking: current(() => this.emit('mc-link', this.exposed({}), true)),
      printing: current(() => this.emit('mc-print', this.exposed({}), true)),
      stepped: current((element) => bringIntoView(element)),
      failed: current((trouble) => this.fail(trouble)),
      told: current((trouble) => this.tell(trouble)),
      deaf: current(() => this.deaf()),
      onPaper: current(() => this.onPaper()),
      script: (asset, property) => script(asset, property, this.options.base),
    };
  }

  changed(state, step, asked, answered, checkpoint, memo) {
    const before = { state: this.state, step: this.step, answered: this.answered };
    Object.assign(this, { step, asked, answered, checkpoint, memo });
    this.turn(state);
    const isOwn = !checkpoint.startsWith('r');
    if (before.answered === 0 && answered > 0 && isOwn) this.emit('mc-start', { asked });
    if (before.answered > 0 && answered === 0) this.emit('mc-restart', {});
    if (state === 'asking' && (step !== before.step || before.state !== state)) {
      this.emit('mc-step', this.exposed({ step, asked, answered }));
    }
    if (state === 'report' && before.state === 'asking') {
      this.emit('mc-complete', this.exposed({ asked, answered }));
    }
    if (state === 'trouble' && before.state !== state) {
      this.tell(new Trouble('E12', 'a result link cannot be opened'));
    }
  }

  titled(title, lang) {
    this.lang = lang;
    if (!this.element.hasAttribute('standalone')) return;
    document.title = title;
    document.documentElement.lang = lang;
  }

  /** Adds the answers where the partner has asked for them. */
  exposed(detail) {
    return this.isExposed ? { ...detail, code: this.code } : detail;
  }

  get isExposed() {
    return choiceOf(this.element, 'expose') === 'answers';
  }

  turn(state) {
    const previous = this.state;
    this.state = state;
    if (state !== previous) this.emit('mc-state', { state, previous });
  }

  /** False if the page wants to do it itself. */
  emit(type, detail, cancelable = false) {
    return this.element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  tell(trouble) {
    report(trouble);
    this.emit('mc-error', { code: trouble.code, message: trouble.message });
  }

  /** One cause can stop several modes, one after the other. */
  tellOnce(trouble) {
    if (trouble.message !== this.told) this.tell(trouble);
    this.told = trouble.message;
  }

  /** The page swallows clicks. In a frame it cannot. */
  deaf() {
    this.tell(new Trouble('E04', 'the page keeps clicks from the check; in mode isolated it cannot'));
    if (choiceOf(this.element, 'mode') !== 'auto') return;
    this.rungs = ['isolated', 'static'];
    this.leave();
    this.start();
  }

  fail(trouble) {
    this.tellOnce(trouble);
    this.attempt = undefined;
    this.reject(trouble);
    this.isSettled = true;
    this.turn('failed');
    this.show(this.card(trouble));
  }

  card({ code: error }) {
    const { lang, linkBase } = this.options;
    const again = () => {
      this.leave();
      this.start();
    };
    return card({ lang: this.lang || lang, error, code: this.code, page: linkBase, again });
  }

  /** Answers that were given before keep their code in sight. */
  onPaper() {
    this.turn('static');
    if (this.code) this.root.prepend(this.card({ code: 'E11' }));
  }

  stillLoading() {
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    note.append(words[this.options.lang].waiting);
    this.root.querySelector('.room')?.prepend(note);
  }

  /** Ends the visit. The answers are kept: the next one goes on where this one stopped. */
  leave() {
    const { attempt } = this;
    this.unobserve();
    this.attempt = undefined;
    attempt?.stop?.(attempt);
    this.backend?.end();
    this.backend = undefined;
    this.told = undefined;
    if (this.state === 'idle') return;
    this.turn('idle');
    if (this.isSettled) this.expect();
    this.wait();
  }

  /** What the page wants of the check, once it is ready. */
  async command(name, value) {
    if (this.state === 'idle' || this.state === 'failed') this.start();
    await this.ready;
    await this.backend?.tell(name, value);
  }

  async open(text) {
    this.link = text;
    // What runs keeps its answers until it has others.
    if (this.state === 'idle') this.checkpoint = '';
    return this.command('open', text);
  }

  speak() {
    this.lang = undefined;
    if (this.state !== 'idle') this.command('lang', languageOf(this.element)).catch(() => {});
  }

  async result() {
    if (!this.isExposed) throw new DOMException('the page gets no answers unless the element has expose="answers"', 'NotAllowedError');
    await this.ready;
    return this.code;
  }

  /** On a developer's machine: hints at what could be better. */
  async advise() {
    if (!/^(localhost|.*\.(localhost|test|local)|)$/.test(location.hostname)) return;
    const { base } = this.options;
    const { advise } = await script(release.rungs, 'rungs', base).catch(() => ({}));
    await advise?.(this.element, (asset, property) => script(asset, property, base));
  }
}
