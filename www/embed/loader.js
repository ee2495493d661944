// Defines <maturity-check>. Classic, asynchronous, without dependencies; everything comes from the
// folder that this script lies in, under the names and with the hashes of one release.

import { MaturityCheck } from './element.js';
import { ATTRIBUTES } from './options.js';
import { version } from 'release';
import { Trouble, report } from './trouble.js';

const TAG = 'maturity-check';
const KEY = Symbol.for(TAG);

/** Whatever the page's system has let through: a tag of ours, or a mark on one of its own. */
function upgrade() {
  for (const marked of document.querySelectorAll(`[data-${TAG}]`)) {
    const element = document.createElement(TAG);
    const { maturityCheck: _, ...options } = marked.dataset;
    for (const [option, value] of Object.entries(options)) {
      const name = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      // Whoever may write such a mark need not be somebody who may say where files and links lead.
      if (Object.keys(ATTRIBUTES).includes(name) && !/base$|benchmark/.test(name)) element.setAttribute(name, value);
    }
    marked.removeAttribute(`data-${TAG}`);
    marked.replaceWith(element);
    if (marked.localName === 'a') element.append(marked);
    else element.append(...marked.childNodes);
  }
}

function define() {
  const { versions } = window[KEY] || Object.defineProperty(window, KEY, { value: { versions: [] } })[KEY];
  versions.push(version);
  if (customElements.get(TAG)) {
    if (versions[0] !== version) report(new Trouble('E14', `version ${versions[0]} serves this page, version ${version} does nothing`));
    return;
  }
  customElements.define(TAG, MaturityCheck);
  upgrade();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade, { once: true });
}

/** Older browsers keep what stands inside the element. */
const isKnown = () =>
  'customElements' in window && 'attachShadow' in document.documentElement && 'adoptedStyleSheets' in document
  && 'timeout' in AbortSignal;

if (isKnown()) define();
else report(new Trouble('E01', 'this browser is too old: the content of the element stays'));
