import { words } from './words.js';

function made(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What stands there when the check cannot go on: nothing answered is lost, and there is a way on. */
export function card({ lang, error, code, page, again }) {
  const say = words[lang];
  const what = code
    ? [made('label', {}, say.kept, made('input', { readOnly: true, value: code }))]
    : [made('p', {}, say.failed), made('slot', {})];
  const retry = made('button', { type: 'button', onclick: again }, say.again);
  const href = page + (code && `#r=${code}`);
  const elsewhere = page ? [made('a', { href, target: '_blank', rel: 'noopener' }, say.page)] : [];
  const note = made('small', { translate: false }, error);
  const element = made('div', { className: 'card', lang }, ...what, retry, ...elsewhere, note);
  element.setAttribute('part', 'card');
  element.setAttribute('role', 'alert');
  return element;
}
