// A person at a check: answers, goes on and back, reads the report. Speaks of questions and levels,
// never of the page; every deed waits for its effect.

import assert from 'node:assert/strict';
import { Keyboard, Mouse } from './hands.mjs';
import { itemAsked, items, quickItems } from './instrument.mjs';
import { look } from './look.mjs';
import { InFrame, OnPage } from './spot.mjs';
import { until } from './wait.mjs';

export class Visitor {
  /**
   * At the nth check of the page that the tab shows, `within` the shadow of another element. Where a
   * page shows the check in a frame of its own, `frame` selects that.
   */
  constructor(tab, { nth = 0, within, frame, Hands = Mouse } = {}) {
    const page = new OnPage(tab, { within, selector: frame ?? 'maturity-check', nth });
    Object.assign(this, { tab, page, spot: page, hands: new Hands(this) });
  }

  /** Wherever it runs. `mode` says where that is. */
  async look() {
    const seen = await this.page.evaluate(look);
    if (!seen.framed) {
      this.spot = this.page;
      return { ...seen, mode: seen.paper ? 'static' : 'inline' };
    }
    const known = this.spot instanceof InFrame && !this.spot.gone;
    const frame = known ? this.spot : await this.page.frame();
    this.spot = frame ?? this.page;
    return { ...merged(seen, await frame?.look()), mode: 'isolated' };
  }

  /** Runs a function where the check is; it gets its element, and sees nothing but its arguments. */
  inside(run, ...values) {
    return this.spot.evaluate(run, ...values);
  }

  /** A check that has failed is not waited for. */
  async sees(what, accept) {
    const seen = await until(what, () => this.look(), (seen) =>
      accept(seen) || seen.state === 'failed');
    assert.ok(accept(seen), `waited for ${what}, but the check has failed`);
    return seen;
  }

  /** Waits for the first question, or whatever comes first. */
  arrives(state = 'asking') {
    return this.sees(`the check to be ${state}`, (seen) => seen.state === state);
  }

  /** Waits until the page knows which question its frame shows: it hears of it a moment later. */
  isKnown() {
    return this.sees('the page to know the question', ({ text, step }) =>
      new RegExp(`(Frage|Question) ${step} (von|of)`).test(text));
  }

  async asked() {
    const { heading, lang } = await this.look();
    return itemAsked(heading, lang);
  }

  async chooseExtent(extent) {
    await this.hands.choose(`[part~=extent] input[value="${extent}"]`);
    const length = { quick: quickItems.length, full: items.length }[extent];
    // The texts of all questions come when they are wanted; a bare frame does not tell the number.
    await this.sees(`the ${extent} check`, (seen) =>
      seen.extent === extent && [undefined, length].includes(seen.asked));
  }

  /** 1..5, `dk` or `na`. */
  async answer(value) {
    await this.hands.choose(`input[name=answer][value="${value}"]`);
    await this.sees(`answer ${value}`, (seen) => seen.choice === value);
  }

  next() {
    return this.#step('next');
  }

  back() {
    return this.#step('back');
  }

  async #step(part) {
    const before = await this.look();
    await this.hands.push(`button[part~=${part}]`);
    return this.#turns(before);
  }

  /** Waits until another screen or question than this is there and has the focus. */
  #turns(before) {
    return this.sees(`something else than “${before.heading}”`, (seen) =>
      seen.onHeading && seen.heading !== before.heading);
  }

  /** Gives these answers to what is asked until the report is there; tells the items asked. */
  async answers(answers) {
    const asked = [];
    // Not by the state: what a frame shows, its page hears of a moment later.
    const screen = () => this.sees('a screen', ({ asking, reporting }) => asking || reporting);
    for (let seen = await screen(); seen.asking; seen = await screen()) {
      const { id } = itemAsked(seen.heading, seen.lang);
      assert.ok(!asked.includes(id), `${id} is asked twice`);
      asked.push(id);
      if (answers[id] && seen.choice !== answers[id]) await this.answer(answers[id]);
      await this.next();
    }
    return asked;
  }

  async switchTo(lang) {
    await this.hands.push(`[part~=languages] button[lang=${lang}]`);
    await this.sees(`the words in ${lang}`, (seen) => seen.lang === lang);
  }

  async deepen(what) {
    const before = await this.look();
    await this.hands.push(`button[data-deepen="${what}"]`);
    await this.#turns(before);
  }

  async change(item) {
    const before = await this.look();
    await this.hands.push(`button[data-item="${item}"]`);
    await this.#turns(before);
  }

  async asksToStartOver() {
    if ((await this.look()).confirming) return;
    await this.hands.push('[part~=restart]');
    await this.sees('the question whether to start over', (seen) => seen.confirming);
  }

  async startsOver() {
    await this.asksToStartOver();
    await this.hands.push('button[part~=confirm]');
    await this.sees('a new start', (seen) => seen.state === 'asking' && seen.answered === 0);
  }

  async copiesTheLink() {
    await this.hands.push('button[part~=copy]');
    const { link } = await this.sees('word of the copying', (seen) => seen.copied);
    return link;
  }

  /** In the field of the screen for troubled links. */
  async pastes(code) {
    await this.hands.push('[part~=link-trouble] input[part~=code]');
    await this.tab.press('a', { control: true });
    await this.tab.type(code);
    await this.hands.push('[part~=link-trouble] button[part~=open]');
  }

  /** The figures of the report as numbers; of every capability its mean and level, if it has. */
  async report() {
    const { figures, rows } = await this.sees('the report', (seen) => seen.reporting);
    const numbers = Object.entries(figures).map(([name, text]) => [name, number(text)]);
    return {
      figures: Object.fromEntries(numbers),
      // Name, mean, level; or name and a reason for having neither.
      capabilities: rows.map((row) => (row.length < 3 ? null : row.slice(1, 3).map(number))),
    };
  }
}

/** What is seen in a frame, with what the element around it says; a bare frame says nothing. */
function merged({ state, answered, asked, step, focused, scrolled, ...page }, inside = {}) {
  const screens = { asking: 'asking', reporting: 'report', trouble: 'trouble' };
  const shown = Object.keys(screens).find((name) => inside[name]);
  const card = inside.card ?? page.card;
  return {
    ...inside, state: state ?? screens[shown] ?? 'loading', answered, asked, step, focused, scrolled, card,
  };
}

/** The first number of a text, `null` if it has none. */
function number(text) {
  const found = text.match(/\d+(?:[.,]\d+)?/);
  return found && Number(found[0].replace(',', '.'));
}
