// What a good guest does not do.

import assert from 'node:assert/strict';
import { Keyboard, Mouse } from '../hands.mjs';
import { quickAnswers } from '../instrument.mjs';
import { BOTH, scenario } from '../scenario.mjs';

const ELEMENT = '<maturity-check></maturity-check>';
const EAGER = '<maturity-check loading="eager"></maturity-check>';
/** More than a screen of a partner's own text. */
const TALL = '<p>Text</p>'.repeat(100);

scenario('nothing is focused and nothing scrolls before the first action', BOTH, async (stage) => {
  const folder = await stage.folder();
  const partner = await stage.partner(folder, TALL + EAGER + TALL);
  for (const url of [folder.url, partner.url]) {
    const visitor = await stage.visitor(url);
    const { focused, scrolled } = await visitor.look();
    assert.deepEqual([focused, scrolled], ['body', 0], url);
  }
});

scenario('a link to a report steals no focus either', BOTH, async (stage) => {
  const { url } = await stage.folder();
  const visitor = await stage.visitor(url);
  await visitor.answers(quickAnswers);
  const { link } = await visitor.look();
  const { focused, scrolled } = await (await stage.visitor(link, { state: 'report' })).look();
  assert.deepEqual([focused, scrolled], ['body', 0]);
});

for (const Hands of [Mouse, Keyboard]) {
  scenario(`every step puts the focus on its heading, with the ${Hands.name}`, BOTH, async (stage) => {
    const visitor = await stage.visitor((await stage.folder()).url, { Hands });
    const onHeading = () => visitor.sees('the focus on the heading', (seen) => seen.onHeading);
    await visitor.answer('3');
    await visitor.next();
    await onHeading();
    await visitor.back();
    await onHeading();
    await visitor.answers(quickAnswers);
    await onHeading();
  });
}

scenario('every step begins in view', BOTH, async (stage) => {
  const folder = await stage.folder();
  const partner = await stage.partner(folder, TALL + EAGER + TALL);
  const visitor = await stage.visitor(partner.url);
  await visitor.tab.resize(360, 500);
  const headingTop = () => visitor.tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    return shadowRoot.querySelector('[tabindex="-1"]').getBoundingClientRect().top;
  });
  for (let step = 0; step < 3; step += 1) {
    await visitor.answer('5');
    await visitor.next();
    const top = await headingTop();
    assert.ok(top >= 0 && top < 500, `step ${step}: the heading is at ${top}`);
  }
});

scenario('digits answer within the question and do nothing elsewhere', BOTH, async (stage) => {
  const partner = await stage.partner(await stage.folder(), `<input id="own">${ELEMENT}`);
  const visitor = await stage.visitor(partner.url);
  await visitor.tab.evaluate(() => document.querySelector('#own').focus());
  await visitor.tab.press('4');
  assert.equal((await visitor.look()).choice, undefined);
  assert.equal(await visitor.tab.evaluate(() => document.querySelector('#own').value), '4');
  await visitor.answer('2');
  await visitor.tab.press('4');
  await visitor.sees('answer 4', (seen) => seen.choice === '4');
});

scenario('nothing is asked for outside the folder, and little within it', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(folder.url);
  await visitor.answers(quickAnswers);
  await visitor.sees('the report', (seen) => seen.reporting);
  const strangers = visitor.tab.requests.filter((url) => !url.startsWith(folder.url));
  assert.deepEqual(strangers, []);
  const beyond = folder.requests.filter((path) => !path.startsWith(new URL(folder.url).pathname));
  assert.deepEqual(beyond, [], 'not even the icon is looked for elsewhere');
  assert.ok(folder.requests.length <= 6, `6 requests at most, not ${folder.requests.join(' ')}`);
});

scenario('nothing is stored', BOTH, async (stage) => {
  const visitor = await stage.visitor((await stage.folder()).url);
  await visitor.answers(quickAnswers);
  await visitor.switchTo('en');
  const stored = await visitor.tab.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

scenario('the address of a partner’s page stays as it is', BOTH, async (stage) => {
  const partner = await stage.partner(await stage.folder(), ELEMENT);
  const visitor = await stage.visitor(`${partner.url}#own`);
  const page = () => visitor.tab.evaluate(() => [location.href, history.length, document.title]);
  const before = await page();
  await visitor.answers(quickAnswers);
  assert.deepEqual(await page(), before);
});
