// How a check comes into a page: late enough, light enough, and without pushing anything about.

import assert from 'node:assert/strict';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const TEXT = '<p>Text of the partner’s own, some words long.</p>'.repeat(30);
const FALLBACK = '<p>Hier kommt die Selbsteinschätzung.</p>';
/** Where people begin to notice. */
const NOTICED = 0.02;

/** What has moved without anybody doing anything, as a share of what can be seen. */
function shifts() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      const entries = observer.takeRecords();
      resolve(entries.reduce((sum, { value }) => sum + value, 0));
    });
  });
}

for (const mode of ['inline', 'isolated']) {
  for (const loading of ['eager', 'lazy']) {
    for (const width of [360, 1280]) {
      scenario(`nothing below moves when the check comes, ${mode}, ${loading}, ${width} px`, CHROMIUM, async (stage) => {
        const element = `<maturity-check mode="${mode}" loading="${loading}">${FALLBACK}</maturity-check>`;
        const partner = await stage.partner(await stage.folder(), element + TEXT);
        const tab = await stage.tab();
        await tab.resize(width, 900);
        await tab.goto(partner.url);
        const visitor = new Visitor(tab);
        await visitor.arrives();
        await until('a frame as high as the check', () => visitor.spot.find('button[part~=next]'), ({ hidden }) => !hidden);
        const moved = await tab.evaluate(shifts);
        assert.ok(moved <= NOTICED, `${moved} has moved`);
      });
    }
  }
}

scenario('a check far below starts when somebody comes near', BOTH, async (stage) => {
  const folder = await stage.folder();
  const far = '<div id="far"></div><script>document.querySelector("#far").style.height = "4000px";</script>';
  const partner = await stage.partner(folder, `${far}<maturity-check mode="inline">${FALLBACK}</maturity-check>`);
  const tab = await stage.tab();
  await tab.goto(partner.url);
  const visitor = new Visitor(tab);
  await tab.evaluate(() => customElements.whenDefined('maturity-check').then(() => true));
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))));
  assert.equal((await visitor.look()).state, 'idle');
  assert.equal(folder.requests.length, 1, 'nothing but the loader has been asked for');
  // 300 px below what can be seen.
  await tab.evaluate(() => scrollTo(0, document.querySelector('maturity-check').offsetTop - innerHeight - 300));
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
