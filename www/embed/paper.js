/** The questionnaire on paper: no WebAssembly, nothing to fetch but one script. */
export class Paper {
  constructor(root, options, listener) {
    Object.assign(this, { root, options, listener });
  }

  async start() {
    await this.show(this.options.lang);
  }

  async tell(command, value) {
    if (command === 'lang') await this.show(value);
  }

  end() {
    this.ended = true;
  }

  async show(lang) {
    this.wanted = lang;
    const { css, tree } = await this.listener.script(LATER[`paper-${lang}`], 'paper');
    if (this.ended || lang !== this.wanted) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [this.root.adoptedStyleSheets[0], sheet];
    this.root.replaceChildren(planted(tree, this.options.headingLevel - 1));
    this.listener.onPaper();
  }
}

/** `["tag", {"name": "value"}, child…]` as an element, with its headings so many levels lower. */
function planted(tree, lower) {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag.replace(/^h\d$/, (heading) => `h${Number(heading[1]) + lower}`));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => planted(child, lower)));
  return element;
}
