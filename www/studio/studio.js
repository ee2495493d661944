// The page where a partner makes the snippet: reads the form, shows what follows from it.

import { folderOf, isLocal, targetOf } from './address.js';
import { completed, different, read } from './choices.js';
import { LEAST, normal, palette } from './colour.js';
import { preview } from './preview.js';
import { shelf } from './shelf.js';
import { snippets, stackOf } from './snippet.js';
import { words } from './words.js';

/** Milliseconds of rest after which the preview and the address follow. */
const REST = 300;

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const form = one('#choices');
const own = new URL('.', location.href).href;
const show = preview(one('.stage'));
/** The language that somebody has asked for, and the one that is spoken. */
let asked = new URLSearchParams(location.search).get('lang');
let lang = languageOf(asked);
let resting;

function languageOf(asked) {
  const tags = [asked, ...navigator.languages].map((tag) => String(tag).slice(0, 2).toLowerCase());
  return tags.find((tag) => tag in words) ?? 'de';
}

function fill(choices) {
  for (const control of form.elements) {
    if (!control.name) continue;
    const value = choices[control.name];
    if (/radio|checkbox/.test(control.type)) control.checked = control.value === value;
    else control.value = value;
  }
}

/** Everything as it is chosen, and the words in the language of the studio. */
function speak() {
  const said = words[lang];
  document.documentElement.lang = lang;
  document.title = said.title;
  for (const node of all('[data-word]')) node.textContent = said[node.dataset.word];
  for (const node of all('[data-word-label]')) node.setAttribute('aria-label', said[node.dataset.wordLabel]);
  const button = one('#translate');
  button.textContent = said.other;
  button.lang = lang === 'de' ? 'en' : 'de';
  update();
}

function update() {
  const typed = completed(Object.fromEntries(new FormData(form)), own);
  const choices = { ...typed, folder: folderOf(typed.folder) || own };
  explain(choices);
  colours(choices);
  check(typed);
  const title = words[choices.language || lang]['frame-title'];
  one('#use').textContent = words[lang][`use-${choices.way}`];
  one('#snippets').replaceChildren(...shelf(snippets(choices, title), choices.way, words[lang]));
  clearTimeout(resting);
  resting = setTimeout(() => {
    remember(typed);
    show({ ...choices, folder: own }, title);
  }, REST);
}

/** What the chosen values mean, first of all for the chosen way. */
function explain(choices) {
  const said = words[lang];
  const { way } = choices;
  for (const group of all('[data-choice]')) {
    const { choice } = group.dataset;
    const key = `${choice}-${choices[choice]}`;
    const hints = [`${key}-${way}`, `${choice}-${way}`, `${key}-hint`, key];
    one('[data-hint]', group).textContent = said[hints.find((name) => name in said)];
  }
  one('output').textContent = `${choices.radius} px`;
  one('#own-stack').hidden = choices.typeface !== 'own';
}

function colours(choices) {
  const said = words[lang];
  const number = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Rounded down: 4.49 is not enough.
  const shown = (ratio) => number.format(Math.floor(ratio * 10) / 10);
  for (const [scheme, { accent, on, ratio, better }] of Object.entries(palette(choices))) {
    const row = one(`.colour[data-scheme=${scheme}]`);
    const text = one('[name]', row);
    row.hidden = choices.theme !== 'auto' && choices.theme !== scheme;
    one('[type=color]', row).value = accent;
    text.placeholder = accent;
    const sample = one('.sample', row).style;
    sample.setProperty('background', accent);
    sample.setProperty('color', on);
    one('.facts', row).textContent = said.facts(on, shown(ratio));
    const isNone = Boolean(text.value.trim()) && !normal(text.value);
    const isPale = ratio < LEAST && !isNone;
    warn(text, isNone, isNone && said['no-colour'], isPale && said.pale(shown(ratio)), isPale && offer(text, better));
  }
}

/** A button that takes another colour. The one in the dark stays what it has been derived to. */
function offer(text, colour) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'plain', textContent: words[lang].better(colour) });
  button.addEventListener('click', () => {
    const dark = one('#accent-dark');
    dark.value ||= dark.placeholder;
    text.value = colour;
    text.focus();
    update();
  });
  return button;
}

/** What was typed and cannot be used. */
function check(typed) {
  const said = words[lang];
  const { 'cta-title': title, 'cta-address': address, folder, mode, way } = typed;
  const noStack = Boolean(typed.stack.trim()) && !stackOf(typed);
  warn(one('#stack'), noStack, noStack && said['no-stack']);
  const noTarget = Boolean(address.trim()) && !targetOf(address);
  warn(one('#cta-address'), noTarget, noTarget && said['no-address']);
  const noFolder = !folderOf(folder);
  const isLocalOnly = !noFolder && isLocal(folderOf(folder));
  warn(one('#folder'), noFolder, noFolder && said['no-folder'], isLocalOnly && said['folder-local']);
  const isUnseen = Boolean(title.trim()) && (way === 'iframe' || mode !== 'auto');
  say(one('#no-call'), [isUnseen && said['call-unseen']]);
}

function warn(field, isInvalid, ...parts) {
  if (isInvalid) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  say(one('.warning', field.parentElement), parts);
}

/** Says a thing once: a screen reader reads out whatever is new here. */
function say(place, parts) {
  const nodes = parts.filter(Boolean).flatMap((part) => [part, ' ']);
  const text = nodes.map((node) => node.textContent ?? node).join('');
  if (place.textContent !== text) place.replaceChildren(...nodes);
}

/** The address of the page holds the choices, for a bookmark or a link. */
function remember(choices) {
  const query = new URLSearchParams({ ...(asked && { lang }), ...different(choices, own) }).toString();
  history.replaceState(null, '', location.pathname + (query && `?${query}`) + location.hash);
}

fill(read(location.search, own));
speak();
for (const part of all('.page')) part.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('input', ({ target }) => {
  if (target.type === 'color') one('[name]', target.parentElement).value = target.value;
  if (target.form === form) update();
});
one('#translate').addEventListener('click', () => {
  lang = asked = one('#translate').lang;
  speak();
});
