// What a partner says by attributes, made complete: every option has a value that is allowed.

import { addressOf, base, page } from 'release';
import { words } from './words.js';

export const ATTRIBUTES = {
  lang: '', mode: ['auto', 'inline', 'isolated', 'static'], loading: ['lazy', 'eager'], base: '',
  theme: ['auto', 'light', 'dark'], 'heading-level': '', result: '', hash: ['off', 'read'],
  'link-base': '', expose: ['', 'answers'], 'no-intro': false, 'no-print': false, 'no-link': false,
  standalone: false, desk: ['', 'team', 'time', 'keep', 'workshop'], benchmark: '',
  'cta-title': '', 'cta-text': '', 'cta-href': '',
};

/** One of several values, the first where the attribute has none or another. */
export function choiceOf(element, name) {
  const values = ATTRIBUTES[name];
  const value = element.getAttribute(name);
  return values.includes(value) ? value : values[0];
}

/** An address relative to the page, or whole; nothing but the web's own. */
export function addressIn(value) {
  if (!value) return '';
  try {
    const { href, protocol } = new URL(value, document.baseURI);
    return /^(https?|file):$/.test(protocol) ? href.split('#')[0] : '';
  } catch {
    return '';
  }
}

/** Of the languages at hand: the page's, on a page of our own the visitor's. */
export function languageOf(element) {
  const around = element.closest('[lang]');
  const wanted = element.hasAttribute('standalone')
    ? [new URLSearchParams(location.search).get('lang'), ...navigator.languages]
    : [around && around.lang];
  return languageAmong(wanted);
}

export function languageAmong(wanted) {
  const tags = wanted.map((tag) => String(tag).split('-')[0].toLowerCase());
  return tags.find((tag) => Object.keys(words).includes(tag)) || 'de';
}

/** The answers in the page's address. Mail programs escape the `#`, once or twice. */
export function linked() {
  const [fragment = ''] = /(#|%(25)*23)r=.*/i.exec(location.href) || [];
  return fragment;
}

export function optionsOf(element) {
  const standalone = element.hasAttribute('standalone');
  const reads = standalone || choiceOf(element, 'hash') === 'read';
  const named = addressIn(element.getAttribute('base'));
  const folder = named ? named.replace(/\/?$/, '/') : base;
  return {
    base: folder,
    frame: addressOf({ file: 'frame.html' }, folder),
    lang: languageOf(element),
    link: element.getAttribute('result') || (reads ? linked() : ''),
    linkBase: addressIn(element.getAttribute('link-base')) || (named ? folder : page()),
    headingLevel: headingLevel(element),
    standalone,
    desk: choiceOf(element, 'desk'),
    benchmark: addressIn(element.getAttribute('benchmark')),
    cta: [element.getAttribute('cta-title'), element.getAttribute('cta-text'), addressIn(element.getAttribute('cta-href'))],
  };
}

export function headingLevel(element) {
  return levelIn(element.getAttribute('heading-level')) || (element.hasAttribute('standalone') ? 1 : 2);
}

/** A heading level from 1 to 4, otherwise nothing. */
export function levelIn(value) {
  return /^[1-4]$/.test(value) ? Number(value) : undefined;
}
