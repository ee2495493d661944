// Hosts whose style is strong, and the check that stays as it is.

import assert from 'node:assert/strict';
import { everywhere } from './host.mjs';

const hostility = (zoom) => `
  html { font-size: 62.5%; }
  body { text-transform: uppercase; letter-spacing: 0.4em; word-spacing: 1em; line-height: 3;
    text-align: right; font-style: italic; text-indent: 3em; white-space: pre; cursor: wait; }
  main { transform: scale(0.9); zoom: ${zoom}; }
  main * { all: unset !important; }
  fieldset, form, input, label, button, table, svg, div, section { display: none !important; }
  :host, .base { display: none !important; }`;

/** What a host could bend, as the text of the check has it. */
function bent({ shadowRoot }) {
  const base = getComputedStyle(shadowRoot.querySelector('[part~=base]'));
  const wanted = [
    'direction', 'fontStyle', 'letterSpacing', 'textAlign', 'textIndent', 'textTransform', 'whiteSpace',
    'wordSpacing',
  ];
  return Object.fromEntries(wanted.map((name) => [name, base[name]]));
}

const STRAIGHT = {
  direction: 'ltr', fontStyle: 'normal', letterSpacing: 'normal', textAlign: 'start', textIndent: '0px',
  textTransform: 'none', whiteSpace: 'normal', wordSpacing: '0px',
};

async function isStraight({ visitor }) {
  assert.deepEqual(await visitor.inside(bent), STRAIGHT, 'the text is as it was written');
}

/** Whether the text is dark or bright. */
export function ink({ shadowRoot }) {
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.fillStyle = getComputedStyle(shadowRoot.querySelector('[part~=base]')).color;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data[1] < 128 ? 'dark' : 'bright';
}

const hostile = (zoom) => ({
  modes: everywhere,
  head: `<style>${hostility(zoom)}</style>`,
  after: isStraight,
});

/** Older browsers do not tell a driver where to click on what is zoomed. */
export const hostileWithoutZoom = { name: 'H6 a style sheet against everything but size', ...hostile(1) };

export const looks = [
  { name: 'H6 a style sheet against everything', ...hostile(1.1) },
  {
    name: 'H7 a page in Arabic, from right to left',
    modes: everywhere,
    html: 'lang="ar" dir="rtl"',
    async after({ visitor }) {
      await isStraight({ visitor });
      assert.equal((await visitor.look()).lang, 'de', 'a language that is spoken');
    },
  },
  {
    name: 'H8 a dark page',
    modes: everywhere,
    head: `<style>
      :root { color-scheme: dark; }
      body { background: #101010; color: #eee; }
    </style>`,
    async after({ visitor }) {
      assert.equal(await visitor.inside(ink), 'bright');
    },
  },
];
