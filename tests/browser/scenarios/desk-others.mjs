// The desk: a result beside a group of others, and the questions shown to a room.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { violations } from '../axe.mjs';
import { atDesk } from '../desk.mjs';
import { fullAnswers, items, quickItems } from '../instrument.mjs';
import { link } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const GROUP = readFileSync(fileURLToPath(new URL('../../data/benchmarks/associations.json', import.meta.url)), 'utf8');

/** A report on a partner's page that names this file; the desk shows the scene. */
async function comparing(stage, file, { mode = 'full', lang = 'de', more = '' } = {}) {
  const folder = await stage.folder();
  const site = await stage.site({ '/group.json': file ?? '' }, { 'access-control-allow-origin': '*' });
  const named = file === undefined ? '' : `benchmark="${site.url}group.json"`;
  const result = link('', mode, fullAnswers);
  const partner = await stage.partner(folder, `<maturity-check lang="${lang}" result="${result}" ${named} ${more}></maturity-check>`);
  const visitor = await stage.visitor(partner.url, { state: 'report' });
  return { visitor, desk: await atDesk(visitor, 'group') };
}

scenario('a result stands beside the group that the partner names', BOTH, async (stage) => {
  for (const [lang, about, lead] of [
    ['de', /^Associations in Saxony: 48 Ergebnisse, Stand November 2026\. Quelle: survey of the union\.$/, /^Ihr Index \d+ .* Gruppe/],
    ['en', /^Associations in Saxony: 48 results, as of November 2026\. Source: survey of the union\.$/, /^Your index \d+ .* group/],
  ]) {
    const { visitor, desk } = await comparing(stage, GROUP, { lang });
    await desk.says('.beside > p', about);
    await desk.says('.beside .lead', lead);
    const rows = await desk.texts('.beside tbody tr');
    assert.equal(rows.length, 1 + 3 + 4, 'a row for every figure of the group');
    assert.equal((await desk.texts('.spread')).length, rows.length, 'each of them drawn');
    assert.deepEqual(await violations(visitor, `the comparison in ${lang}`), []);
  }
});

scenario('a group that cannot be shown is explained, and the console says why', BOTH, async (stage) => {
  const wrong = (from, to) => GROUP.replace(from, to);
  const cases = [
    [wrong('"n":48', '"n":9').replaceAll('"n":28,', ''), /zu klein/, /\/n: expected at least 10 members, found 9/],
    [wrong('"social-media-maturity"', '"something-else"'), /anderen Fragebogen/, /another instrument, "something-else"/],
    [wrong('"edition":1', '"edition":2'), /neueren Fassung/, /newer version or edition/],
    [wrong('"p50":44', '"p50":4'), /nicht lesen/, /\/total\/p50: expected no less than the quantile before, found 4/],
    ['<!doctype html>', /nicht lesen/, /expected JSON, found something else at 1:1/],
  ];
  for (const [file, said, complaint] of cases) {
    stage.expectComplaint(complaint);
    const { desk } = await comparing(stage, file);
    await desk.says('.beside .lead', said);
  }
});

scenario('without a group nothing is compared, and nothing is invented', BOTH, async (stage) => {
  const { visitor, desk } = await comparing(stage);
  await desk.says('.beside .lead', /noch keine Vergleichsgruppe/);
  assert.deepEqual(await desk.texts('.beside table'), []);
  assert.deepEqual(await violations(visitor, 'no group'), []);
});

scenario('who answered less than the group is told how to get the comparison', BOTH, async (stage) => {
  const { desk } = await comparing(stage, GROUP, { mode: 'quick' });
  await desk.says('.beside .lead', /Vertiefen Sie Ihr Ergebnis/);
});

scenario('a room sees one question after the other, by the keys of a presenter', BOTH, async (stage) => {
  const { visitor, desk } = await comparing(stage);
  await desk.goTo('workshop');
  await desk.says('.join strong', /^http/);
  assert.deepEqual(await violations(visitor, 'the opening of the workshop'), []);
  await desk.push('.workshop .primary');
  const shown = (at) => until(`question ${at}`, () => desk.texts('.slide .scene'), ([text]) =>
    text === quickItems[at]?.text.de);
  await shown(0);
  assert.equal((await desk.texts('.answers-shown li')).length, 5);
  assert.equal((await desk.texts('.qr')).length, 1);
  assert.deepEqual(await violations(visitor, 'a question of the workshop'), []);
  for (const [key, at] of [['ArrowRight', 1], ['PageDown', 2], ['ArrowLeft', 1], ['PageUp', 0]]) {
    await visitor.tab.press(key);
    await shown(at);
  }
  for (let at = 1; at < quickItems.length; at += 1) {
    await visitor.tab.press('ArrowRight');
    await shown(at);
  }
  await visitor.tab.press('ArrowRight');
  await desk.says('.workshop .scene', /Das war die letzte Frage/);
  assert.deepEqual(await violations(visitor, 'the end of the workshop'), []);
  await desk.push('.workshop .primary');
  await until('the scene team', () => desk.scene(), (scene) => scene === 'team');
});

scenario('a room can see all questions', BOTH, async (stage) => {
  const { desk } = await comparing(stage);
  await desk.goTo('workshop');
  await desk.push('.workshop .secondary');
  await desk.says('.slide .eyebrow', new RegExp(`Frage 1 von ${items.length}`));
});
