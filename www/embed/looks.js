// What a frame would inherit from the page if the check were a part of it.

/** The attributes that only concern the looks. */
export const LOOKS = ['theme', 'no-intro', 'no-print', 'no-link'];

export const TOKENS = ['color-text', 'color-bg', 'color-accent', 'color-on-accent', 'font-family',
  'font-size', 'space', 'radius', 'target-size', 'scroll-offset'].map((name) => `--mc-${name}`);

export function looksOf(element) {
  const style = getComputedStyle(element);
  const tokens = TOKENS.map((name) => [name, style.getPropertyValue(name)]);
  const attributes = LOOKS.map((name) => [name, element.getAttribute(name)]);
  return {
    tokens: [['--mc-font-family', style.fontFamily], ...tokens.filter(([, value]) => value)],
    scheme: style.colorScheme,
    attributes: attributes.filter(([, value]) => value !== null),
  };
}

export function dress(element, { tokens = [], attributes = [], scheme = '' }) {
  for (const [name, value] of tokens) if (TOKENS.includes(name)) element.style.setProperty(name, value);
  for (const [name, value] of attributes) if (LOOKS.includes(name)) element.setAttribute(name, value);
  if (scheme) document.documentElement.style.colorScheme = scheme;
}
