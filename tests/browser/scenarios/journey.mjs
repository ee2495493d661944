// Ways through the check that are not straight.

import assert from 'node:assert/strict';
import { Keyboard, Mouse } from '../hands.mjs';
import { instrument, items, quickAnswers, quickItems } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';

const start = async (stage, options) => stage.visitor((await stage.folder()).url, options);

/** The report of the quick check. */
async function reported(stage) {
  const visitor = await start(stage);
  await visitor.answers(quickAnswers);
  return visitor;
}

for (const Hands of [Mouse, Keyboard]) {
  scenario(`going back keeps every answer, with the ${Hands.name}`, BOTH, async (stage) => {
    const visitor = await start(stage, { Hands });
    const given = ['4', 'dk', 'na', '1'];
    for (const value of given) {
      await visitor.answer(value);
      await visitor.next();
    }
    for (const value of given.toReversed()) {
      await visitor.back();
      assert.equal((await visitor.look()).choice, value);
    }
    assert.equal((await visitor.asked()).id, quickItems[0].id);
    assert.equal((await visitor.look()).answered, given.length);
    await visitor.answer('5');
    assert.equal((await visitor.look()).answered, given.length, 'a changed answer counts once');
  });
}

scenario('a question may be skipped and stays without an answer', BOTH, async (stage) => {
  const visitor = await start(stage);
  const [first] = quickItems;
  const { [first.id]: _, ...rest } = quickAnswers;
  assert.equal((await visitor.answers(rest)).length, quickItems.length);
  assert.deepEqual(await visitor.report(), report('quick', rest));
});

scenario('too few answers give a report without a total', BOTH, async (stage) => {
  const [first] = quickItems;
  const all = (value) => Object.fromEntries(quickItems.map(({ id }) => [id, value]));
  for (const answers of [{}, { [first.id]: '3' }, all('na'), all('dk')]) {
    const visitor = await start(stage);
    await visitor.answers(answers);
    const found = await visitor.report();
    assert.equal(found.figures.index, undefined);
    assert.deepEqual(found, report('quick', answers));
  }
});

scenario('deepening asks only what is still open', BOTH, async (stage) => {
  const visitor = await reported(stage);
  await visitor.deepen('all');
  const rest = Object.fromEntries(items.filter((item) => !item.quick).map(({ id }) => [id, '4']));
  assert.deepEqual(await visitor.answers(rest), Object.keys(rest));
  assert.deepEqual(await visitor.report(), report('full', { ...quickAnswers, ...rest }));
});

scenario('one dimension can be deepened alone', BOTH, async (stage) => {
  const visitor = await reported(stage);
  const [{ id, capabilities }] = instrument.dimensions;
  await visitor.deepen(id);
  const open = capabilities.flatMap((one) => one.items).filter((item) => !item.quick);
  const asked = await visitor.answers(Object.fromEntries(open.map((item) => [item.id, '5'])));
  assert.deepEqual(asked, open.map((item) => item.id));
  const all = { ...quickAnswers, ...Object.fromEntries(asked.map((item) => [item, '5'])) };
  const name = `dimension:${id}`;
  assert.equal((await visitor.report()).figures[name], report('full', all).figures[name]);
});

scenario('an answer is changed from the report, and the report follows', BOTH, async (stage) => {
  const visitor = await reported(stage);
  const [{ id }] = quickItems;
  await visitor.change(id);
  assert.equal((await visitor.asked()).id, id);
  assert.equal((await visitor.look()).choice, quickAnswers[id]);
  const changed = { ...quickAnswers, [id]: '5' };
  await visitor.answers(changed);
  assert.deepEqual(await visitor.report(), report('quick', changed));
});

scenario('starting over asks first and then forgets', BOTH, async (stage) => {
  const visitor = await reported(stage);
  const before = await visitor.report();
  await visitor.asksToStartOver();
  assert.deepEqual(await visitor.report(), before, 'nothing is lost by asking');
  await visitor.startsOver();
  assert.equal((await visitor.asked()).id, quickItems[0].id);
  assert.equal((await visitor.look()).choice, undefined);
});

scenario('the browser’s back and forward step through the standalone page', BOTH, async (stage) => {
  const visitor = await start(stage);
  for (const value of ['2', '3']) {
    await visitor.answer(value);
    await visitor.next();
  }
  const at = (item, choice) => visitor.sees(`${item.id} again`, (seen) =>
    seen.heading?.includes(item.text[seen.lang]) && seen.choice === choice);
  await visitor.tab.back();
  await at(quickItems[1], '3');
  await visitor.tab.back();
  await at(quickItems[0], '2');
  await visitor.tab.forward();
  await at(quickItems[1], '3');
  assert.equal((await visitor.look()).answered, 2);
});

scenario('the language changes midway and nothing else does', BOTH, async (stage) => {
  const visitor = await start(stage);
  await visitor.answer('2');
  await visitor.next();
  await visitor.answer('dk');
  for (const lang of ['en', 'de']) {
    await visitor.switchTo(lang);
    const seen = await visitor.look();
    assert.equal((await visitor.asked()).id, quickItems[1].id);
    assert.deepEqual([seen.choice, seen.answered], ['dk', 2]);
  }
  await visitor.switchTo('en');
  await visitor.answers(quickAnswers);
  const before = await visitor.report();
  await visitor.switchTo('de');
  assert.deepEqual(await visitor.report(), before);
});
