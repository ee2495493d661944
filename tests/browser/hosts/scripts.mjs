// Hosts with scripts that change what others rely on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Keyboard } from '../hands.mjs';
import { until } from '../wait.mjs';
import { everywhere } from './host.mjs';

const text = (file) => readFileSync(file, 'utf8');
const packed = (name) => text(fileURLToPath(import.meta.resolve(name)));

/** The builds for browsers of these two are no packages of Node's; Debian has them. */
const PROTOTYPE = process.env.PROTOTYPE ?? '/usr/share/javascript/prototype/prototype.js';
const MOOTOOLS = process.env.MOOTOOLS ?? '/usr/share/javascript/mootools/mootools-core-nc.js';

const JQUERY = {
  '/jquery-1.js': () => packed('jquery-1/dist/jquery.js'),
  '/jquery-3.js': () => packed('jquery-3/dist/jquery.js'),
};

const libraries = (files) => ({
  files: () => Object.fromEntries(Object.entries(files).map(([path, read]) => [path, read()])),
  head: Object.keys(files).map((path) => `<script src="${path}"></script>`).join('') +
    '<script>jQuery.noConflict(true); jQuery.noConflict(true);</script>',
});

/** Hears what Yew would hear in an ancestor: a click on whatever bears the number of its own button. */
const YEW = `<script>
  addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector('main');
    root.__yew_subtree_id = 1;
    root.dataset.heard = 0;
    root.addEventListener('click', (event) => {
      const heard = event.composedPath().filter((node) => node.__yew_listener_id !== undefined);
      root.dataset.heard = Number(root.dataset.heard) + heard.length;
    }, true);
  });
</script>`;

const HOTKEYS = `<script>
  window.hotkeys = 0;
  window.captured = false;
  const heard = ({ key }) => { if (/^[\\w ]$/.test(key)) window.hotkeys += 1; };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, heard);
    window.addEventListener(type, heard);
    window.addEventListener(type, () => { window.captured = true; }, true);
  }
</script>`;

/** Lets nothing through that a visitor does. */
const SWALLOW = `<script>
  for (const type of ['click', 'change', 'input']) {
    document.addEventListener(type, (event) => event.stopPropagation(), true);
  }
</script>`;

/** Twice, and with a second for the check to notice; what could go into a frame then does. */
async function pushInVain(visitor, mode) {
  await visitor.arrives();
  for (const push of [1, 2]) {
    await visitor.hands.push('button[part~=next]');
    const told = () => visitor.tab.complaints.some((line) => line.includes('E04'));
    if (push === 2) await until('word of it', told, Boolean);
    else await pause(1200);
  }
  if (mode === 'auto') await visitor.sees('the frame', (seen) => seen.mode === 'isolated');
}

export const scripts = [
  {
    name: 'H9 Prototype and jQuery 1 and 3',
    modes: everywhere,
    ...libraries({ '/prototype.js': () => text(PROTOTYPE), ...JQUERY }),
  },
  {
    name: 'H9 MooTools and jQuery 1 and 3',
    // It has an Event of its own.
    modes: { inline: 'E04', isolated: 'isolated', auto: 'isolated' },
    ...libraries({ '/mootools.js': () => text(MOOTOOLS), ...JQUERY }),
    expects: ({ mode }) => (mode === 'isolated' ? [] : [/maturity-check E04/]),
  },
  {
    name: 'H10 built-ins overwritten',
    modes: { inline: 'E04', isolated: 'isolated', auto: 'isolated' },
    head: `<script>
      for (const name of ['Window', 'Element', 'Response', 'TextDecoder']) {
        window[name] = class { static stub = true; };
      }
    </script>`,
    expects: ({ mode }) => (mode === 'isolated' ? [] : [/maturity-check E04/]),
  },
  {
    name: 'H14 an ancestor with listeners like Yew’s',
    modes: everywhere,
    head: YEW,
    async after({ tab }) {
      const heard = await tab.evaluate(() => document.querySelector('main').dataset.heard);
      assert.equal(heard, '0', 'clicks in the check are none of its own');
    },
  },
  {
    name: 'H15 hotkeys everywhere',
    modes: everywhere,
    Hands: Keyboard,
    head: HOTKEYS,
    async after({ tab }) {
      assert.equal(await tab.evaluate(() => window.hotkeys), 0, 'no key of the check is a hotkey');
    },
  },
  {
    name: 'H15 a listener that swallows clicks',
    modes: { inline: 'deaf', isolated: 'isolated', auto: 'isolated' },
    head: SWALLOW,
    arrive: ({ visitor, mode }) => (mode === 'isolated' ? undefined : pushInVain(visitor, mode)),
    expects: ({ mode }) => (mode === 'isolated' ? [] : [/maturity-check E04: .*clicks/]),
  },
];
