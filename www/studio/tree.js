// HTML as a tree, `["tag", {"name": "value"}, child…]`: what is written and what is planted cannot
// differ.

/** @typedef {string | [string, Record<string, string>, ...Tree[]]} Tree */

/** Columns that fit the studio and most editors. */
const WIDTH = 86;
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text, signs) => text.replace(signs, (sign) => SIGNS[sign]);

/**
 * The tree as text, without blank lines: some systems make paragraphs of them.
 * @param {Tree} tree
 */
export function written(tree, indent = '') {
  if (typeof tree === 'string') return escaped(tree, /[&<>]/g);
  const [tag, attributes, ...children] = tree;
  const start = opened(tag, attributes, indent);
  const end = `</${tag}>`;
  // Text and what belongs to it stay on the line; around blocks a line is for nothing but the eye.
  const isInline = !children.some((child) => Array.isArray(child) && child[0] !== 'a');
  if (isInline) return indent + start + children.map((child) => written(child)).join('') + end;
  return [indent + start, ...children.map((child) => written(child, `${indent}  `)), indent + end].join('\n');
}

/** A tag, broken where it would become too long. */
function opened(tag, attributes, indent) {
  let text = `<${tag}`;
  let column = indent.length + text.length;
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = value === '' ? name : `${name}="${escaped(value, /[&<>"]/g)}"`;
    const breaks = column + attribute.length + 2 > WIDTH;
    text += breaks ? `\n${indent}  ${attribute}` : ` ${attribute}`;
    column = (breaks ? indent.length + 1 : column) + attribute.length + 1;
  }
  return `${text}>`;
}

/**
 * The tree as nodes.
 * @param {Tree} tree
 */
export function planted(tree) {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(planted));
  return element;
}
