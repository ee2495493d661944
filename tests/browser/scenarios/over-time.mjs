// Over time: earlier results beside the present one, as somebody pastes, dates and reads them.

import assert from 'node:assert/strict';
import { violations } from '../axe.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

// Full checks, made with `maturity-check link encode`; the first two are example C of the method.
const BEFORE = '2B3kBGqa8bSOTTUjf6TjklTbcJGL'; // November 2025
const AFTER = '2B3kBSqakbaWTTUjf6TjklTbcnCU'; // November 2026
const FIRST = '2B3kA0qSTbSJTTSjaSTbjlTbcsXa'; // May 2024
const QUICK = '2B3k__VbWUakThZb'; // a quick check of no known month
const TEAM = 'TB3kCAqUbLOUUabiFbUbUbOOUUCCbbUOUOOOJbUUUUOcBo'; // BEFORE and AFTER as a team
const FALLEN = '2B3kBJqkjbSJTJKjaSTbjlUkcjv5'; // February 2026

/** Somebody with the result of November 2026, at the desk. */
async function atTheDesk(stage, lang = 'de') {
  const { url } = await stage.folder();
  const visitor = await stage.visitor(`${url}#r=${AFTER}`, { state: 'report', lang });
  await visitor.hands.push('[part~=work]');
  await visitor.sees('the desk', ({ state }) => state === 'desk');
  await visitor.hands.push('[data-scene=time]');
  await until('the scene', () => look(visitor), Boolean);
  return visitor;
}

/** What the scene says, if it is there. */
const look = (visitor) => visitor.tab.evaluate(() => {
  const scene = document.querySelector('maturity-check').shadowRoot.querySelector('section.time');
  const texts = (selector, within = scene) =>
    [...within.querySelectorAll(selector)].map((element) => element.textContent);
  return scene && {
    said: texts('.said p'),
    title: texts('.compared > :first-child')[0],
    lead: texts('.compared .lead')[0],
    rows: [...scene.querySelectorAll('.profiles .changes tbody tr')].map((row) =>
      texts('th, td', row).join(' | ')),
    months: texts('.readings tbody th'),
  };
});

/** Enters something in the list or the field of an entry, which the browser then calls a change. */
const enter = (visitor, at, field, value) => visitor.tab.evaluate((at, field, value) => {
  const { shadowRoot } = document.querySelector('maturity-check');
  const input = shadowRoot.querySelectorAll('.result')[at].querySelector(field);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}, at, field, value);

async function paste(visitor, lines) {
  await visitor.tab.evaluate((text) => {
    const { shadowRoot } = document.querySelector('maturity-check');
    const field = shadowRoot.querySelector('.gather textarea');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, lines.join('\n'));
  await visitor.hands.push('[data-do=add]');
  await until('word of what was pasted', () => look(visitor), ({ said }) => said.length > 0);
}

scenario('worked example C: what changed between two links, in both languages', BOTH, async (stage) => {
  const visitor = await atTheDesk(stage);
  await paste(visitor, [`https://example.org/#r=${BEFORE}`]);
  const german = await look(visitor);
  assert.equal(german.title, 'Von „November 2025“ zu „November 2026“');
  assert.equal(german.lead, 'Insgesamt etwa gleich: Index 48,1 damals, 49,5 jetzt (+1,4).');
  const [dialogue] = german.rows.filter((row) => row.includes('+0,67'));
  assert.match(dialogue, /1,67 \| 2,33 \| \+0,67 merklich weiter$/);
  const english = await atTheDesk(stage, 'en');
  await paste(english, [BEFORE]);
  const { lead } = await look(english);
  assert.equal(lead, 'About the same overall: index 48.1 then, 49.5 now (+1.4).');
});

scenario('bad links get their sentence, the same result twice is named', BOTH, async (stage) => {
  const visitor = await atTheDesk(stage);
  await paste(visitor, ['hello', BEFORE, `${BEFORE.slice(0, -1)}A`, BEFORE, AFTER, TEAM]);
  const { said: lines } = await look(visitor);
  assert.equal(lines[0], 'Ein Ergebnis ist hinzugekommen.');
  assert.match(lines[1], /^Zeile 1: /);
  assert.match(lines[2], /^Zeile 3: Ein Teil fehlt oder ist verändert/);
  assert.match(lines[3], /^Zeile 4: dasselbe Ergebnis wie „November 2025“/);
  assert.match(lines[4], /^Zeile 5: dasselbe Ergebnis wie „Dieses Ergebnis“/);
  assert.equal(lines[5], 'Zeile 6: Das ist das Ergebnis eines Teams; es gehört unter „Team“.');
});

scenario('what fell stands first, and a month that is not known can be entered', BOTH, async (stage) => {
  const visitor = await atTheDesk(stage);
  await paste(visitor, [FIRST, FALLEN, QUICK]);
  const seen = await look(visitor);
  assert.deepEqual(seen.months, ['Mai 2024', 'Februar 2026', 'November 2026']);
  await enter(visitor, 2, 'select', '8');
  await enter(visitor, 2, 'input', '2025');
  await until('the month', () => look(visitor), ({ months }) => months[1] === 'August 2025');
  const { rows, title } = await look(visitor);
  assert.equal(title, 'Von „Februar 2026“ zu „November 2026“');
  const words = rows.map((row) => row.match(/merklich zurück|merklich weiter|etwa gleich/)?.[0])
    .filter(Boolean);
  const order = ['merklich zurück', 'merklich weiter', 'etwa gleich'];
  const ranks = words.map((word) => order.indexOf(word));
  assert.deepEqual(ranks, ranks.toSorted((a, b) => a - b), words.join());
  assert.equal(words[0], 'merklich zurück');
});

scenario('accessible: results over time', BOTH, async (stage) => {
  const visitor = await atTheDesk(stage);
  await paste(visitor, [FIRST, BEFORE, QUICK, FALLEN, 'hello']);
  assert.deepEqual(await violations(visitor), []);
});

scenario('results over time on a phone and in the dark', CHROMIUM, async (stage) => {
  const visitor = await atTheDesk(stage);
  await paste(visitor, [FIRST, BEFORE, QUICK, FALLEN]);
  await visitor.tab.prefer('dark');
  assert.deepEqual(await violations(visitor, 'dark'), []);
  await visitor.tab.resize(320, 700);
  const wide = await visitor.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(wide, 320);
  assert.deepEqual(await violations(visitor, '320 px'), []);
});
