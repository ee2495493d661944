// The same visit on every host: load, answer, read, open the link, print, leave, come back.

import assert from 'node:assert/strict';
import { violations } from '../axe.mjs';
import { count } from '../counts.mjs';
import { items, quickAnswers, quickItems } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { printed } from '../paper.mjs';
import { loaderText } from '../release.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';
import { CONTENT, pagesOf, part } from './host.mjs';
import { stateOf } from './unharmed.mjs';

export async function visit(stage, host, mode) {
  const folder = await stage.folder();
  const given = { folder, mode, loaderText: loaderText() };
  const site = await stage.site(pagesOf(host, given), part(host.headers, given) || {});
  const tab = await stage.tab();
  stage.expectComplaint(...(part(host.expects, given) || []));
  stage.allowComplaint(...(part(host.allows, given) || []));
  await tab.goto(`${site.origin}/bare`);
  const before = await stateOf(tab);
  const { Hands } = host;
  const visitor = new Visitor(tab, { Hands, ...part(host.spot, given) });
  await tab.goto(site.url);
  await host.arrive?.({ tab, visitor, mode });
  const outcome = host.modes[mode];
  const run = { host, tab, visitor, outcome };
  const link = await comesOut(run);
  assert.deepEqual(await stateOf(tab), before, 'the page is as it was');
  for (const pattern of part(host.warns, given) || []) {
    const warned = () => tab.warnings.some((line) => pattern.test(line));
    await until(`a warning like ${pattern}`, warned, Boolean);
  }
  if (link) await opens(tab, link);
  count('hosts run');
}

function comesOut(run) {
  const { outcome } = run;
  if (outcome === 'content') return keepsItsContent(run);
  if (outcome === 'static') return showsThePaper(run);
  if (outcome === 'deaf') return undefined;
  return outcome.startsWith('E') ? showsTheCard(run) : goesAllTheWay(run);
}

/** The link to the report, in the end. */
async function goesAllTheWay({ host, tab, visitor, outcome }) {
  const arrived = await visitor.arrives();
  assert.equal(arrived.mode, outcome);
  const history = await tab.evaluate(() => history.length);
  for (const { id } of quickItems.slice(0, 4)) {
    if (quickAnswers[id]) await visitor.answer(quickAnswers[id]);
    await visitor.next();
  }
  await host.meanwhile?.({ visitor });
  await visitor.answers(quickAnswers);
  const expected = report('quick', quickAnswers);
  assert.deepEqual(await visitor.report(), expected);
  assert.deepEqual(await violations(visitor), []);

  const { link } = await visitor.look();
  await isPrinted(visitor);

  if (!host.spot) await leavesAndComesBack({ tab, visitor, expected });
  assert.equal(await tab.evaluate(() => history.length), history, 'no entry in the history');
  await host.after?.({ tab, visitor, outcome, found: expected });
  return link;
}

async function opens(tab, link) {
  await tab.goto(link);
  const recipient = new Visitor(tab);
  await recipient.arrives('report');
  assert.deepEqual(await recipient.report(), report('quick', quickAnswers), 'behind the link');
}

/** Only one browser prints in no time. */
async function isPrinted(visitor) {
  if (!visitor.tab.printsAtOnce) return;
  const { heading } = await visitor.look();
  const { text } = printed(await visitor.tab.pdf());
  assert.ok(text.includes(heading), `“${heading}” is printed, not “${text.slice(0, 200)}”`);
}

/** The element is taken out and put in again; the answers are not gone. */
async function leavesAndComesBack({ visitor, expected }) {
  const { answered } = await visitor.arrives('report');
  await visitor.page.evaluate(async (element) => {
    const parent = element.parentNode;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    parent.prepend(element);
  });
  const again = await visitor.arrives('report');
  assert.equal(again.answered, answered);
  assert.deepEqual(await visitor.report(), expected, 'after coming back');
}

async function showsTheCard({ visitor, outcome }) {
  const { card, text } = await visitor.arrives('failed');
  assert.equal(card?.error, outcome, text);
  assert.ok(await isSeen(visitor), 'the card can be seen');
  assert.deepEqual(await violations(visitor), []);
}

async function showsThePaper({ visitor }) {
  const { mode } = await visitor.arrives('static');
  assert.equal(mode, 'static');
  const text = await visitor.inside(({ shadowRoot }) => shadowRoot.textContent);
  for (const item of items) assert.ok(text.includes(item.text.de), `“${item.text.de}” is on the paper`);
  assert.ok(await isSeen(visitor), 'the paper can be seen');
  assert.deepEqual(await violations(visitor), []);
}

/** What was there before any script stays. */
async function keepsItsContent({ visitor }) {
  const shown = await visitor.inside((element) => [Boolean(element.shadowRoot), element.innerText.trim()]);
  assert.deepEqual(shown, [false, CONTENT]);
}

function isSeen(visitor) {
  return visitor.inside((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 100 && height > 20;
  });
}
