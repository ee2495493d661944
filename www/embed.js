// Defines <maturity-check>: fetches the core once per page and starts an instance of it in each
// element. Classic, asynchronous, without dependencies. Everything comes from the folder that this
// script lies in, under the names and with the hashes that the build fills in for RELEASE.
(() => {
  'use strict';
  if (customElements.get('maturity-check')) return;

  const base = new URL('..', document.currentScript.src).href;

  const LANGUAGES = Object.keys(RELEASE.packs).filter((name) => !name.endsWith('-full'));

  const WORDS = {
    de: {
      failed: 'Die Selbsteinschätzung konnte nicht geladen werden.',
      interrupted: 'Da ist etwas schiefgegangen. Ihre Antworten sind erhalten, in diesem Code:',
      again: 'Neu laden',
    },
    en: {
      failed: 'The self-assessment could not be loaded.',
      interrupted: 'Something went wrong. Your answers are kept, in this code:',
      again: 'Reload',
    },
  };

  // What shows before and instead of the core; the core's own style comes with it.
  const SHELL = `
    .waiting { min-height: 34em; }
    .error { padding: 1.5em; border: 1px solid; border-radius: 4px; }
    .error p { margin: 0 0 1em; }
    .error input { display: block; box-sizing: border-box; width: 100%; margin: 1em 0; }
    .error input, .error button { min-height: 44px; padding: 0.5em 1em; font: inherit; }`;

  async function get({ file, integrity }) {
    const signal = AbortSignal.timeout(30000);
    const response = await fetch(base + file, { integrity, signal }).catch(({ message }) => {
      throw new Error(`${file}: ${message}`);
    });
    if (!response.ok) throw new Error(`${file}: status ${response.status}`);
    return response;
  }

  /** An address in the form that a page with Trusted Types wants of a script's. */
  let policy;
  function trusted(address) {
    if (!window.trustedTypes) return address;
    // Once only: a page's policy may refuse a second one of the same name.
    const rules = { createScriptURL: (url) => url };
    policy = policy || window.trustedTypes.createPolicy('maturity-check', rules);
    return policy.createScriptURL(address);
  }

  /** The function that makes instances. Its script hands it over as a property of its own tag. */
  function loadGlue() {
    const { file, integrity } = RELEASE.glue;
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = trusted(base + file);
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
      script.onload = () => resolve(script.createCore);
      script.onerror = () => reject(new Error(`${file}: missing, altered or blocked`));
      document.head.append(script);
      script.remove();
    });
  }

  async function loadModule() {
    return WebAssembly.compile(await (await get(RELEASE.wasm)).arrayBuffer());
  }

  async function loadStyle() {
    return new CSSStyleSheet().replace(await (await get(RELEASE.style)).text());
  }

  async function loadPack(lang, full) {
    const name = full ? `${lang}-full` : lang;
    return new Uint8Array(await (await get(RELEASE.packs[name])).arrayBuffer());
  }

  /** Moves the focus, and scrolls only if the element is out of view or under a sticky header. */
  function reveal(element) {
    element.focus({ preventScroll: true });
    const { top, bottom } = element.getBoundingClientRect();
    const covered = parseFloat(getComputedStyle(element).scrollPaddingTop) || 0;
    if (top < covered || bottom > innerHeight) element.scrollIntoView({ block: 'start' });
  }

  let loading;
  function load() {
    loading = loading || Promise.all([loadGlue(), loadModule(), loadStyle()]);
    loading.catch(() => (loading = undefined));
    return loading;
  }

  /** The exports of an instance, which calls `crashed` once and is dead from then on. */
  function guarded(exports, crashed) {
    let dead = false;
    const guard = (run) => (...values) => {
      if (dead) return undefined;
      try {
        return run(...values);
      } catch (cause) {
        dead = true;
        crashed(cause);
        throw cause;
      }
    };
    const guardAny = (value) => (typeof value === 'function' ? guard(value) : value);
    const entries = Object.entries(exports).map(([name, value]) => [name, guardAny(value)]);
    return Object.fromEntries(entries);
  }

  /** Of the languages at hand: the page's, on a page of our own the visitor's. */
  function languageOf(element) {
    const around = element.closest('[lang]');
    const wanted = element.hasAttribute('standalone')
      ? [new URLSearchParams(location.search).get('lang'), ...navigator.languages]
      : [around && around.lang];
    const tags = wanted.map((tag) => String(tag).split('-')[0].toLowerCase());
    return tags.find((tag) => LANGUAGES.includes(tag)) || 'de';
  }

  /** The answers in our own page's address. Mail programs escape the `#`, once or twice. */
  function linked() {
    const [fragment = ''] = /(#|%(25)*23)r=.*/i.exec(location.href) || [];
    return fragment;
  }

  function node(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  /** What goes on inside one element. */
  class Check {
    constructor(element) {
      this.element = element;
      this.root = element.attachShadow({ mode: 'open' });
      this.state = 'idle';
      this.answered = 0;
      this.checkpoint = '';
      this.show(this.waiting());
    }

    show(part) {
      this.root.textContent = '';
      this.root.append(part);
    }

    /** The element's own content stays visible until the core takes its place. */
    waiting() {
      return node('div', { className: 'waiting' }, node('slot'));
    }

    async start() {
      if (this.state !== 'idle') return;
      this.state = 'loading';
      const visit = (this.visit = {});
      const current = () => this.visit === visit;
      const failed = (cause) => {
        if (current()) this.fail(cause);
      };
      this.lang = this.lang || languageOf(this.element);
      try {
        const shell = new CSSStyleSheet();
        shell.replaceSync(SHELL);
        this.root.adoptedStyleSheets = [shell];
        const page = this.page(current);
        const resumes = page.standalone && typeof history.state === 'string';
        const full = Boolean(page.link || page.checkpoint || resumes);
        const loaded = await Promise.all([load(), loadPack(this.lang, full)]);
        const [[createCore, module, style], pack] = loaded;
        if (!current()) return;
        this.root.adoptedStyleSheets = [shell, style];
        this.core = createCore(module, (exports) => guarded(exports, failed));
        const view = node('div');
        this.core.mount(view, page, pack);
        this.show(view);
      } catch (cause) {
        failed(cause);
      }
    }

    /** What the core is told, and tells. */
    page(current) {
      const standalone = this.element.hasAttribute('standalone');
      return {
        base,
        standalone,
        link: standalone ? linked() : '',
        checkpoint: this.checkpoint,
        headingLevel: standalone ? 1 : 2,
        languages: LANGUAGES,
        pack: loadPack,
        // Pages without a secure address have no clipboard at all.
        copy: async (text) => navigator.clipboard.writeText(text),
        print: () => print(),
        select: (input) => {
          input.focus();
          input.select();
        },
        reveal,
        titled: (title, lang) => {
          this.lang = lang;
          if (standalone) Object.assign(document, { title }).documentElement.lang = lang;
        },
        changed: (state, step, asked, answered, checkpoint) => {
          if (current()) Object.assign(this, { answered, state, checkpoint });
        },
      };
    }

    /** The instance is not called again: after a crash it would only crash once more. */
    fail(cause) {
      console.error('maturity-check:', cause);
      this.end('failed');
      const words = WORDS[this.lang];
      const [, , value = ''] = this.checkpoint.split(' ');
      const code = node('input', { readOnly: true, value });
      const again = node('button', { type: 'button', textContent: words.again });
      again.addEventListener('click', () => {
        this.end('idle');
        this.start();
      });
      const message = this.answered
        ? [node('label', {}, words.interrupted, code)]
        : [node('p', {}, words.failed), node('slot')];
      const card = node('div', { className: 'error', lang: this.lang }, ...message, again);
      card.setAttribute('role', 'alert');
      this.show(card);
    }

    leave() {
      if (this.core) this.core.unmount();
      this.end('idle');
    }

    /** Ends the visit. The answers are kept: the next one goes on where this one stopped. */
    end(state) {
      Object.assign(this, { state, visit: undefined, core: undefined });
      this.show(this.waiting());
    }
  }

  const checks = new WeakMap();

  customElements.define('maturity-check', class extends HTMLElement {
    constructor() {
      super();
      checks.set(this, new Check(this));
    }

    connectedCallback() {
      checks.get(this).start();
    }

    // Being moved is being taken out and put in again.
    disconnectedCallback() {
      setTimeout(() => this.isConnected || checks.get(this).leave());
    }

    /** How many questions are answered. */
    get answered() {
      return checks.get(this).answered;
    }

    /** "idle", "loading", "asking", "report", "trouble" (with a link) or "failed". */
    get state() {
      return checks.get(this).state;
    }
  });
})();
