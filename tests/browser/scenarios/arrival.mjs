// How a check comes into a page: late enough, light enough, and without pushing anything about.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const FALLBACK = '<p>Hier kommt die Selbsteinschätzung.</p>';
const TEXT = '<p>Text of the partner’s own, some words long.</p>'.repeat(30);
const BESIDE = `${FALLBACK}</maturity-check>${TEXT}`;
/** What the README has partners say of an element that is not defined yet. */
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const ROOM = `<style>${readme.match(/^maturity-check:not\(:defined\).*$/m)[0]}</style>`;
/** Where people begin to notice. */
const NOTICED = 0.02;

/** What has moved without anybody doing anything, as a share of what can be seen, painted twice. */
async function shifts() {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await painted();
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await painted();
  await painted();
  observer.disconnect();
  return sum;
}

for (const mode of ['inline', 'isolated']) {
  for (const loading of ['eager', 'lazy']) {
    for (const width of [360, 1280]) {
      const how = `${mode}, ${loading}, ${width} px`;
      scenario(`nothing below moves when the check comes, ${how}`, CHROMIUM, async (stage) => {
        const element = `<maturity-check mode="${mode}" loading="${loading}">`;
        const folder = await stage.folder();
        const partner = await stage.partner(folder, element + BESIDE, { head: ROOM });
        const tab = await stage.tab();
        await tab.resize(width, 900);
        await tab.goto(partner.url);
        const visitor = new Visitor(tab);
        await visitor.arrives();
        const find = () => visitor.spot.find('button[part~=next]');
        await until('a frame as high as the check', find, ({ hidden }) => !hidden);
        const moved = await tab.evaluate(shifts);
        assert.ok(moved <= NOTICED, `${moved} has moved`);
        await tab.evaluate(() => {
          scrollTo(0, 0);
          document.querySelector('h1').after('Moved. '.repeat(500));
        });
        const noticed = () => tab.evaluate(shifts);
        await until('what moves to be noticed', noticed, (moved) => moved > NOTICED);
      });
    }
  }
}

/** When an observer has been told where the check is, so has the check's own, which is older. */
function observed() {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => requestAnimationFrame(() => resolve()));
    observer.observe(document.querySelector('maturity-check'));
  });
}

scenario('a check far below starts when somebody comes near', BOTH, async (stage) => {
  const folder = await stage.folder();
  const far = '<style>#far { height: 4000px; }</style><div id="far"></div>';
  const element = '<maturity-check mode="inline"></maturity-check>';
  const partner = await stage.partner(folder, far + element);
  const tab = await stage.tab();
  await tab.goto(partner.url);
  const visitor = new Visitor(tab);
  await tab.evaluate(() => customElements.whenDefined('maturity-check').then(() => true));
  await tab.evaluate(observed);
  assert.equal((await visitor.look()).state, 'idle');
  assert.equal(folder.requests.length, 1, 'nothing but the loader has been asked for');
  // 300 px below what can be seen.
  await tab.evaluate(() => {
    const { offsetTop } = document.querySelector('maturity-check');
    scrollTo(0, offsetTop - innerHeight - 300);
  });
  await visitor.arrives();
});

scenario('a second check on the page asks for nothing more', BOTH, async (stage) => {
  const element = '<maturity-check mode="inline" loading="eager"></maturity-check>';
  const numbers = [];
  for (const elements of [1, 2, 3]) {
    const folder = await stage.folder();
    const partner = await stage.partner(folder, element.repeat(elements));
    const tab = await stage.tab();
    await tab.goto(partner.url);
    for (let nth = 0; nth < elements; nth += 1) await new Visitor(tab, { nth }).arrives();
    numbers.push(folder.requests.length);
  }
  assert.deepEqual(numbers, [numbers[0], numbers[0], numbers[0]]);
  assert.ok(numbers[0] <= 6, `${numbers[0]} requests`);
});
