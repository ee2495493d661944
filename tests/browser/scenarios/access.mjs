// Every screen for everybody: WCAG 2.2 A and AA by axe-core, reflow, large text, print.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fullAnswers, gatedAnswers, instrument, quickAnswers, quickItems } from '../instrument.mjs';
import { link } from '../oracle.mjs';
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
  'the report of the quick check': (stage, url) => own(stage, url, quickAnswers),
  'a report without a total': (stage, url) => own(stage, url, { [quickItems[0].id]: '2' }),
  'a report with nothing left to do': (stage, url) =>
    own(stage, url, Object.fromEntries(quickItems.map(({ id }) => [id, '5']))),
  'the report of the full check behind a link': (stage, url) => received(stage, url, fullAnswers),
  'a report with a gate behind a link': (stage, url) => received(stage, url, gatedAnswers),
  'the question whether to start over': async (stage, url) => {
    const visitor = await own(stage, url, quickAnswers);
    await visitor.asksToStartOver();
    return visitor;
  },
  'a link in trouble': (stage, url) => stage.visitor(`${url}#r=hello`, { state: 'trouble' }),
};

async function own(stage, url, answers) {
  const visitor = await stage.visitor(url);
  await visitor.answers(answers);
  return opened(visitor);
}

async function received(stage, url, answers) {
  return opened(await stage.visitor(link(url, 'full', answers), { state: 'report' }));
}

/** With nothing folded away. */
async function opened(visitor) {
  await visitor.tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });
  return visitor;
}

/** What axe-core finds against the rules, a line per element. */
async function violations({ tab }, where) {
  await tab.evaluate(axe);
  const { passes, found } = await tab.evaluate(async (values) => {
    const { passes, violations } = await globalThis.axe.run({ runOnly: { type: 'tag', values } });
    const lines = ({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`);
    return { passes: passes.length, found: violations.flatMap(lines) };
  }, TAGS);
  assert.ok(passes > 5, 'axe has seen the page');
  return found.map((line) => `${where}: ${line}`);
}

/** What is wider than the page, so that people would have to scroll sideways. */
async function overflows({ tab }, where) {
  const { page, width, wide } = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    const { clientWidth: width, scrollWidth: page } = document.documentElement;
    const wide = [...shadowRoot.querySelectorAll('*')]
      .filter((node) => node.getBoundingClientRect().right > width)
      .map((node) => `${node.localName}.${node.getAttribute('class') ?? ''}`);
    return { page, width, wide: wide.slice(0, 3).join(', ') };
  });
  return page > width ? [`${where}: ${page} px on a page of ${width}: ${wide} …`] : [];
}

for (const [screen, reach] of Object.entries(screens)) {
  scenario(`accessible and without sideways scrolling: ${screen}`, CHROMIUM, async (stage) => {
    const visitor = await reach(stage, (await stage.folder()).url);
    const wrong = [];
    for (const width of [320, 1280]) {
      await visitor.tab.resize(width, 900);
      wrong.push(...(await overflows(visitor, `${width} px`)));
      for (const scheme of ['light', 'dark']) {
        await visitor.tab.prefer(scheme);
        assert.equal(await ink(visitor), scheme === 'dark' ? 'bright' : 'dark');
        wrong.push(...(await violations(visitor, `${width} px, ${scheme}`)));
      }
    }
    await visitor.tab.resize(640, 900);
    await doubleTheText(visitor);
    wrong.push(...(await overflows(visitor, '200 % text')));
    assert.deepEqual(wrong, []);
  });

  scenario(`accessible: ${screen}`, ['firefox'], async (stage) => {
    const visitor = await reach(stage, (await stage.folder()).url);
    assert.deepEqual(await violations(visitor, 'Firefox'), []);
  });
}

/** Whether the text is dark or bright. */
function ink({ tab }) {
  return tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.fillStyle = getComputedStyle(shadowRoot.querySelector('[part~=base]')).color;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[1] < 128 ? 'dark' : 'bright';
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
  assert.deepEqual(await violations(visitor, 'the card'), []);
});

scenario('the report is printed on two pages or a few more', CHROMIUM, async (stage) => {
  const visitor = await stage.visitor((await stage.folder()).url);
  await visitor.chooseExtent('full');
  await visitor.answers(fullAnswers);
  const { heading, lang } = await visitor.look();
  const pdf = Buffer.from(await visitor.tab.pdf());
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
  assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
  const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (error?.code === 'ENOENT') return;
  const text = stdout.replace(/\s+/g, ' ');
  assert.ok(text.includes(heading), `“${heading}” is printed`);
  for (const { name } of instrument.dimensions) assert.ok(text.includes(name[lang]), name[lang]);
});
