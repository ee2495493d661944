import { benchmarkAt } from './benchmark.js';
import { looksOf } from './looks.js';
import { PATIENCE, Trouble } from './trouble.js';

/** Milliseconds that the page in the frame has for its answer, once it is there. */
const ANSWER = 3000;
const LEAST = 200;
const MOST = 20000;
/** Without a key to the frame's own origin: it can read neither this page nor any storage. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const isChange = ([state, step, asked, answered, checkpoint]) =>
  ['asking', 'report', 'trouble', 'desk'].includes(state)
  && [step, asked, answered].every(Number.isInteger)
  && typeof checkpoint === 'string';

/** The check running in a frame, from which nothing of the page can be reached, and the other way. */
export class Isolated {
  constructor(root, options, listener) {
    Object.assign(this, { root, options, listener });
    this.checkpoint = options.checkpoint;
  }

  /** Resolves when the first screen is there. */
  async start() {
    const { base, benchmark, frame: address, title } = this.options;
    // The frame cannot reach it.
    if (benchmark) this.options.benchmarkText = await benchmarkAt(benchmark, this.listener.told);
    const frame = document.createElement('iframe');
    this.frame = frame;
    if (!address) throw new Trouble('E03', 'a bundler cannot place the page of the frame: set the attribute base to a folder that has it');
    frame.src = `${address}#loader`;
    frame.title = title;
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'clipboard-write';
    frame.setAttribute('sandbox', SANDBOX);
    frame.setAttribute('part', 'frame');
    await new Promise((resolve, reject) => {
      Object.assign(this, { resolve, reject });
      const forbidden = `the page’s policy forbids the frame: add ${new URL(base).origin} to frame-src`;
      this.timer = setTimeout(() => reject(new Trouble('E08', `${address} did not arrive within ${PATIENCE / 1000} s`)), PATIENCE);
      // A frame that is moved in the page begins anew, at the latest checkpoint.
      frame.onload = () => this.connect();
      this.blocked = ({ effectiveDirective, blockedURI }) => {
        if (/^(frame|child)-src/.test(effectiveDirective) && frame.src.startsWith(blockedURI)) reject(new Trouble('E03', forbidden));
      };
      document.addEventListener('securitypolicyviolation', this.blocked);
      // Beside what waits, in the same place: a frame that is moved begins anew.
      const stack = document.createElement('div');
      stack.className = 'stack';
      stack.append(...this.root.children, frame);
      this.root.replaceChildren(stack);
    }).finally(() => this.settle());
    // Until the frame tells its height, the place stays as high as it was.
    frame.style.height ||= `${frame.clientHeight}px`;
    for (const other of frame.parentNode.querySelectorAll('.waiting')) other.remove();
  }

  settle() {
    clearTimeout(this.timer);
    document.removeEventListener('securitypolicyviolation', this.blocked);
  }

  tell(command, value) {
    this.port?.postMessage([command, value]);
  }

  end() {
    this.settle();
    this.port?.close();
    this.port = undefined;
    this.frame.onload = null;
  }

  connect() {
    const { port1, port2 } = new MessageChannel();
    this.port?.close();
    this.port = port1;
    clearTimeout(this.timer);
    const missing = new Trouble('E05', `${this.options.frame} cannot be reached, is another page, or refuses to be framed`);
    this.timer = setTimeout(() => (this.isReady ? this.listener.failed(missing) : this.reject(missing)), ANSWER);
    port1.onmessage = ({ data }) => this.hear(data);
    const { checkpoint, options } = this;
    const link = checkpoint ? '' : options.link;
    const message = { maturityCheck: true, options: { ...options, ...looksOf(this.root.host), checkpoint, link } };
    // The frame has no origin that could be named here; the sandbox sees to it that it stays ours.
    this.frame.contentWindow.postMessage(message, '*', [port2]);
  }

  /** Takes from the frame only what has the expected form. */
  hear(message) {
    const [what, ...values] = Array.isArray(message) ? message : [];
    const { frame, listener } = this;
    if (what === 'accepted') {
      clearTimeout(this.timer);
    } else if (what === 'height') {
      const [height] = values;
      if (Number.isInteger(height)) frame.style.height = `${Math.min(Math.max(height, LEAST), MOST)}px`;
    } else if (what === 'changed' && isChange(values)) {
      [, , , , this.checkpoint] = values;
      this.isReady = true;
      listener.changed(...values);
      this.resolve();
    } else if (what === 'stepped') {
      listener.stepped(frame);
    } else if (what === 'titled' && /^(de|en)$/.test(values[1])) {
      [, this.options.lang] = values;
      listener.titled(...values.map(String));
    } else if (what === 'linking' || what === 'printing') {
      listener[what]();
    } else if (what === 'failed' || what === 'told') {
      const trouble = new Trouble(...values.map(String));
      if (what === 'told') listener.told(trouble);
      else if (this.isReady) listener.failed(trouble);
      else this.reject(trouble);
    }
  }
}
