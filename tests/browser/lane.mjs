// Where scenarios are played one after the other, all in a browser of one kind.

import { AssertionError } from 'node:assert';
import { launchChromium, launchFirefox } from './browsers.mjs';
import { within } from './silence.mjs';
import { Stage } from './stage.mjs';
import { launchWebkit } from './webkit.mjs';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebkit };

export const BROWSERS = Object.keys(LAUNCH);

export class Lane {
  #name;
  #browser;

  constructor(name) {
    this.#name = name;
  }

  /**
   * Plays a scenario and tells what went wrong, if anything did. Where the browser did not answer,
   * nothing has been said about the check: another browser gets to play it, once.
   */
  async play(one) {
    const first = await this.#trial(one);
    if (!first?.isSilent) return first?.trouble;
    console.log(`again: ${one.line}, in a fresh browser, for the one before was silent\n${first.trouble}`);
    return (await this.#trial(one))?.trouble;
  }

  async #trial(one) {
    this.#browser ??= await launched(this.#name);
    const stage = new Stage(this.#browser);
    const error = await errorOf(stage, one);
    if (!error) return undefined;
    const trouble = [error.stack, ...stage.complaints].join('\n');
    const isSilent =
      !(error instanceof AssertionError) && (await this.#browser.isSilent(error, stage.tabs));
    // Of a silent one no tab could be closed.
    if (isSilent) await this.end();
    else await stage.picture(`${one.line.replace(/\W+/g, '-')}.png`);
    await stage.close().catch(() => {});
    return { isSilent, trouble };
  }

  async end() {
    const browser = this.#browser;
    this.#browser = undefined;
    await browser?.close();
  }
}

function launched(name) {
  const launch = LAUNCH[name];
  return launch().catch((error) => {
    console.log(`again: ${name}, which did not start\n${error.stack}`);
    return launch();
  });
}

async function errorOf(stage, { play, longest }) {
  try {
    await within(longest, play(stage));
    await stage.assertQuiet();
    await stage.close();
    return undefined;
  } catch (error) {
    return error;
  }
}
