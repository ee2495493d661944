// Two ways to use the check. Both can choose a radio and push a button, by selector.

import { bearing, closedAround, numberDetails } from './look.mjs';
import { until } from './wait.mjs';

export class Mouse {
  constructor(visitor) {
    this.visitor = visitor;
  }

  async push(selector) {
    await openAround(this, selector);
    await this.#click(selector);
  }

  choose(selector) {
    return this.push(selector);
  }

  /** Opens the details with this number. */
  open(at) {
    return this.#click(`details[data-nth="${at}"] > summary`);
  }

  async #click(selector) {
    const find = () => this.visitor.spot.find(selector);
    const { x, y } = await until(`${selector} to click`, find, ({ hidden }) => !hidden);
    await this.visitor.tab.clickAt(x, y);
  }
}

export class Keyboard {
  #choices = 0;
  /** Whether a digit has just been pressed, so that the focus is on an option. */
  #onOption = false;

  constructor(visitor) {
    this.visitor = visitor;
  }

  /** From an option, Enter goes on; every other button is walked to. */
  async push(selector) {
    const goingOn = this.#onOption && selector.includes('next');
    this.#onOption = false;
    if (goingOn) return this.visitor.tab.press('Enter');
    await openAround(this, selector);
    await this.#walk(selector, ['here']);
    return this.visitor.tab.press(' ');
  }

  /** By its digit if it has one, every other time by the arrows. */
  async choose(selector) {
    await openAround(this, selector);
    const reached = await this.#walk(selector, ['here', 'group']);
    this.#choices += 1;
    const digit = selector.match(/name=answer.*value="([1-5])"/)?.[1];
    this.#onOption = Boolean(digit) && this.#choices % 2 === 1;
    if (this.#onOption) return this.visitor.tab.press(digit);
    if (reached === 'here') return this.visitor.tab.press(' ');
    for (let presses = 0; presses < 12; presses += 1) {
      await this.visitor.tab.press('ArrowDown');
      if ((await this.#bearing(selector)) === 'here') return undefined;
    }
    throw new Error(`no arrow leads to ${selector}`);
  }

  async open(at) {
    await this.#walk(`details[data-nth="${at}"] > summary`, ['here']);
    await this.visitor.tab.press('Enter');
  }

  async #walk(selector, arrived) {
    await until(selector, () => this.#bearing(selector), (seen) => seen !== 'missing');
    for (let stops = 0; stops < 250; stops += 1) {
      const found = await this.#bearing(selector);
      if (arrived.includes(found)) return found;
      await this.visitor.tab.press('Tab', { shift: found === 'behind' });
    }
    throw new Error(`Tab never comes to ${selector}`);
  }

  #bearing(selector) {
    return this.visitor.inside(bearing, selector);
  }
}

/** Opens whatever hides a control, from the outside in. */
async function openAround(hands, selector) {
  const { visitor } = hands;
  for (;;) {
    const at = await visitor.inside(closedAround, selector);
    if (at < 0) return;
    await visitor.inside(numberDetails);
    await hands.open(at);
    const opened = async () => (await visitor.inside(closedAround, selector)) !== at;
    await until('the details to open', opened, Boolean);
  }
}
