// The snippets, each with its button to copy.

import { planted } from './tree.js';

/**
 * @param {{ kind: string, code: string }[]} snippets
 * @param {string} way
 * @param {import('./words.js').Words} words
 */
export function shelf(snippets, way, words) {
  return snippets.map(({ kind, code }) => {
    const note = words[`${kind}-${way}`];
    const figure = planted(['figure', { 'data-kind': kind },
      ['figcaption', {},
        ['h3', {}, words[kind]],
        ['button', { type: 'button', class: 'copy', 'aria-label': words['copy-what'](words[kind]) }, words.copy],
        ...(note ? [['p', { class: 'hint' }, note]] : [])],
      ['pre', {}, ['code', { translate: 'no' }, ...painted(code)]],
      ['p', { class: 'hint', role: 'status' }]]);
    const [button] = figure.getElementsByTagName('button');
    button.addEventListener('click', () => copy(figure, code, words));
    return figure;
  });
}

/** Where copying is denied, the code is marked, and the visitor told. */
async function copy(figure, code, words) {
  const status = figure.lastElementChild;
  try {
    // Without a secure address there is no clipboard at all.
    await navigator.clipboard.writeText(code);
    status.textContent = words.copied;
  } catch {
    getSelection().selectAllChildren(figure.querySelector('code'));
    status.textContent = words.denied;
  }
}

/** Values stand out from the names around them. */
function painted(code) {
  return code.split(/("[^"]*"|: .+(?=;))/).map((part, at) => (at % 2 ? ['b', {}, part] : part));
}
