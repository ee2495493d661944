// The team at the desk: links in, one result out, with the command line as the oracle of its figures.

import assert from 'node:assert/strict';
import { violations } from '../axe.mjs';
import { items } from '../instrument.mjs';
import { link, team } from '../oracle.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

/** Answers to all items, a character each: a level, `?`, or `n`. */
const person = (text) => {
  const value = { '?': 'dk', n: 'na' };
  const signs = [...text.replaceAll(' ', '')];
  return Object.fromEntries(items.map(({ id }, at) => [id, value[signs[at]] ?? signs[at]]));
};

const PEOPLE = [
  '32? 433 221 n23  232 443 3?? 223  434 445 233 334',
  '432 333 231 n24  232 443 32? 123  334 245 223 335',
  '52? 432 221 323  222 341 33? 224  414 345 133 434',
  '34? 433 223 n13  132 443 334 423  434 444 235 333',
  '123 453 521 333  112 341 315 222  434 345 533 114',
  '222 333 444 333  222 333 444 333  222 333 444 333',
].map(person);

const BASE = 'https://example.org/check/';
const links = (count) => PEOPLE.slice(0, count).map((answers) => link(BASE, 'full', answers));

/** What is seen of the scene. */
const seen = (element) => {
  const scene = element.shadowRoot.querySelector('section.team');
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector) => [...(scene?.querySelectorAll(selector) ?? [])];
  const cells = (row) => [...row.cells].slice(1).map(text);
  return {
    isThere: Boolean(scene),
    members: all('.members > li').map(text),
    troubles: all('.troubles > li').map(text),
    said: all('[role=status]').map(text).filter(Boolean),
    figures: Object.fromEntries(all('[data-figure]').map((node) => [node.dataset.figure, text(node)])),
    talk: all('.talk .asked').map(text),
    rows: Object.fromEntries(all('.figures tr[data-item]').map((row) => [row.dataset.item, cells(row)])),
    strips: all('.items .strip').length,
    dots: all('.items .strip .dot').length,
    sides: all('.sides tbody tr').map(cells),
    notices: all('.sides .notices li').map(text),
    link: scene?.querySelector('.share input')?.value,
    received: text(scene?.querySelector('.received')),
  };
};

const sees = (visitor, what, accept) => until(what, () => visitor.inside(seen), accept);

async function atTheTeam(stage, attributes = '') {
  const folder = await stage.folder();
  const body = `<maturity-check desk="team" mode="inline" ${attributes}></maturity-check>`;
  const visitor = await stage.visitor((await stage.partner(folder, body, { lang: 'en' })).url, { state: 'desk' });
  await sees(visitor, 'the team', ({ isThere }) => isThere);
  return { folder, visitor };
}

