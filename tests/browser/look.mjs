// Functions that run inside a document and get the element of a check. Each stands alone: a browser
// gets its text and nothing else.

/** Everything a person could tell about a check, and what its element says of itself. */
export function look(element) {
  const root = element?.shadowRoot;
  const all = (selector) => [...(root?.querySelectorAll(selector) ?? [])];
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
  const heading = all(':is(h1, h2, h3, h4, h5, h6)[tabindex="-1"]')[0];
  const figure = (node) => [node.dataset.figure, text(node)];
  const { band, ...figures } = Object.fromEntries(all('[data-figure]').map(figure));
  const { low, high } = root?.querySelector('[data-figure=band]')?.dataset ?? {};
  const row = (node) => [...node.cells].slice(1).map(text);
  const option = (radio) => ({ value: radio.value, checked: radio.checked });
  const inside = root?.activeElement;
  const focused = inside ?? document.activeElement;
  const link = all('input[part~=link]')[0];
  const options = all('input[name=answer]').map(option);
  const card = all('[part~=card]')[0];
  return {
    state: element?.state,
    answered: element?.answered,
    asked: element?.asked,
    step: element?.step,
    framed: element?.localName === 'iframe' || all('iframe').length === 1,
    paper: all('[part~=paper]').length === 1,
    card: card && {
      text: text(card),
      error: text(card.querySelector('small')),
      code: card.querySelector('input[readonly]')?.value,
    },
    lang: root?.querySelector('[part~=base]')?.lang,
    heading: text(heading),
    asking: all('[part~=question]').length === 1,
    options: options.map(({ value }) => value),
    choice: options.find(({ checked }) => checked)?.value,
    extent: all('[part~=extent] input').map(option).find(({ checked }) => checked)?.value,
    reporting: all('[part~=report]').length === 1,
    figures: band ? { ...figures, low, high } : figures,
    rows: all('[part~=table] tr:has([scope=row])').map(row),
    link: link?.value,
    copied: text(link?.closest('section').querySelector('[role=status]')),
    trouble: all('[part~=link-trouble]').length === 1,
    confirming: all('details[open] > button[part~=confirm]').length === 1,
    text: text(root?.querySelector('[part~=base]') ?? root),
    focused: inside ? text(inside) : focused?.localName,
    onHeading: Boolean(inside) && inside === heading,
    scrolled: Math.round(scrollY),
  };
}

/**
 * Brings a control of the check into view, as scrolling would, and tells where to click it; a
 * radio is clicked on its label. `hidden` names what is in the way.
 */
export function place({ shadowRoot }, selector) {
  const control = shadowRoot.querySelector(selector);
  if (!control) return { hidden: 'not there' };
  const target = control.matches('[type=radio], [type=checkbox]') ? control.labels[0] : control;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = target.getClientRects(); // the first line of a text that runs over several
  if (!box?.width || !box.height) return { hidden: 'without a size' };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = shadowRoot.elementFromPoint(x, y);
  if (!target.contains(hit)) return { hidden: `under ${hit?.outerHTML.slice(0, 80)}` };
  if (control.disabled) return { hidden: 'disabled' };
  return { x, y };
}

/** The outermost closed details around a control of the check, by its place among all. */
export function closedAround({ shadowRoot }, selector) {
  const control = shadowRoot.querySelector(selector);
  const details = [...shadowRoot.querySelectorAll('details')];
  return details.findIndex((one) =>
    !one.open && one.contains(control) && !one.querySelector('summary').contains(control));
}

/** Gives a number to every details, so that their summaries can be addressed. */
export function numberDetails({ shadowRoot }) {
  shadowRoot.querySelectorAll('details').forEach((one, at) => one.setAttribute('data-nth', at));
}

/** Whether the focus is on a control of the check, before it, or behind it. */
export function bearing({ shadowRoot }, selector) {
  const control = shadowRoot.querySelector(selector);
  if (!control) return 'missing';
  // A frame remembers what had the focus when it last had it itself.
  const focused = window === top || document.hasFocus() ? shadowRoot.activeElement : null;
  if (control === focused) return 'here';
  // A group of radios is one stop, at the chosen one or, if none is, at any of them.
  if (control.type === 'radio' && focused?.name === control.name) return 'group';
  if (!focused) return 'before';
  const behind = focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING;
  return behind ? 'behind' : 'before';
}
