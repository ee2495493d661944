// The desk: the plan that people make their own, and what they take along on paper and in files.

import assert from 'node:assert/strict';
import { violations } from '../axe.mjs';
import { atDesk } from '../desk.mjs';
import { fullAnswers } from '../instrument.mjs';
import { link, report } from '../oracle.mjs';
import { printed } from '../paper.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

/** Somebody with a full result, at a scene of the desk. */
async function begin(stage, scene, { lang } = {}) {
  const folder = await stage.folder();
  const visitor = await stage.visitor(link(folder.url, 'full', fullAnswers), { state: 'report', lang });
  return { folder, visitor, desk: await atDesk(visitor, scene) };
}

const step = (capability, rest) => `.step[data-capability="${capability}"] ${rest}`;
const [UP, DOWN, OUT] = [1, 2, 3].map((nth) => `button:nth-of-type(${nth})`);

scenario('steps are moved, taken out and added, and the focus stays with the visitor', BOTH, async (stage) => {
  const { desk } = await begin(stage, 'plan');
  const [first, second, third, ...rest] = await desk.steps();
  await desk.push(step(third, UP));
  await until('the move', () => desk.steps(), (found) => found[1] === third);
  assert.deepEqual(await desk.steps(), [first, third, second, ...rest]);
  await until('the focus', () => desk.focus(), (name) => /^(Nach oben|Move up)/.test(name));
  // The focus went along: the same key moves the same step on.
  await desk.visitor.tab.press(' ');
  await until('the second move', () => desk.steps(), (found) => found[0] === third);
  await desk.push(step(third, DOWN));
  await until('the way down', () => desk.steps(), (found) => found[1] === third);
  const before = (await desk.texts('.after'))[0];
  await desk.push(step(second, OUT));
  await until('the step to be gone', () => desk.steps(), (found) => !found.includes(second));
  await until('the focus on the heading', () => desk.focus(), (name) => /^(Ihr Plan|Your plan)$/.test(name));
  assert.notEqual((await desk.texts('.after'))[0], before, 'the preview follows');
  const { length } = await desk.steps();
  await desk.push('.targets input:not(:checked)');
  await until('another step', () => desk.steps(), (found) => found.length === length + 1);
});

scenario('what is noted outlasts a look at the report, and is never in the link', BOTH, async (stage) => {
  const { desk, visitor } = await begin(stage, 'plan');
  const [first] = await desk.steps();
  await desk.push(step(first, 'input'));
  await visitor.tab.type('Mara Ö.');
  await desk.select(step(first, 'select'), 4);
  await desk.says('.phases', /Mara Ö\..*\d{4}/);
  await desk.push('.back');
  const { link: shown } = await visitor.arrives('report');
  assert.ok(!decodeURIComponent(shown).includes('Mara'), shown);
  const again = await atDesk(visitor, 'plan');
  await again.says('.phases', /Mara Ö\..*\d{4}/);
});

scenario('the paper is two or three whole pages, alone on a partner’s page too', CHROMIUM, async (stage) => {
  for (const lang of ['de', 'en']) {
    const { desk, visitor } = await begin(stage, 'paper', { lang });
    await desk.push('.controls input');
    await visitor.tab.type('Verein Ä');
    await desk.says('.organisation', /Verein Ä/);
    const { pages, text } = printed(await visitor.tab.pdf());
    assert.ok(pages >= 2 && pages <= 3, `${lang}: ${pages} pages`);
    const words = lang === 'de' ? ['Die nächsten Schritte', 'So ist gerechnet'] : ['The next steps', 'How this was calculated'];
    for (const word of ['Verein Ä', '#r=', ...words]) assert.ok(text.includes(word), `${lang}: ${word}`);
  }
  const folder = await stage.folder();
  const page = await stage.partner(folder, '<p>Vorher</p><div><maturity-check></maturity-check></div><p>Nachher</p>');
  const visitor = await stage.visitor(page.url);
  const tab = visitor.tab;
  await tab.evaluate((address) => document.querySelector('maturity-check').open(address), link(folder.url, 'full', fullAnswers));
  await visitor.arrives('report');
  await atDesk(visitor, 'paper');
  const { pages, text } = printed(await tab.pdf());
  assert.ok(pages >= 2 && pages <= 3, `${pages} pages`);
  assert.ok(!text.includes('Vorher') && !text.includes('Nachher'), 'the page around is not printed');
  const left = await tab.evaluate(() => [
    document.adoptedStyleSheets.length, document.querySelector('[data-mc-printed]') !== null,
  ]);
  assert.deepEqual(left, [0, false], 'nothing of it stays');
});