async function pastes(visitor, lines) {
  await visitor.inside((element, text) => {
    const area = element.shadowRoot.querySelector('.team textarea');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines.join('\n'));
  await visitor.hands.push('[data-do=add]');
}

const shows = (visitor) => visitor.hands.push('[data-do=show]');

const two = (value) => value.toFixed(2);

/** Whether everything that is shown is what the command line says. */
function assertFigures({ figures, rows, talk, dots }, expected) {
  const { people, agreed, of, talk_about: talkAbout, items: rated, scores } = expected;
  assert.equal(figures.index, String(Math.round(scores.total.index)));
  assert.match(figures.level, new RegExp(`${scores.total.shown_level}`));
  assert.equal(figures.agreement, `Agreed on ${agreed} of ${of} questions`);
  const asked = Object.fromEntries(items.map(({ id, text }) => [id, text.en]));
  assert.deepEqual(talk, talkAbout.map((id) => asked[id]));
  for (const [id, record] of Object.entries(rated)) {
    if (!record) {
      assert.equal(rows[id].length, 1, `${id} is not rated`);
      continue;
    }
    const { n, counts, mean, agreement, word } = record;
    const word2 = agreement === null ? word : `${word} (${two(agreement)})`;
    assert.deepEqual(rows[id], [...counts.map(String), String(n), two(mean), word2], id);
  }
  const total = Object.values(rated).reduce((sum, record) => sum + (record?.n ?? 0), 0);
  assert.equal(dots, total, `a dot per answer of ${people} people`);
}

scenario('a team pastes links: every figure is that of the command line', BOTH, async (stage) => {
  const { visitor } = await atTheTeam(stage);
  await pastes(visitor, links(5));
  const before = await sees(visitor, 'five members', ({ members }) => members.length === 5);
  assert.equal(before.link, undefined, 'nothing is shown unasked');
  await shows(visitor);
  const after = await sees(visitor, 'the result', ({ link: found }) => Boolean(found));
  const expected = team(links(5));
  assertFigures(after, expected);
  assert.equal(after.link.split('#r=')[1], expected.code);
});

scenario('every line that does not count is named, with its reason', BOTH, async (stage) => {
  const { visitor } = await atTheTeam(stage);
  const [one, two_, three] = links(3);
  const team4 = team(links(4)).code;
  await pastes(visitor, [one, 'Kind regards', two_.slice(0, -3), '', one, team4, `(${three}).`]);
  const { members, troubles, said } = await sees(visitor, 'the members', (now) => now.members.length > 0);
  assert.equal(members.length, 3, 'the same one is in the list, and does not count');
  assert.deepEqual(said, ['2 results were added.']);
  assert.deepEqual(troubles.map((line) => line.slice(0, 6)), ['Line 2', 'Line 3', 'Line 5', 'Line 6']);
  assert.equal(new Set(troubles.map((line) => line.slice(6))).size, 4, 'a sentence for each kind');
  await visitor.hands.push('.members .note button');
  await sees(visitor, 'two persons', (now) => now.members.some((text) => /counts/.test(text) && !/does not/.test(text)));
  await shows(visitor);
  const { figures } = await sees(visitor, 'the result', ({ link: found }) => Boolean(found));
  assert.ok(figures.index);
});

scenario('an anonymous team shows nothing about fewer than five, whatever comes later', BOTH, async (stage) => {
  const { visitor } = await atTheTeam(stage);
  await visitor.hands.push('.privacy .choice:nth-of-type(2) input');
  await pastes(visitor, links(4));
  await sees(visitor, 'four members', ({ members }) => members.length === 4);
  await shows(visitor);
  const few = await sees(visitor, 'a refusal', ({ said }) => said.some((text) => /at least 5/.test(text)));
  assert.equal(few.link, undefined);
  await pastes(visitor, links(5).slice(4));
  await shows(visitor);
  const shown = await sees(visitor, 'the result', ({ link: found }) => Boolean(found));
  assertFigures(shown, team(links(5), 5));
  await pastes(visitor, links(6).slice(5));
  await sees(visitor, 'six members', ({ members }) => members.length === 6);
  await shows(visitor);
  const refused = await sees(visitor, 'a refusal', ({ said }) => said.some((text) => /reveal/.test(text)));
  assert.deepEqual(refused.rows, shown.rows, 'the result stays');
  assert.equal(refused.link, shown.link);
});

scenario('perspectives are compared, and a small one is not shown', BOTH, async (stage) => {
  const { visitor } = await atTheTeam(stage);
  await pastes(visitor, links(5));
  await sees(visitor, 'five members', ({ members }) => members.length === 5);
  await shows(visitor);
  await visitor.inside((element) => {
    [1, 1, 2, 2, 3].forEach((role, at) => {
      const select = element.shadowRoot.querySelectorAll('.members select')[at];
      select.selectedIndex = role;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
  const { sides, notices } = await sees(visitor, 'perspectives', (now) => now.sides.length > 0 && now.notices.length === 1);
  assert.equal(sides.length, 12);
  assert.ok(sides.every((row) => row.length === 3), 'two perspectives and their difference');
  assert.match(notices[0], /fewer than 2/);
});

scenario('a team link opens as the same result, without members', BOTH, async (stage) => {
  const folder = await stage.folder();
  const expected = team(links(4));
  const visitor = await stage.visitor(`${folder.url}?lang=en#r=${expected.code}`, { state: 'desk' });
  const found = await sees(visitor, 'the team of the link', ({ link: there }) => Boolean(there));
  assert.match(found.received, /4 people/);
  assertFigures(found, expected);
  assert.equal(found.link.split('#r=')[1], expected.code);
  assert.equal(found.members.length, 0);
});

scenario('the team is accessible, filled and empty, light and dark', CHROMIUM, async (stage) => {
  const found = [];
  for (const attributes of ['theme="light"', 'theme="dark"']) {
    const { visitor } = await atTheTeam(stage, attributes);
    found.push(...await violations(visitor, `empty ${attributes}`));
    await pastes(visitor, [...links(5), 'hello']);
    await sees(visitor, 'five members', ({ members }) => members.length === 5);
    await shows(visitor);
    await sees(visitor, 'the result', ({ link: there }) => Boolean(there));
    await visitor.inside((element) => {
      for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
    });
    found.push(...await violations(visitor, `filled ${attributes}`));
  }
  assert.deepEqual(found, []);
});
