// What a scenario plays on: servers and tabs of its own, taken down behind it.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Mouse } from './hands.mjs';
import { DIST } from './release.mjs';
import { serveFolder, servePages } from './server.mjs';
import { Visitor } from './visitor.mjs';
import { until } from './wait.mjs';

const { PICTURES } = process.env;

export class Stage {
  #open = [];
  #mayComplain = false;
  #expected = [];
  #allowed = [];

  constructor(browser) {
    this.browser = browser;
  }

  /** The built folder, or another, on a host of its own. */
  async folder({ at = DIST, ...options } = {}) {
    return this.keep(await serveFolder(at, options));
  }

  /** A partner's page with this body and the loader of the folder. */
  async partner(folder, body, { lang = 'de', head = '', headers } = {}) {
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>Partner</title>
      <link rel="icon" href="data:,">${head}<script async src="${folder.url}embed/v1.js"></script></head>
      <body><main><h1>Partner</h1>${body}</main></body></html>`;
    return this.site({ '/': html }, headers);
  }

  /** A host of its own with these pages. */
  async site(pages, headers) {
    return this.keep(await servePages(pages, headers));
  }

  async tab() {
    return this.keep(await this.browser.open());
  }

  /** Somebody who comes to this address for the first time. */
  async visitor(url, { Hands = Mouse, state, lang, tab: prepared } = {}) {
    const tab = prepared ?? (await this.tab());
    await tab.goto(url);
    const visitor = new Visitor(tab, { Hands });
    const { lang: found } = await visitor.arrives(state);
    if (lang && lang !== found) await visitor.switchTo(lang);
    return visitor;
  }

  /** For scenarios in which something is broken on purpose. */
  expectComplaints() {
    this.#mayComplain = true;
  }

  /** Better: such a complaint has to come, and others may not. */
  expectComplaint(...patterns) {
    this.#expected.push(...patterns);
  }

  /** Such a complaint may come: the browser's own words for something expected. */
  allowComplaint(...patterns) {
    this.#allowed.push(...patterns);
  }

  keep(thing) {
    this.#open.push(thing);
    return thing;
  }

  get tabs() {
    return this.#open.filter((thing) => thing.complaints);
  }

  /** What the browser complained about in all tabs. */
  get complaints() {
    return this.tabs.flatMap((tab) => tab.complaints);
  }

  /** After the play: nothing may have been wrong behind the scenes. */
  async assertQuiet() {
    const missed = () => this.#expected.filter((one) => !this.complaints.some((line) => one.test(line)));
    // A driver hears of the console by a way of its own.
    if (this.tells) await until('the console to say what was expected', missed, ({ length }) => length === 0);
    const known = [...this.#expected, ...this.#allowed];
    const expected = (line) => known.some((pattern) => pattern.test(line));
    const others = this.complaints.filter((line) => !expected(line));
    if (!this.#mayComplain) assert.deepEqual(others, [], 'the console stays empty');
  }

  /** Whether this browser tells its driver what it complains about. */
  get tells() {
    return this.browser.name !== 'webkit';
  }

  /** Keeps what could be seen last, for whoever looks into a failure. */
  async picture(name) {
    if (!PICTURES) return;
    await mkdir(PICTURES, { recursive: true });
    const path = join(PICTURES, name);
    await this.tabs.at(-1)?.screenshot(path).catch(() => {});
  }

  /** All of it, even if some of it cannot be closed. */
  async close() {
    const errors = [];
    for (const thing of this.#open.reverse()) await thing.close().catch((error) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }
}