scenario('files are saved, and the one with everything brings result and plan back', BOTH, async (stage) => {
  const { desk, visitor } = await begin(stage, 'plan', { lang: 'de' });
  const [first] = await desk.steps();
  await desk.push(step(first, 'input'));
  await visitor.tab.type('Mara');
  await desk.goTo('keep');
  await desk.catchesFiles();
  const json = await desk.saves('json');
  assert.match(json.name, /^maturity-check-\d{4}-\d\d-\d\d\.json$/);
  assert.equal(JSON.parse(json.text).plan.steps[0].owner, 'Mara');
  const csv = await desk.saves('csv');
  assert.deepEqual(csv.head.slice(0, 3), [0xef, 0xbb, 0xbf]);
  assert.ok(csv.text.includes(';2,50;') && csv.text.includes('Fähigkeit'), csv.text.slice(0, 300));
  const svg = await desk.saves('svg');
  assert.ok(svg.text.startsWith('<svg') && svg.type === 'image/svg+xml');
  const png = await desk.saves('png');
  assert.deepEqual(png.head.slice(0, 4), [0x89, 0x50, 0x4e, 0x47]);
  assert.ok(png.size > 20_000, `${png.size} bytes`);

  const other = await stage.visitor((await stage.folder()).url);
  await other.tab.evaluate((address) => document.querySelector('maturity-check').open(address),
    link('https://example.org/', 'full', Object.fromEntries(Object.keys(fullAnswers).map((id) => [id, '3']))));
  await other.arrives('report');
  const restored = await atDesk(other, 'keep');
  await restored.gives('plan.json', json.text);
  await restored.says('.restore [role=status]', /plan\.json/);
  await restored.goTo('plan');
  await restored.says('.phases', /Mara/);
  await restored.push('.back');
  await other.arrives('report');
  assert.deepEqual(await other.report(), report('full', fullAnswers));
});

scenario('a file that cannot be opened gets its own sentence', BOTH, async (stage) => {
  const { desk } = await begin(stage, 'keep');
  await desk.catchesFiles();
  const { text } = await desk.saves('json');
  const cases = {
    'broken.json': text.slice(0, 200),
    'other.json': '{"a":1}',
    'newer.json': text.replace('"version":1', '"version":9'),
    'foreign.json': text.replace(/"id":"[^"]*"/, '"id":"somebody-else"'),
    'wrong.json': text.replace(/("answers":\{"[^"]*":)[^,]*/, '$17'),
  };
  const sentences = new Set();
  for (const [name, content] of Object.entries(cases)) {
    await desk.gives(name, content);
    const said = await desk.says('.restore [role=status]', new RegExp(name));
    sentences.add(said.replace(name, ''));
  }
  assert.equal(sentences.size, 5, [...sentences].join('\n'));
});

scenario('nothing is kept, or looked for, before it is asked for; one click deletes it', BOTH, async (stage) => {
  const { desk, visitor } = await begin(stage, 'keep');
  const stored = () => visitor.tab.evaluate(() => Object.keys(localStorage).length);
  assert.equal(await stored(), 0);
  await desk.push('[data-do=look]');
  await desk.says('.device [role=status]', /nichts behalten|Nothing is kept/);
  await desk.push('[data-do=keep]');
  await desk.says('.device [role=status]', /Behalten bis .*\d{4}|Kept until .*\d{4}/);
  assert.equal(await stored(), 1);
  const [shown] = await desk.texts('.kept');
  assert.equal(JSON.parse(shown).format, 'maturity-check/dossier');
  await desk.push('[data-do=open]');
  await desk.says('.restore [role=status]', /geöffnet|is open/);
  await desk.push('[data-do=forget]');
  await desk.says('.device [role=status]', /Gelöscht|Deleted/);
  assert.equal(await stored(), 0);
  await desk.push('[data-do=keep]');
  await desk.says('.device [role=status]', /Behalten bis|Kept until/);
  await visitor.tab.evaluate(() => {
    const [name] = Object.keys(localStorage);
    localStorage[name] = localStorage[name].replace(/^\S+/, '2026-01-01');
  });
  await desk.goTo('plan');
  await visitor.tab.reload();
  await visitor.arrives('report');
  const later = await atDesk(visitor, 'keep');
  await later.push('[data-do=look]');
  await later.says('.device [role=status]', /nichts behalten|Nothing is kept/);
  assert.equal(await stored(), 0, 'what has expired is gone');
});

scenario('an isolated check says that nothing can be kept there', BOTH, async (stage) => {
  const folder = await stage.folder();
  const page = await stage.partner(folder, '<maturity-check mode="isolated"></maturity-check>');
  const visitor = await stage.visitor(page.url);
  await visitor.tab.evaluate((address) => document.querySelector('maturity-check').open(address), link(folder.url, 'full', fullAnswers));
  await visitor.arrives('report');
  const desk = await atDesk(visitor, 'keep');
  await desk.push('[data-do=look]');
  await desk.says('.device [role=status]', /lässt der Browser nichts behalten|keeps nothing here/);
});

scenario('plan, paper and files are for everybody: axe, and no sideways scrolling at 320 px', BOTH, async (stage) => {
  for (const lang of ['de', 'en']) {
    const { desk, visitor } = await begin(stage, 'plan', { lang });
    for (const scene of ['plan', 'paper', 'keep']) {
      await visitor.tab.resize(1000, 900);
      await desk.goTo(scene);
      assert.deepEqual(await violations(visitor, `${scene} in ${lang}`), []);
      await visitor.tab.resize(320, 900);
      const wide = await visitor.inside(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.tagName}.${element.getAttribute('class')}`));
      assert.deepEqual(wide, [], `${scene} in ${lang} at 320 px`);
      await stage.picture(`desk-${scene}-${lang}-320.png`);
    }
  }
});
