// What a scenario plays on: servers and tabs of its own, taken down behind it.

import assert from 'node:assert/strict';
import { Mouse } from './hands.mjs';
import { serveFolder, servePages } from './server.mjs';
import { Visitor } from './visitor.mjs';

const DIST = process.env.DIST ?? new URL('../../dist', import.meta.url).pathname;

export class Stage {
  #open = [];
  #mayComplain = false;

  constructor(browser) {
    this.browser = browser;
  }

  /** The built folder, or another, on a host of its own. */
  async folder({ at = DIST, ...options } = {}) {
    return this.#keep(await serveFolder(at, options));
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
    return this.#keep(await servePages(pages, headers));
  }

  async tab() {
    return this.#keep(await this.browser.open());
  }

  /** Somebody who comes to this address for the first time. */
  async visitor(url, { Hands = Mouse, state, lang } = {}) {
    const tab = await this.tab();
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

  #keep(thing) {
    this.#open.push(thing);
    return thing;
  }

  /** What the browser complained about in all tabs. */
  get complaints() {
    return this.#open.flatMap((thing) => thing.complaints ?? []);
  }

  /** After the play: nothing may have been wrong behind the scenes. */
  assertQuiet() {
    if (!this.#mayComplain) assert.deepEqual(this.complaints, [], 'the console stays empty');
  }

  /** Keeps what could be seen last, for whoever looks into a failure. */
  async picture(path) {
    const tab = this.#open.findLast((thing) => thing.screenshot);
    await tab?.screenshot(path).catch(() => {});
  }

  async close() {
    for (const thing of this.#open.reverse()) await thing.close();
  }
}
