// Hints on the console of a developer's machine.

import assert from 'node:assert/strict';
import { CHROMIUM, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const ELEMENT = '<maturity-check></maturity-check>';

/** What a page with this element is told on a developer's machine. */
async function advised(stage, body, head = '') {
  const note = `<script>globalThis.warned = [];
    console.warn = (text) => warned.push(text);</script>`;
  const partner = await stage.partner(await stage.folder(), body, { head: note + head });
  const { tab } = await stage.visitor(partner.url.replace('127.0.0.1', 'localhost'));
  const warned = () => tab.evaluate(() => globalThis.warned);
  return { warned, warnings: (count) => until(`${count} hints`, warned, ({ length }) => length >= count) };
}

const hint = (warnings, ...words) =>
  assert.ok(warnings.some((text) => words.every((word) => text.includes(word))), `${words} in ${warnings}`);

scenario('a developer is told of colours that are hard to tell apart', CHROMIUM, async (stage) => {
  const colours = `<style>maturity-check {
    --mc-color-text: oklch(60% 0 0);
    --mc-color-accent: yellow;
    --mc-color-on-accent: rgb(255 255 255 / 50%);
  }</style>`;
  const warnings = await (await advised(stage, ELEMENT, colours)).warnings(4);
  hint(warnings, 'text has a contrast of', '--mc-color-text darker');
  hint(warnings, 'a link has a contrast of 1', '--mc-color-accent darker');
  hint(warnings, 'the text of a button', '--mc-color-on-accent darker');
});

scenario('a developer is told of values that mean nothing, and of a second standalone element', CHROMIUM, async (stage) => {
  const body = '<maturity-check standalone></maturity-check><maturity-check mode="frame" standalone></maturity-check>';
  const warnings = await (await advised(stage, body)).warnings(2);
  hint(warnings, 'mode="frame"', '"inline", "isolated", "static"');
  hint(warnings, 'standalone');
});

scenario('a developer who has done nothing wrong is told nothing', CHROMIUM, async (stage) => {
  const { warned, warnings } = await advised(stage, ELEMENT);
  await warnings(0);
  assert.deepEqual(await warned(), []);
});
