// The check as the snippet yields it, on a page that is light or dark, wide or narrow.

import { ATTRIBUTES, element, frame, tokens } from './snippet.js';
import { planted } from './tree.js';

/** The result that is shown: a full check with everything that a report can have. */
const EXAMPLE = '1B3kqa8bSOTTUjf6TjklTbcDYc';

/** @param {HTMLElement} stage what scrolls, with the page to be inside */
export function preview(stage) {
  const sheet = stage.firstElementChild;
  let shown = '';
  let offer = '';
  // Who tries the offer would leave the studio.
  sheet.addEventListener('click', (event) => event.target.closest('a[href]') && event.preventDefault());

  /** Shows the choices; starts anew only if the running check cannot take them over. */
  return (choices, title) => {
    const { scheme, width, screen, way, mode, theme, language } = choices;
    Object.assign(stage.dataset, { scheme, width });
    const isFrame = way === 'iframe';
    // A frame without our script follows the device, which cannot be both light and dark.
    const inFrame = { ...choices, theme: theme === 'auto' ? scheme : theme };
    const tree = isFrame ? frame(inFrame, title) : element(choices);
    const looks = isFrame ? [] : tokens(choices);
    const fixed = isFrame || mode === 'isolated' ? [tree, looks, scheme] : choices['heading-level'];
    const wanted = JSON.stringify([screen, mode, language || document.documentElement.lang, fixed]);
    const [, attributes, ...content] = tree;
    if (wanted !== shown) {
      const node = planted(tree);
      if (screen === 'report' && isFrame) node.src += `#r=${EXAMPLE}`;
      else if (screen === 'report') node.setAttribute('result', EXAMPLE);
      dress(node, looks);
      sheet.replaceChildren(node);
    } else if (!isFrame) {
      const running = sheet.firstElementChild;
      liken(running, attributes);
      dress(running, looks);
      if (JSON.stringify(content) !== offer) running.replaceChildren(...content.map(planted));
    }
    [shown, offer] = [wanted, JSON.stringify(content)];
  };
}

/** Gives a running check other attributes. */
function liken(running, attributes) {
  for (const name of ATTRIBUTES) {
    if (!(name in attributes)) running.removeAttribute(name);
    else if (attributes[name] !== running.getAttribute(name)) running.setAttribute(name, attributes[name]);
  }
}

function dress({ style }, looks) {
  for (const name of [...style]) style.removeProperty(name);
  for (const [name, value] of looks) style.setProperty(name, value);
}
