// Hints on the console of a developer's machine: what a partner has set that visitors would trip
// over. Nobody else loads this.

import { attributes } from '../../assets/interface.json';

/** The contrasts that WCAG 2.2 asks for: of text, and of marks without which nobody finds a field. */
const [TEXT, MARK] = [4.5, 3];

/** What is seen on what, by the tokens of the style; then the custom property to change. */
const PAIRS = [
  ['text', '--ink', '--paper', TEXT, '--mc-color-text'],
  ['small text', '--quiet', '--paper', TEXT, '--mc-color-text'],
  ['the border of a field', '--control', '--paper', MARK, '--mc-color-text'],
  ['a link', '--accent', '--paper', TEXT, '--mc-color-accent'],
  ['the text of a button', '--on-accent', '--accent', TEXT, '--mc-color-on-accent'],
];

document.currentScript.advise = (element) => {
  for (const hint of [...valueHints(element), ...placeHints(element), ...contrastHints(element)]) {
    console.warn(`maturity-check: ${hint}`);
  }
};

function valueHints(element) {
  const wrong = attributes.filter(({ name, values }) =>
    values && element.hasAttribute(name) && !values.includes(element.getAttribute(name)));
  return wrong.map(({ name, values }) => {
    const known = values.filter(Boolean).map((value) => `"${value}"`).join(', ');
    return `${name}="${element.getAttribute(name)}" means nothing; it may be ${known}`;
  });
}

function placeHints(element) {
  const tag = element.localName;
  const hints = [];
  if (element.parentElement?.closest(tag)) hints.push('a check inside of another is not shown: move it out');
  if (element.matches('[standalone]') && document.querySelector(`${tag}[standalone]`) !== element) {
    hints.push('a page has one title and one history: remove `standalone` from all elements but one');
  }
  return hints;
}

/** A frame takes its colours with it, and shows them to nobody. */
function contrastHints({ shadowRoot }) {
  const base = shadowRoot.querySelector('[part~=base]');
  if (!base) return [];
  const colour = resolver(base);
  return PAIRS.flatMap(([what, front, back, wanted, token]) => {
    const [seen, behind] = painted(colour(front), colour(back)).map(luminance);
    const found = contrast(seen, behind);
    if (found >= wanted) return [];
    const way = contrast(0, behind) > contrast(1, behind) ? 'darker' : 'lighter';
    return [`${what} has a contrast of ${Math.floor(found * 10) / 10}, and needs ${wanted}: make ${token} ${way}`];
  });
}

/** The ratio of two luminances, from 1 to 21. */
function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What the browser makes of a token in this place. */
function resolver(base) {
  return (token) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    base.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}

/** Both colours as they are seen, in whatever form they were given: red, green and blue. */
function painted(front, back) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const [, behind, seen] = ['white', back, front].map((fill) => {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  });
  return [seen, behind];
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
