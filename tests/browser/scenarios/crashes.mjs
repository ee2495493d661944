// A crash anywhere: the check is back at once, with every answer, and its neighbour never hears of it.

import assert from 'node:assert/strict';
import { count, LOST } from '../counts.mjs';
import { KINDS, prepareCrashes, runsInto } from '../faults/crashes.mjs';
import { fullAnswers, items } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const ELEMENT = '<maturity-check mode="inline" loading="eager" expose="answers"></maturity-check>';
/** Milliseconds; half of all crashes have to be mended in fewer. */
const SOON = 1000;

/** A visitor whose check will crash, and the visitor of a neighbour, which was there first. */
async function neighbours(stage) {
  stage.expectComplaints();
  const partner = await stage.partner(await stage.folder(), `<div>${ELEMENT}</div><hr>`);
  const tab = await stage.tab();
  await tab.prepare(prepareCrashes);
  await tab.goto(partner.url);
  const neighbour = new Visitor(tab);
  await neighbour.arrives();
  const add = (html) => document.querySelector('hr').insertAdjacentHTML('afterend', html);
  await tab.evaluate(add, ELEMENT);
  const visitor = new Visitor(tab, { nth: 1 });
  await visitor.arrives();
  return { tab, visitor, neighbour };
}

const codeOf = (visitor) => visitor.page.evaluate((element) => element.getResultCode());
const instances = (tab) => tab.evaluate(() => window.instances);

/** Crashes, and waits for the check to be as it was; tells how long that took. */
async function crashes({ tab, visitor }, kind) {
  const before = await visitor.look();
  const code = await codeOf(visitor);
  const made = await instances(tab);
  await tab.evaluate((name) => window.crash(name), kind);
  await runsInto(visitor, kind);
  const start = performance.now();
  await until(`another instance after ${kind}`, () => instances(tab), (now) => now > made);
  const after = await visitor.sees('the check again', (seen) =>
    (seen.asking && seen.onHeading) || seen.reporting);
  const took = performance.now() - start;
  count('crash points');
  count(LOST, Math.max(0, before.answered - after.answered));
  // Whether the next step had been made before the crash or not.
  const isNext = after.reporting || after.step === before.step + 1;
  assert.ok(isNext || after.step === before.step, `${kind} at ${before.step}: at ${after.step}`);
  assert.equal(after.answered, before.answered, `${kind} at step ${before.step}`);
  assert.equal(await codeOf(visitor), code, `${kind} at step ${before.step}`);
  return { took, isNext };
}

for (const kind of KINDS) {
  scenario(`no answer is lost by a crash at any of the 36 steps: ${kind}`, BOTH, async (stage) => {
    const both = await neighbours(stage);
    const { visitor, neighbour } = both;
    await visitor.chooseExtent('full');
    const times = [];
    for (const [at, { id }] of items.entries()) {
      assert.equal((await visitor.asked()).id, id);
      if (fullAnswers[id]) await visitor.answer(fullAnswers[id]);
      const { took, isNext } = await crashes(both, kind);
      times.push(took);
      if (!isNext) await visitor.next();
      await neighbour.answer(String(1 + (at % 5)));
    }
    assert.deepEqual(await visitor.report(), report('full', fullAnswers));
    const { state, answered } = await neighbour.look();
    assert.deepEqual([state, answered], ['asking', 1], 'the neighbour is where it was');
    const median = times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
    assert.ok(median < SOON, `a crash takes ${median} ms`);
  }, { longest: 240 });
}

for (const kind of KINDS) {
  scenario(`a second crash at a step ends on a card with the answers’ code: ${kind}`, BOTH, async (stage) => {
    const both = await neighbours(stage);
    const { tab, visitor, neighbour } = both;
    await visitor.answer('4');
    await visitor.next();
    await visitor.answer('2');
    const code = await codeOf(visitor);
    const { isNext } = await crashes(both, kind);
    if (isNext) await visitor.back();
    await tab.evaluate((name) => window.crash(name), kind);
    await runsInto(visitor, kind);
    const { card } = await visitor.arrives('failed');
    assert.deepEqual([card.error, card.code], ['E11', code]);
    await neighbour.answer('5');
    await visitor.hands.push('[part~=card] button');
    const again = await until('the check', () => visitor.look(), (seen) => seen.state === 'asking');
    assert.equal(again.answered, 2);
    assert.equal(await codeOf(visitor), code);
    count('crash points');
  });
}

for (const kind of ['render', 'out of memory']) {
  scenario(`a crash in a frame is mended, and a second one has its card: ${kind}`, BOTH, async (stage) => {
    stage.expectComplaints();
    const partner = await stage.partner(await stage.folder(), ELEMENT.replace('inline', 'isolated'));
    const tab = await stage.tab();
    await tab.prepare(prepareCrashes);
    await tab.goto(partner.url);
    const visitor = new Visitor(tab);
    await visitor.arrives();
    await visitor.answer('4');
    await visitor.next();
    await visitor.answer('2');
    const known = () => visitor.page.evaluate((element) => element.answered);
    await until('word of it from the frame', known, (answered) => answered === 2);
    const code = await codeOf(visitor);
    const made = await visitor.inside(() => window.instances);
    const crash = async () => {
      await visitor.inside((_, name) => window.crash(name), kind);
      await runsInto(visitor, kind);
    };
    await crash();
    const again = () => visitor.inside(() => window.instances);
    await until('another instance', again, (now) => now > made);
    await visitor.sees('the check again', (seen) => seen.asking && seen.onHeading);
    const mended = await visitor.isKnown();
    assert.deepEqual([mended.answered, await codeOf(visitor)], [2, code]);
    if (mended.step === 3) await visitor.back();
    await crash();
    const card = (seen) => seen.card?.error === 'E11';
    const seen = await until('the card', () => visitor.look(), card);
    assert.equal(seen.card.code, code);
    await visitor.hands.push('[part~=card] button');
    await until('the check again', () => visitor.look(), (now) => now.asking && now.answered === 2);
    count('crash points', 2);
  });
}

scenario('a crash on leaving is nobody’s business', BOTH, async (stage) => {
  const { tab, visitor } = await neighbours(stage);
  await visitor.answer('4');
  const uncaught = await tab.evaluate(async () => {
    const uncaught = [];
    addEventListener('error', ({ message }) => uncaught.push(message));
    const [, element] = document.querySelectorAll('maturity-check');
    const { removeChild } = Node.prototype;
    Node.prototype.removeChild = () => { throw new Error('as arranged'); };
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    Node.prototype.removeChild = removeChild;
    document.querySelector('main').append(element);
    return uncaught;
  });
  assert.deepEqual(uncaught, []);
  const again = await visitor.arrives();
  assert.deepEqual([again.answered, again.choice], [1, '4']);
  count('crash points');
});
