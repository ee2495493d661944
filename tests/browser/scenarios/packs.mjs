// The quick check comes with the texts of its own questions; all others are fetched when somebody
// wants them.

import assert from 'node:assert/strict';
import { fullAnswers, items, quickAnswers, quickItems } from '../instrument.mjs';
import { link, report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';

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

scenario('where the other questions cannot be had, nothing is lost and a second try works', BOTH, async (stage) => {
  stage.expectComplaints(); // a request is answered with 503
  let broken = false;
  const spoil = (path, reply) => (broken && path.endsWith('.pack') ? { status: 503 } : reply);
  const visitor = await stage.visitor(`${(await stage.folder({ spoil })).url}?lang=de`);
  await visitor.answer('4');
  broken = true;
  await visitor.hands.choose('[part~=extent] input[value=full]');
  const seen = await visitor.sees('a word about it', ({ text }) => text.includes('nicht laden'));
  assert.deepEqual([seen.state, seen.choice, seen.extent], ['asking', '4', 'quick']);
  broken = false;
  await visitor.chooseExtent('full');
  assert.equal((await visitor.look()).choice, '4');
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
