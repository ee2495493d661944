// Every screen for everybody: WCAG 2.2 A and AA by axe-core, reflow, large text, print.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fullAnswers, gatedAnswers, instrument, quickAnswers, quickItems } from '../instrument.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Ways to every screen, from the address of the folder. */
const screens = {
  'the first question': (stage, url) => stage.visitor(url),
  'an answered question': async (stage, url) => {
    const visitor = await stage.visitor(url, { lang: 'en' });
    await visitor.answer('3');
    await visitor.next();
    await visitor.answer('dk');
    return visitor;
  },
  'the report of the quick check': (stage, url) => report(stage, url, quickAnswers, 'quick'),
  'the report of the full check': (stage, url) => report(stage, url, fullAnswers, 'full'),
  'a report with a gate': (stage, url) => report(stage, url, gatedAnswers, 'full'),
  'a report without a total': (stage, url) =>
    report(stage, url, { [quickItems[0].id]: '2' }, 'quick'),
  'a report with nothing left to do': (stage, url) =>
    report(stage, url, Object.fromEntries(quickItems.map(({ id }) => [id, '5'])), 'quick'),
  'the question whether to start over': async (stage, url) => {
    const visitor = await report(stage, url, quickAnswers, 'quick');
    await visitor.asksToStartOver();
    return visitor;
  },
  'a link in trouble': (stage, url) => stage.visitor(`${url}#r=hello`, { state: 'link' }),
};

async function report(stage, url, answers, extent) {
  const visitor = await stage.visitor(url);
  await visitor.chooseExtent(extent);
  await visitor.answers(answers);
  await openEverything(visitor);
  return visitor;
}

function openEverything({ tab }) {
  return tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });
}

async function assertAccessible({ tab }, where) {
  await tab.evaluate(axe);
  const { passes, violations } = await tab.evaluate(async (values) => {
    const found = await globalThis.axe.run(document, { runOnly: { type: 'tag', values } });
    const nodes = (one) => one.nodes.map((node) => `${node.target.flat().join(' ')}: ${node.failureSummary}`);
    return {
      passes: found.passes.length,
      violations: found.violations.map((one) => `${one.id}\n${nodes(one).join('\n')}`),
    };
  }, TAGS);
  assert.ok(passes > 5, 'axe has seen the page');
  assert.deepEqual(violations, [], where);
}

/** Nothing is wider than the page, so that nobody has to scroll sideways. */
async function assertReflows({ tab }, where) {
  const { page, width, wide } = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    const width = document.documentElement.clientWidth;
    const wide = [...shadowRoot.querySelectorAll('*')]
      .filter((node) => node.getBoundingClientRect().right > width + 1)
      .map((node) => `${node.localName}.${node.getAttribute('class') ?? node.getAttribute('part')}`);
    return { page: document.documentElement.scrollWidth, width, wide: wide.slice(0, 5) };
  });
  assert.ok(page <= width, `${where}: ${page} on a page of ${width}; ${wide.join(', ')}`);
}

for (const [screen, reach] of Object.entries(screens)) {
  scenario(`accessible and without sideways scrolling: ${screen}`, CHROMIUM, async (stage) => {
    const visitor = await reach(stage, (await stage.folder()).url);
    for (const width of [320, 1280]) {
      await visitor.tab.resize(width, 900);
      await assertReflows(visitor, `${width} px`);
      for (const scheme of ['light', 'dark']) {
        await visitor.tab.prefer(scheme);
        await assertAccessible(visitor, `${width} px, ${scheme}`);
      }
    }
    await visitor.tab.resize(640, 900);
    await doubleTheText(visitor);
    await assertReflows(visitor, '200 % text');
  });

  scenario(`accessible: ${screen}`, ['firefox'], async (stage) => {
    await assertAccessible(await reach(stage, (await stage.folder()).url), 'Firefox');
  });
}

async function doubleTheText({ tab }) {
  const [before, after] = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    const base = shadowRoot.querySelector('[part~=base]');
    const paragraph = shadowRoot.querySelector('p');
    const size = (node) => Number.parseFloat(getComputedStyle(node).fontSize);
    const before = size(paragraph);
    base.style.fontSize = `${2 * size(base)}px`;
    return [before, size(paragraph)];
  });
  assert.equal(after, 2 * before, 'texts follow the size of the base');
}

scenario('accessible: the card in place of a check that cannot run', BOTH, async (stage) => {
  stage.expectComplaints();
  const spoil = (path, reply) => (path.endsWith('.wasm') ? { status: 404 } : reply);
  const partner = await stage.partner(await stage.folder({ spoil }), '<maturity-check></maturity-check>');
  const tab = await stage.tab();
  await tab.goto(partner.url);
  const visitor = new Visitor(tab);
  await visitor.arrives('failed');
  await assertAccessible(visitor, 'the card');
});

scenario('the report is printed on two pages or a few more', CHROMIUM, async (stage) => {
  const visitor = await stage.visitor((await stage.folder()).url);
  await visitor.chooseExtent('full');
  await visitor.answers(fullAnswers);
  const { heading } = await visitor.look();
  const pdf = Buffer.from(await visitor.tab.pdf());
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
  assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
  const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (error?.code === 'ENOENT') return;
  const text = stdout.replace(/\s+/g, ' ');
  assert.ok(text.includes(heading), `“${heading}” is printed`);
  for (const { name } of instrument.dimensions) assert.ok(text.includes(name.de), name.de);
});
