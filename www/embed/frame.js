// What runs in frame.html: the check in a frame, of our own element or of somebody else's page.

import { card } from './card.js';
import { LOOKS, TOKENS, dress } from './looks.js';
import { languageAmong, levelIn, linked } from './options.js';
import { base } from 'release';
import { probe } from './probe.js';
import { shell } from './shell.js';
import { report, troubleOf } from './trouble.js';
import { Visit, bringIntoView } from './visit.js';

const host = document.getElementById('check');
const root = host.attachShadow({ mode: 'open' });
/** The two heights between which WordPress lets a frame grow. */
const [LEAST, MOST] = [200, 1000];

/**
 * In a sandbox, WebKit knows no 'self'. So the policy of frame.html has to be wide, and becomes
 * narrow here: nothing but the origin of this script.
 */
function narrow({ origin }) {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; style-src ${origin}`;
  document.head.append(meta);
}

const nothing = () => true;

/** Starts the check and tells whoever embeds it what happens. */
function begin(options, listener) {
  dress(host, options);
  const titled = (title, lang) => {
    document.documentElement.lang = lang;
    document.title = title;
    listener.titled?.(title, lang);
  };
  const own = { changed: nothing, linking: nothing, printing: nothing, deaf: nothing, stepped: bringIntoView };
  const visit = new Visit(root, options, { ...own, ...listener, titled });
  started(visit).catch((cause) => visit.place || listener.failed(troubleOf(cause, 'E09')));
  return visit;
}

async function started(visit) {
  probe();
  await visit.start();
}

/**
 * Our own element hands over a port and what the check is to be like; nobody else is heard. It also
 * looks after what fails: a fresh frame goes on where this one stopped.
 */
function acceptPort({ source, data, ports: [port] }) {
  if (source !== parent || !data || !data.maturityCheck || !port) return;
  removeEventListener('message', acceptPort);
  const telling = (what) => (...values) => {
    port.postMessage([what, ...values]);
    return true;
  };
  const tellingOf = (what) => ({ code, sentence }) => port.postMessage([what, code, sentence]);
  telling('accepted')();
  const visit = begin({ ...data.options, base }, {
    // Not the memo: it may hold other people's answers, which are none of the page's business.
    changed: (...values) => telling('changed')(...values.slice(0, 5)),
    titled: telling('titled'),
    linking: telling('linking'),
    printing: telling('printing'),
    stepped: () => port.postMessage(['stepped']),
    told: tellingOf('told'),
    failed: tellingOf('failed'),
  });
  port.onmessage = ({ data: [command, value] }) => visit.tell(String(command), String(value));
  observeHeight(telling('height'));
}

/** Without our element: the options stand in the address. Links lead to the standalone page. */
function beginAlone() {
  const query = new URLSearchParams(location.search);
  goOn({
    base,
    lang: languageAmong([query.get('lang'), ...navigator.languages]),
    link: linked(),
    linkBase: base,
    headingLevel: levelIn(query.get('heading-level')) || 2,
    cta: [],
    tokens: TOKENS.map((name) => [name, query.get(name.slice(2))]).filter(([, value]) => value),
    attributes: LOOKS.map((name) => [name, query.get(name)]).filter(([, value]) => value !== null),
  });
  const [, secret] = /secret=(\w+)/.exec(location.hash) || [];
  if (secret) tellWordPress(secret);
}

/** Runs the check, and after a failure on the visitor's word again, from where it stopped. */
function goOn(options) {
  const visit = begin(options, {
    told: report,
    failed: (trouble) => {
      report(trouble);
      const { checkpoint, lang } = visit;
      const again = () => goOn({ ...options, checkpoint, lang });
      root.adoptedStyleSheets = [shell()];
      root.replaceChildren(card({ lang, error: trouble.code, code: checkpoint.split(' ').pop(), page: base, again }));
    },
  });
}

/** WordPress hides the frame until it hears of a height, and may ask for it again. It forbids printing. */
function tellWordPress(secret) {
  host.setAttribute('no-print', '');
  let value = LEAST;
  const tell = () => parent.postMessage({ message: 'height', value, secret }, '*');
  addEventListener('message', ({ source, data }) => source === parent && data && data.message === 'ready' && tell());
  observeHeight((height) => {
    value = Math.min(Math.max(height, LEAST), MOST);
    tell();
  });
  tell();
}

function observeHeight(tell) {
  let latest = 0;
  const measure = () => {
    const height = Math.ceil(host.getBoundingClientRect().height);
    // Less than two pixels are rounding, and would go on for ever.
    if (Math.abs(height - latest) < 2) return;
    latest = height;
    tell(height);
  };
  if (window.ResizeObserver) new ResizeObserver(measure).observe(host);
  else setInterval(measure, 250);
}

narrow(new URL(base));
if (location.hash === '#loader') addEventListener('message', acceptPort);
else beginAlone();
