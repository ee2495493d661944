// Chromium by the DevTools protocol, Firefox by WebDriver BiDi. Both give tabs of the same kind,
// and so does webkit.mjs: everything else here knows only tabs.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { within } from './silence.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

const QUIET = [
  '--no-sandbox', // root has no other way
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Two pages of its own with every context, for an address bar that nobody sees: half of the work.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

export const launchChromium = () =>
  launch('chromium', { browser: 'chrome', executablePath: CHROMIUM, args: QUIET });

export const launchFirefox = () =>
  launch('firefox', {
    browser: 'firefox',
    executablePath: FIREFOX,
    // Links and buttons are reached by Tab on every platform.
    extraPrefsFirefox: { 'accessibility.tabfocus': 7, 'ui.systemUsesDarkTheme': 0 },
  });

/** Milliseconds that any command may take; also a script that waits for something in the page. */
const protocolTimeout = 60_000;
/** Seconds for the question whether anybody is there. */
const PATIENCE = 20;
const IS_LATE = /timed out|timeout|took longer/i;

async function launch(name, options) {
  const userDataDir = await mkdtemp(join(tmpdir(), `maturity-check-${name}-`));
  const browser = await puppeteer.launch({ ...options, protocolTimeout, headless: true, userDataDir });
  return {
    name,
    /** Whether an error is none of the check's: the browser has ended, or a tab does not even answer. */
    async isSilent({ message }, tabs) {
      const another = browser.createBrowserContext().then((context) => context.close());
      if (await within(PATIENCE, another).then(() => false, () => true)) return true;
      if (!IS_LATE.test(message)) return false;
      const answers = tabs.map((tab) => within(PATIENCE, tab.evaluate(() => true)));
      return (await Promise.allSettled(answers)).some(({ reason }) => reason && IS_LATE.test(reason.message));
    },
    /** A tab of a visitor who was never here before. */
    async open() {
      const context = await browser.createBrowserContext();
      return Tab.in(name, context, await context.newPage());
    },
    async close() {
      // One that does not answer does not end either.
      await within(10, browser.close()).catch(() => browser.process().kill('SIGKILL'));
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

class Tab {
  /** What the browser complained about: errors on the console, uncaught ones, policy breaches. */
  complaints = [];
  warnings = [];
  /** The addresses asked for, without those that carry their data. */
  requests = [];

  static async in(name, context, page) {
    const tab = new Tab();
    Object.assign(tab, { context, page, printsAtOnce: name === 'chromium' });
    page.on('console', (message) => {
      if (message.type() === 'error') tab.complaints.push(message.text());
      if (message.type() === 'warn') tab.warnings.push(message.text());
    });
    page.on('pageerror', (error) => tab.complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) tab.requests.push(request.url());
    });
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.effectiveDirective} forbids ${event.blockedURI}`));
    });
    await tab.resize(1280, 900);
    return tab;
  }

  /** A page with a file that stalls is never loaded, only parsed. */
  goto(url, waitUntil = 'load') {
    return this.page.goto(url, { waitUntil });
  }

  reload() {
    return this.page.reload({ waitUntil: 'load' });
  }

  /** Runs a function inside the page; it sees nothing but its arguments. */
  evaluate(inside, ...values) {
    return this.page.evaluate(inside, ...values);
  }

  /** Runs a script as it is. */
  run(script) {
    return this.page.evaluate(script);
  }

  /** The frame that a function finds in the page, if it has come. */
  async frame(find, ...values) {
    const handle = await this.page.evaluateHandle(find, ...values);
    const frame = await handle.asElement()?.contentFrame();
    return frame && new Frame(frame);
  }

  /** Runs a function inside every page, and every frame, before its own scripts. */
  prepare(inside, ...values) {
    return this.page.evaluateOnNewDocument(inside, ...values);
  }

  clickAt(x, y) {
    return this.page.mouse.click(x, y);
  }

  async press(key, { shift = false, control = false } = {}) {
    const held = [...(shift ? ['Shift'] : []), ...(control ? ['Control'] : [])];
    for (const modifier of held) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of held) await this.page.keyboard.up(modifier);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  back() {
    return this.page.evaluate(() => history.back());
  }

  forward() {
    return this.page.evaluate(() => history.forward());
  }

  resize(width, height) {
    return this.page.setViewport({ width, height });
  }

  /** Chromium only: light or dark, and no colours half way between them. */
  prefer(scheme) {
    return this.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  /** Chromium only. */
  allowClipboard(origin) {
    return this.context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  }

  /** Chromium only: what the page holds, in bytes and in things, after all that can go has gone. */
  async holds() {
    this.session ??= await this.page.createCDPSession();
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('Performance.enable');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const { usedSize, backingStorageSize = 0 } = await this.session.send('Runtime.getHeapUsage');
    const { Documents, Frames, JSEventListeners, Nodes } =
      Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { bytes: usedSize + backingStorageSize, Documents, Frames, JSEventListeners, Nodes };
  }

  /** What the printer gets. */
  pdf() {
    return this.page.pdf({ preferCSSPageSize: true });
  }

  screenshot(path) {
    return this.page.screenshot({ path, fullPage: true });
  }

  async close() {
    await this.context.close();
  }
}

class Frame {
  /** Whether it has been taken away, or shows another document. */
  gone = false;

  constructor(frame) {
    this.frame = frame;
  }

  run(script) {
    return this.frame.evaluate(script);
  }

  async evaluate(inside, ...values) {
    try {
      return await this.frame.evaluate(inside, ...values);
    } catch (error) {
      this.gone = /context|detached|destroyed|no such frame/i.test(error.message);
      throw error;
    }
  }
}
