// The style of the element itself, and of what stands before and instead of the check, whose own style
// comes with it.

const CSS = [
  ':host{display:block}:host([hidden]){display:none}iframe{scroll-margin-top:var(--mc-scroll-offset,0px)}',
  // Whoever asks how wide the content is, such as an open dialog, hears of a line of text and not of
  // nothing, which a container for queries would answer.
  `:host::before{content:"${'mmmmm '.repeat(8)}";display:block;height:0;overflow:hidden;visibility:hidden}`,
  // As high as the first question will be in German: nothing below moves when it comes.
  '.waiting{container-type:inline-size}.room{font-size:var(--mc-font-size,medium)}',
  '.room{min-height:max(59em,160.5em - 320cqi,112.5em - 121cqi)}',
  '.stack{display:grid}.stack>*{grid-area:1/1;min-width:0}iframe{width:100%;height:100%;border:0}',
  '.card{padding:1.5em;border:1px solid;border-radius:4px}.card p{margin:0 0 1em}.card a{margin:1em}',
  '.card input{display:block;box-sizing:border-box;width:100%;margin:1em 0}',
  '.card :is(input,button){min-height:44px;padding:.5em 1em;font:inherit}',
].join('');

export function shell() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
