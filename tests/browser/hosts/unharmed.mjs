// What a page is like, to be compared with what it was.

/** Names in the page, in its head, in its address; not what its own scripts may do. */
function state() {
  const symbols = Object.getOwnPropertySymbols(window).map(String);
  const native = (name) => Object.getOwnPropertyNames(window[name].prototype).sort().join(' ');
  const { head, title, documentElement: root, styleSheets, adoptedStyleSheets } = document;
  return {
    globals: [...Object.getOwnPropertyNames(window), ...symbols].sort(),
    prototypes: ['Object', 'Array', 'Promise', 'Node', 'HTMLElement'].map(native),
    head: [...head.children].map((child) => child.outerHTML),
    body: [...document.body.children].map(({ localName }) => localName),
    styleSheets: styleSheets.length + (adoptedStyleSheets?.length ?? 0),
    root: [...root.attributes].map(({ name, value }) => `${name}=${value}`),
    title,
    address: location.pathname.replace('/bare', '/') + location.hash,
  };
}

const REGISTRY = 'Symbol(maturity-check)';

/** Without what is known to come: the loader's own tag, and the one symbol. */
export async function stateOf(tab) {
  const found = await tab.evaluate(state);
  return {
    ...found,
    globals: found.globals.filter((name) => name !== REGISTRY),
    head: found.head.filter((html) => !html.startsWith('<script')),
  };
}
