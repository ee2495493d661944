import { Check } from './check.js';
import { ATTRIBUTES, choiceOf, headingLevel } from './options.js';
import { version } from 'release';

const checks = new WeakMap();
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

export class MaturityCheck extends HTMLElement {
  static get observedAttributes() {
    return ['lang', 'result'];
  }

  constructor() {
    super();
    checks.set(this, new Check(this));
  }

  connectedCallback() {
    // What a page has set before this class was there hides what the class does with it.
    for (const name of Object.keys(ATTRIBUTES).map(camel)) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    checks.get(this).approach();
  }

  // Being moved is being taken out and put in again.
  disconnectedCallback() {
    Promise.resolve().then(() => this.isConnected || checks.get(this).leave());
  }

  attributeChangedCallback(name, before, now) {
    const check = checks.get(this);
    if (before === now) return;
    if (name === 'lang') check.speak();
    else if (now && check.state !== 'idle') check.open(now).catch(() => {});
  }

  get version() {
    return version;
  }

  whenReady() {
    return checks.get(this).ready;
  }

  /** Starts at once, wherever the element is. */
  start() {
    const check = checks.get(this);
    check.start();
    return check.ready;
  }

  goTo(step) {
    return checks.get(this).command('go', String(step));
  }

  restart() {
    return checks.get(this).command('restart');
  }

  /** Opens a result code or link. */
  open(text) {
    return checks.get(this).open(String(text));
  }

  getResultCode() {
    return checks.get(this).result();
  }

  async getResultLink() {
    const check = checks.get(this);
    const code = await check.result();
    return `${check.options.linkBase}#r=${code}`;
  }

  /** Opens the desk, where people work with a result. */
  openDesk(scene) {
    return checks.get(this).command('desk', String(scene));
  }

  print() {
    return checks.get(this).command('print');
  }

  focus(options) {
    const { root } = checks.get(this);
    const find = (selector) => root.querySelector(selector);
    (find('[tabindex="-1"]') || find('iframe, button'))?.focus(options);
  }

  /** Ends the check and forgets the answers. */
  destroy() {
    const check = checks.get(this);
    check.leave();
    Object.assign(check, { checkpoint: '', memo: '', link: '', answered: 0, asked: 0, step: 0 });
  }
}

for (const name of ['state', 'answered', 'asked', 'step']) {
  Object.defineProperty(MaturityCheck.prototype, name, {
    enumerable: true,
    configurable: true,
    get() {
      return checks.get(this)[name];
    },
  });
}

/** What a property says: of a closed choice always an allowed value, as HTML's own do. */
function read(element, name, kind) {
  if (kind === false) return element.hasAttribute(name);
  if (Array.isArray(kind)) return choiceOf(element, name);
  return name === 'heading-level' ? headingLevel(element) : element.getAttribute(name) ?? '';
}

for (const [name, kind] of Object.entries(ATTRIBUTES)) {
  if (name === 'lang') continue; // every element has it
  Object.defineProperty(MaturityCheck.prototype, camel(name), {
    enumerable: true,
    configurable: true,
    get() {
      return read(this, name, kind);
    },
    set(value) {
      if (value === false || value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : value);
    },
  });
}
