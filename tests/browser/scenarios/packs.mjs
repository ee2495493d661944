// The quick check comes with the texts of its own questions; all others are fetched when somebody
// wants them.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { fullAnswers, instrument, items, quickAnswers, quickItems } from '../instrument.mjs';
import { link, report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const packsOf = ({ requests }) => requests.filter((path) => path.endsWith('.pack'));

scenario('the full check fetches the other questions when it is chosen', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(`${folder.url}?lang=de`);
  assert.equal(packsOf(folder).length, 1);
  await visitor.chooseExtent('full');
  assert.equal(packsOf(folder).length, 2);
  const asked = await visitor.answers(fullAnswers);
  assert.equal(asked.length, items.length, 'every question has its text');
  assert.deepEqual(await visitor.report(), report('full', fullAnswers));
});

scenario('deepening a quick check fetches the other questions', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(`${folder.url}?lang=de`);
  await visitor.answers(quickAnswers);
  await visitor.deepen('all');
  const asked = await visitor.answers(fullAnswers);
  assert.equal(asked.length, items.length - quickItems.length);
  assert.equal(packsOf(folder).length, 2);
});

/** A visitor who speaks German, and whose further packs come otherwise while `fault.is`. */
async function hindered(stage, otherwise) {
  const fault = {};
  const spoil = (path, reply) => (fault.is && path.endsWith('.pack') ? otherwise(reply) : reply);
  return { fault, visitor: await stage.visitor(`${(await stage.folder({ spoil })).url}?lang=de`) };
}

const missing = () => ({ status: 503 });

/** Replies that come when they are let. */
function held() {
  let release;
  const gate = new Promise((resolve) => { release = resolve; });
  return { late: (reply) => gate.then(() => reply), release };
}

/** What can be asked for in vain, and how. */
const wishes = {
  'the full check': {
    wish: (visitor) => visitor.hands.choose('[part~=extent] input[value=full]'),
    again: (visitor) => visitor.chooseExtent('full'),
  },
  'the other questions of a dimension': {
    before: (visitor) => visitor.answers(quickAnswers),
    wish: (visitor) => visitor.hands.push(`[data-deepen=${instrument.dimensions[0].id}]`),
    again: (visitor) => visitor.deepen(instrument.dimensions[0].id),
  },
  'another language': {
    wish: (visitor) => visitor.hands.push('[part~=languages] button[lang=en]'),
    again: (visitor) => visitor.switchTo('en'),
  },
};

for (const [what, { before = () => {}, wish, again }] of Object.entries(wishes)) {
  scenario(`where ${what} cannot be had, nothing is lost and a second try works`, BOTH, async (stage) => {
    stage.expectComplaints(); // a request is answered with 503
    const { visitor, fault } = await hindered(stage, missing);
    await visitor.answer('4');
    await before(visitor);
    const had = await visitor.look();
    fault.is = true;
    await wish(visitor);
    const seen = await visitor.sees('a word about it', ({ text }) => text.includes('nicht laden'));
    for (const what of ['state', 'lang', 'choice', 'extent', 'answered', 'figures']) {
      assert.deepEqual(seen[what], had[what], what);
    }
    fault.is = false;
    await again(visitor);
    assert.equal((await visitor.look()).answered, had.answered);
  });
}

scenario('where the result of a link cannot be had, the check goes on', BOTH, async (stage) => {
  stage.expectComplaints(); // a request is answered with 503
  const { visitor, fault } = await hindered(stage, missing);
  await visitor.answer('5');
  fault.is = true;
  const [, full] = link('https://example.org/', 'full', fullAnswers).split('#');
  await visitor.tab.evaluate((fragment) => { location.hash = fragment; }, full);
  const seen = await visitor.sees('a word about it', ({ text }) => text.includes('nicht laden'));
  assert.equal(seen.choice, '5');
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
});

scenario('while texts are on their way, answers and another wish count', BOTH, async (stage) => {
  const { late, release } = held();
  const { visitor, fault } = await hindered(stage, late);
  fault.is = true;
  await visitor.hands.choose('[part~=extent] input[value=full]');
  assert.equal((await visitor.look()).extent, 'full', 'the choice can be seen at once');
  await visitor.answer('3');
  await visitor.hands.push('[part~=languages] button[lang=en]');
  release();
  const { choice } = await visitor.sees('both', ({ lang, asked }) => lang === 'en' && asked === items.length);
  assert.equal(choice, '3');
  await visitor.next();
  assert.equal((await visitor.asked()).id, items[1].id);
});

scenario('who goes on before the texts are there goes on with the quick check', BOTH, async (stage) => {
  const { late, release } = held();
  const { visitor, fault } = await hindered(stage, late);
  fault.is = true;
  await visitor.hands.choose('[part~=extent] input[value=full]');
  await visitor.answer('3');
  await visitor.next();
  release();
  const packs = () => visitor.tab.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.pack')).length);
  await until('the texts', packs, (number) => number === 2);
  await pause(200); // What the check would make of them, it would have made by now.
  assert.equal((await visitor.asked()).id, quickItems[1].id);
});

scenario('a full check goes on after a reload', BOTH, async (stage) => {
  const visitor = await stage.visitor((await stage.folder()).url);
  await visitor.chooseExtent('full');
  await visitor.answer('2');
  await visitor.next();
  await visitor.answer('3');
  await visitor.tab.reload();
  await visitor.sees('the question again', (seen) => seen.answered === 2 && seen.choice === '3');
  assert.equal((await visitor.asked()).id, items[1].id);
});

scenario('a full result opens where a quick check was open', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(folder.url);
  await visitor.answer('5');
  const full = link(folder.url, 'full', fullAnswers);
  await visitor.tab.evaluate((address) => location.assign(address), full);
  await visitor.arrives('report');
  assert.deepEqual(await visitor.report(), report('full', fullAnswers));
});

scenario('another language comes with as many texts as there were', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(`${folder.url}?lang=de`);
  await visitor.chooseExtent('full');
  await visitor.switchTo('en');
  assert.equal(packsOf(folder).length, 3);
  assert.equal((await visitor.answers(fullAnswers)).length, items.length);
});
