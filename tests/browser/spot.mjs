// Where a check is: on the page that a tab shows, or inside a frame of that page. Both run functions
// that get the element of the check, and both can be clicked at.

import { look, place } from './look.mjs';

/** The element on the page: the nth of a selector, perhaps within the shadow of another. */
export class OnPage {
  constructor(tab, check) {
    Object.assign(this, { tab, check });
  }

  evaluate(inside, ...values) {
    return this.tab.evaluate(given(inside), this.check, ...values);
  }

  /** Whether it is our element, and not somebody's frame. */
  get isOurs() {
    return this.check.selector === 'maturity-check';
  }

  /** Runs a script as it is. */
  run(text) {
    return this.tab.run(text);
  }

  /** Where on the page to click a control, once it is in view. */
  find(selector) {
    return this.evaluate(place, selector);
  }

  /** The frame of an isolated check; or the element, if it is a frame itself. */
  async frame() {
    const frame = await this.tab.frame(given(frameOf), this.check);
    return frame && new InFrame(this, frame);
  }
}

/** Inside a frame the core stands alone, in an element of the frame's own. */
export class InFrame {
  constructor(page, frame) {
    Object.assign(this, { page, tab: page.tab, frame });
  }

  /** Whether the frame has been taken away, or shows another document. */
  get gone() {
    return this.frame.gone;
  }

  /** `undefined` while the frame shows nothing yet. */
  look() {
    return this.evaluate(look).catch((error) => {
      if (!this.gone) throw error;
    });
  }

  evaluate(inside, ...values) {
    return this.frame.evaluate(given(inside), { selector: '#check', nth: 0 }, ...values);
  }

  run(text) {
    return this.frame.run(text);
  }

  /** Not before a frame of ours is as high as the check: until then it would scroll by itself. */
  async find(selector) {
    const { isOurs } = this.page;
    if (isOurs && (await this.evaluate(isCutOff))) return { hidden: 'cut off by its frame' };
    const { x, y, hidden } = await this.evaluate(place, selector);
    if (hidden) return { hidden };
    const at = await this.page.evaluate(placeInFrame, x, y);
    const again = await this.evaluate(place, selector);
    return again.x === x && again.y === y ? at : { hidden: 'moving' };
  }
}

/** The same function, for a browser that is told where the check is and not what it is. */
function given(inside) {
  return new Function('check', '...values', `
    const { within, selector, nth } = check;
    const scope = within ? document.querySelector(within).shadowRoot : document;
    return (${inside})(scope.querySelectorAll(selector)[nth], ...values);`);
}

function frameOf(element) {
  return element?.shadowRoot?.querySelector('iframe') ?? element;
}

function isCutOff(element) {
  return element.getBoundingClientRect().height > innerHeight + 2;
}

/** Where a point of a check's frame is on the page, once it is in view and nothing moves any more. */
async function placeInFrame(element, x, y) {
  const frame = element.shadowRoot?.querySelector('iframe') ?? element;
  const place = () => {
    const { left, top, width } = frame.getBoundingClientRect();
    const scale = width / frame.offsetWidth;
    return { x: left + x * scale, y: top + y * scale };
  };
  scrollBy({ top: place().y - innerHeight / 2, behavior: 'instant' });
  const before = place();
  // After a step the frame asks the page to scroll.
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await painted();
  await painted();
  const at = place();
  if (at.y !== before.y) return { hidden: 'moving' };
  const hit = element.getRootNode().elementFromPoint(at.x, at.y);
  return hit === element ? at : { hidden: `under ${hit?.outerHTML.slice(0, 80)}` };
}
