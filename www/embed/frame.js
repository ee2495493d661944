// What runs in frame.html: the check in a frame, of our own element or of somebody else's page.

import { card } from './card.js';
import { LOOKS, TOKENS, dress } from './looks.js';
import { languageAmong, linked } from './options.js';
import { base } from 'release';
import { probe } from './probe.js';
import { shell } from './shell.js';
import { report } from './trouble.js';
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

/** Starts the check and tells whoever embeds it what happens. */
function begin(options, post) {
  dress(host, options);
  let latest = options.checkpoint;
  const start = () => {
    let visit;
    const failed = (trouble) => {
      report(trouble);
      post('failed', trouble.code, trouble.message.slice(5));
      const again = () => start();
      root.adoptedStyleSheets = [shell()];
      root.replaceChildren(card({
        lang: visit.lang, trouble, code: (latest || '').split(' ').pop(), page: options.linkBase, again,
      }));
    };
    visit = new Visit(root, { ...options, checkpoint: latest }, {
      changed: (...values) => {
        latest = values[4];
        post('changed', ...values);
      },
      titled: (title, lang) => {
        document.documentElement.lang = lang;
        document.title = title;
        post('titled', title, lang);
      },
      linking: () => post('linking'),
      printing: () => post('printing'),
      stepped: (element) => post('stepped') && bringIntoView(element),
      told: (trouble) => {
        report(trouble);
        post('told', trouble.code, trouble.message.slice(5));
      },
      failed,
      deaf: () => {},
    });
    started(visit).catch((trouble) => visit.place || failed(trouble));
    return visit;
  };
  return start();
}

async function started(visit) {
  probe();
  await visit.start();
}

/** Our own element hands over a port and what the check is to be like; nobody else is heard. */
function acceptPort({ source, data, ports: [port] }) {
  if (source !== parent || !data || !data.maturityCheck || !port) return;
  removeEventListener('message', acceptPort);
  port.postMessage(['accepted']);
  const visit = begin({ ...data.options, base }, (...message) => {
    port.postMessage(message);
    return true;
  });
  port.onmessage = ({ data: [command, value] }) => visit.tell(String(command), String(value));
  observeHeight((height) => port.postMessage(['height', height]));
}

/** Without our element: the options stand in the address. */
function beginAlone() {
  const query = new URLSearchParams(location.search);
  const level = Number(query.get('heading-level'));
  begin({
    base,
    lang: languageAmong([query.get('lang'), ...navigator.languages]),
    link: linked(),
    linkBase: query.get('link-base') || base,
    headingLevel: level >= 1 && level <= 4 ? Math.floor(level) : 2,
    tokens: TOKENS.map((name) => [name, query.get(name.slice(2))]).filter(([, value]) => value),
    attributes: LOOKS.map((name) => [name, query.get(name)]).filter(([, value]) => value !== null),
  }, () => true);
  const [, secret] = /secret=(\w+)/.exec(location.hash) || [];
  if (secret) tellWordPress(secret);
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
