// Whoever comes and goes leaves nothing behind, and reads nothing on the way.

import assert from 'node:assert/strict';
import { count } from '../counts.mjs';
import { quickAnswers } from '../instrument.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

/** Counts the listeners of the window and the document, and the timers that are still to come. */
function countWhatIsHeld() {
  const listeners = new Set();
  const timers = new Set();
  const ids = new WeakMap(); // or what listens would never go
  let latest = 0;
  const idOf = (thing) => ids.get(thing) ?? ids.set(thing, (latest += 1)).get(thing);
  const key = (target, type, listener, options) =>
    [target === window, type, idOf(listener), Boolean(options?.capture ?? options)].join();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (target === window || target === document) {
      const held = key(target, type, listener, options);
      listeners.add(held);
      options?.signal && add.call(options.signal, 'abort', () => listeners.delete(held));
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    listeners.delete(key(target, type, listener, options));
    return remove.call(target, type, listener, options);
  };
  const { setTimeout: later, clearTimeout: never, setInterval: often, clearInterval: nevermore } = window;
  window.setTimeout = (run, ...rest) => {
    const timer = later((...values) => {
      timers.delete(timer);
      run(...values);
    }, ...rest);
    timers.add(timer);
    return timer;
  };
  window.setInterval = (...all) => {
    const timer = often(...all);
    timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => timers.delete(timer) | never(timer);
  window.clearInterval = (timer) => timers.delete(timer) | nevermore(timer);
  window.held = () => ({ listeners: [...listeners], timers: timers.size, frames: window.length });
}

/** Elements come, are ready, and go, one after the other. */
async function comeAndGo({ mode, times }) {
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement('maturity-check');
    element.setAttribute('mode', mode);
    element.setAttribute('loading', 'eager');
    document.querySelector('main').append(element);
    await element.whenReady();
    element.remove();
    await new Promise((resolve) => queueMicrotask(resolve));
  }
}

const CYCLES = { inline: 1000, isolated: 100 };

for (const [mode, times] of Object.entries(CYCLES)) {
  scenario(`${times} times there and away again, ${mode}: nothing is left`, BOTH, async (stage) => {
    const partner = await stage.partner(await stage.folder(), '');
    const tab = await stage.tab();
    await tab.prepare(countWhatIsHeld);
    await tab.goto(partner.url);
    await tab.evaluate(() => customElements.whenDefined('maturity-check').then(() => true));
    await tab.evaluate(comeAndGo, { mode, times: 10 });
    const settled = () => tab.evaluate(async () => {
      // What may still take a moment: a watch on the last click, the end of a frame.
      while (window.held().timers > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      return window.held();
    });
    const isTold = stage.browser.name === 'chromium';
    const before = await settled();
    const held = isTold && (await tab.holds());
    for (let part = 0; part < 10; part += 1) await tab.evaluate(comeAndGo, { mode, times: times / 10 });
    assert.deepEqual(await settled(), before, 'listeners, timers, frames');
    // What spans processes takes more than one round to go.
    if (isTold) await until(`no more than ${JSON.stringify(held)}`, () => tab.holds(), isNoMoreThan(held));
    count('mounts', times);
  }, { longest: 240 });
}

/** A kilobyte or two per mount is the framework's own. Of all else there would be one per mount. */
const isNoMoreThan = ({ bytes, ...things }) => (now) =>
  now.bytes - bytes < 2_000_000 &&
  Object.entries(things).every(([name, number]) => now[name] - number < 50);

/** Notes every look at anything that keeps data on the device. */
function noteReads() {
  window.reads = [];
  const stores = [
    [window, 'localStorage'], [window, 'sessionStorage'], [window, 'indexedDB'], [window, 'caches'],
    [window, 'cookieStore'], [Document.prototype, 'cookie'], [Navigator.prototype, 'storage'],
    [Navigator.prototype, 'serviceWorker'],
  ];
  for (const [object, name] of stores) {
    const own = Object.getOwnPropertyDescriptor(object, name);
    if (!own) continue;
    const noted = (access) => own[access] && function (...values) {
      window.reads.push(name);
      return own[access].apply(this, values);
    };
    Object.defineProperty(object, name, { ...own, get: noted('get'), set: noted('set') });
  }
}

for (const mode of ['inline', 'isolated']) {
  scenario(`storage is not even looked at, ${mode}`, BOTH, async (stage) => {
    const element = `<maturity-check mode="${mode}"></maturity-check>`;
    const partner = await stage.partner(await stage.folder(), element);
    const tab = await stage.tab();
    await tab.prepare(noteReads);
    await tab.goto(partner.url);
    const visitor = new Visitor(tab);
    await visitor.arrives();
    await visitor.answers(quickAnswers);
    await visitor.switchTo('en');
    await visitor.copiesTheLink();
    const reads = [await tab.evaluate(() => window.reads), await visitor.inside(() => window.reads)];
    assert.deepEqual(reads, [[], []]);
  });
}
