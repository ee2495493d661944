// From the choices to what a partner pastes. Nothing here knows of the page.

import { targetOf } from './address.js';
import { different } from './choices.js';
import { ACCENT, ON_ACCENT, palette } from './colour.js';
import { written } from './tree.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {import('./tree.js').Tree} Tree */

/** The attributes, in the order in which they are written. */
export const ATTRIBUTES = ['lang', 'mode', 'theme', 'heading-level', 'no-intro', 'no-print', 'no-link'];
/** What concerns a frame without our script. */
const QUERY = ATTRIBUTES.filter((name) => name !== 'mode');
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
const STACKS = {
  system: 'system-ui, sans-serif',
  serif: '"Iowan Old Style", Palatino, Georgia, serif',
};

/** A list of typefaces, '' if it could be anything else. */
export function stackOf({ typeface, stack }) {
  if (typeface !== 'own') return STACKS[typeface] ?? '';
  const names = stack.split(',').map((name) => name.trim());
  return names.every((name) => /^([\p{L}\p{N} _-]+|"[\p{L}\p{N} _-]+")$/u.test(name)) ? names.join(', ') : '';
}

/** The custom properties that differ from the check's own. */
export function tokens(choices) {
  const { theme, radius } = choices;
  const { light, dark } = palette(choices);
  const all = [
    ['--mc-color-accent', inScheme(theme, light.accent, dark.accent, ACCENT)],
    ['--mc-color-on-accent', inScheme(theme, light.on, dark.on, ON_ACCENT)],
    ['--mc-font-family', stackOf(choices)],
    ['--mc-radius', radius === '4' ? '' : `${radius}px`],
  ];
  return all.filter(([, value]) => value);
}

/** A colour for the scheme that the check has, or for both; '' for the check's own. */
function inScheme(theme, light, dark, own) {
  const chosen = { light, dark };
  if (theme !== 'auto') return chosen[theme] === own[theme] ? '' : chosen[theme];
  if (light === own.light && dark === own.dark) return '';
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The attributes among `names` that say anything. */
function said(choices, names) {
  const chosen = different(choices);
  const given = { ...chosen, lang: chosen.language };
  const value = (name) => (name.startsWith('no-') ? '' : given[name]);
  return Object.fromEntries(names.filter((name) => given[name]).map((name) => [name, value(name)]));
}

/**
 * The element, with its call to action.
 * @param {Choices} choices
 * @returns {Tree}
 */
export function element(choices) {
  return ['maturity-check', said(choices, ATTRIBUTES), ...callToAction(choices)];
}

/** The title leads to the address; without a title there is no call. */
function callToAction(choices) {
  const title = choices['cta-title'].trim();
  if (!title) return [];
  const target = targetOf(choices['cta-address']);
  const heading = `h${Number(choices['heading-level']) + 1}`;
  const lines = choices['cta-text'].split('\n').map((line) => line.trim()).filter(Boolean);
  const linked = target ? ['a', { href: target }, title] : title;
  return [['div', { slot: 'cta' }, [heading, {}, linked], ...lines.map((line) => ['p', {}, line])]];
}

/**
 * The frame, for pages without our script.
 * @param {Choices} choices
 * @returns {Tree}
 */
export function frame(choices, title) {
  const looks = tokens(choices).map(([name, value]) => [name.slice(2), value]);
  const query = new URLSearchParams([...Object.entries(said(choices, QUERY)), ...looks]).toString();
  return ['iframe', {
    src: `${choices.folder}frame.html${query && `?${query}`}`,
    title,
    width: '100%',
    height: '900',
    frameborder: '0',
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
  }];
}

/** What a content security policy has to allow. */
export function policy({ way, mode, folder }) {
  const { origin } = new URL(folder);
  const script = ['script-src', origin];
  if (way === 'iframe') return [['frame-src', origin]];
  if (mode === 'static') return [script];
  if (mode === 'isolated') return [script, ['frame-src', origin]];
  return [[...script, "'wasm-unsafe-eval'"], ['connect-src', origin]];
}

/**
 * Everything to copy, in the order of use.
 * @param {Choices} choices with a folder that is one
 * @param {string} title for the frame
 * @returns {{ kind: 'html' | 'css' | 'policy', code: string }[]}
 */
export function snippets(choices, title) {
  const { way } = choices;
  const rules = tokens(choices).map(([name, value]) => `  ${name}: ${value};\n`).join('');
  const css = rules && way !== 'iframe' ? [{ kind: 'css', code: `maturity-check {\n${rules}}` }] : [];
  return [
    { kind: 'html', code: way === 'iframe' ? written(frame(choices, title)) : embedding(choices) },
    ...css,
    { kind: 'policy', code: (way === 'typo3' ? mutations : directives)(policy(choices)) },
  ];
}

function embedding(choices) {
  const script = written(['script', { async: '', src: `${choices.folder}embed/v1.js` }]);
  const html = `${script}\n${written(element(choices))}`;
  // WordPress would take what stands in square brackets for a command of its own.
  return choices.way === 'wordpress' ? html.replaceAll('[', '&#91;').replaceAll(']', '&#93;') : html;
}

function directives(policy) {
  return policy.map((directive) => directive.join(' ')).join('; ');
}

/** The same for config/sites/…/csp.yaml. */
function mutations(policy) {
  const list = policy.map(([directive, ...sources]) => [
    '    - mode: extend',
    `      directive: ${directive}`,
    '      sources:',
    ...sources.map((source) => `        - "${source}"`),
  ].join('\n'));
  return ['enforce:', '  inheritDefault: true', '  mutations:', ...list].join('\n');
}
