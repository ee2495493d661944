// What the core and a loader have agreed on, seen by a loader that does nothing else.

import assert from 'node:assert/strict';
import { fullAnswers, items, quickAnswers, quickItems } from '../instrument.mjs';
import { link } from '../oracle.mjs';
import { assets } from '../release.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';

/** Runs in the page in place of the loader. */
function loader(files) {
  const base = new URL('..', document.currentScript.src).href;
  const bytes = async (name) => new Uint8Array(await (await fetch(base + files[name])).arrayBuffer());
  const pack = (lang, full) => bytes(full ? `${lang}-full` : lang);
  const glue = new Promise((resolve) => {
    const script = Object.assign(document.createElement('script'), { src: base + files.glue });
    script.onload = () => resolve(script.createCore);
    document.head.append(script);
  });
  const heard = [];
  const hear = (name) => (...values) => heard.push([name, ...values]);
  let core;

  /** A new instance in the place of the one before. */
  async function mount(lang, options) {
    const [createCore, module] = [await glue, await WebAssembly.compile(await bytes('wasm'))];
    const element = document.querySelector('maturity-check');
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const view = document.createElement('div');
    const page = {
      base, link: '', checkpoint: '', standalone: false, headingLevel: 2,
      languages: ['de', 'en'],
      fetch: (name, full) => pack(name, full).then((texts) => core.fetched(texts)),
      copy: hear('copy'), work: hear('work'), select: hear('select'),
      reveal: (heading) => heading.focus(),
      titled: hear('titled'),
      changed(state, step, asked, answered, checkpoint) {
        Object.assign(element, { state, step, asked, answered, checkpoint });
      },
      ...options,
    };
    root.replaceChildren(view);
    element.state = 'loading';
    core = createCore(module, (exports) => exports);
    core.mount(view, page, await pack(lang, Boolean(page.link || page.checkpoint)));
  }
  Object.assign(window, {
    mount, heard, tell: (...words) => core.tell(...words), unmount: () => core.unmount(),
  });
}

/** A visitor of a page with that loader. */
async function visit(stage, options = {}) {
  const files = Object.entries(assets()).map(([name, { file }]) => [name, file]);
  const script = `(${loader})(${JSON.stringify(Object.fromEntries(files))})`;
  const headers = { 'content-type': 'text/javascript' };
  const spoil = (path, reply) =>
    path.endsWith('/embed/v1.js') ? { body: script, headers } : reply;
  const folder = await stage.folder({ spoil });
  const partner = await stage.partner(folder, '<maturity-check></maturity-check>');
  const tab = await stage.tab();
  await tab.goto(partner.url);
  const visitor = new Visitor(tab);
  await mounts(visitor, options);
  return visitor;
}

async function mounts(visitor, options) {
  await visitor.tab.evaluate((given) => window.mount('de', given), options);
  await visitor.sees('something', ({ state }) => state && state !== 'loading');
}

const tells = ({ tab }, ...words) => tab.evaluate((all) => window.tell(...all), words);
const told = ({ tab }) => tab.evaluate(() => {
  const { state, step, asked, answered, checkpoint } = document.querySelector('maturity-check');
  return { state, step, asked, answered, checkpoint };
});

/** What is seen, and whose answers they are said to be. */
async function sees(visitor) {
  const whose = await visitor.inside(({ shadowRoot }) =>
    shadowRoot.querySelector('.received')?.textContent);
  return { ...(await visitor.look()), whose };
}

/** Ways to every kind of screen. */
const screens = {
  'the first question of a full check': (visitor) => visitor.chooseExtent('full'),
  'a question': async (visitor) => {
    await visitor.answer('4');
    await visitor.next();
    await visitor.answer('dk');
  },
  'the report': (visitor) => visitor.answers(quickAnswers),
  'somebody’s report': (visitor) => opens(visitor, 'full', fullAnswers),
  'a question behind somebody’s report': async (visitor) => {
    await opens(visitor, 'full', fullAnswers);
    await visitor.change(items[4].id);
  },
};

async function opens(visitor, mode, answers) {
  await tells(visitor, 'open', link('https://example.org/', mode, answers));
  await visitor.arrives('report');
}

for (const [screen, reach] of Object.entries(screens)) {
  scenario(`a new instance goes on where the one before stopped: ${screen}`, BOTH, async (stage) => {
    const visitor = await visit(stage);
    await reach(visitor);
    const [seen, { checkpoint }] = [await sees(visitor), await told(visitor)];
    await visitor.tab.evaluate(() => window.unmount());
    await mounts(visitor, { checkpoint });
    const again = await sees(visitor);
    for (const what of ['state', 'answered', 'heading', 'choice', 'figures', 'link', 'whose']) {
      assert.deepEqual(again[what], seen[what], what);
    }
    assert.equal((await told(visitor)).checkpoint, checkpoint);
    assert.equal(again.focused, 'body', 'the focus stays where it is');
  });
}

scenario('a link in trouble keeps the answers from before', BOTH, async (stage) => {
  const visitor = await visit(stage);
  await visitor.answer('4');
  await tells(visitor, 'open', 'hello');
  await visitor.arrives('trouble');
  const { checkpoint } = await told(visitor);
  await mounts(visitor, { checkpoint, link: 'hello' });
  const { state, answered } = await visitor.look();
  assert.deepEqual([state, answered], ['asking', 1]);
});

scenario('without answers, the link in trouble is opened again', BOTH, async (stage) => {
  const visitor = await visit(stage, { link: 'hello' });
  const { state, checkpoint } = await told(visitor);
  assert.deepEqual([state, checkpoint], ['trouble', '']);
});

scenario('the page may open, go, restart and change the language', BOTH, async (stage) => {
  const visitor = await visit(stage);
  await tells(visitor, 'go', '3');
  await visitor.sees('the third question', (seen) => seen.heading?.includes(quickItems[2].text.de));
  assert.equal((await told(visitor)).step, 3);
  await visitor.answer('2');
  await tells(visitor, 'lang', 'en');
  await visitor.sees('English', ({ lang, choice }) => lang === 'en' && choice === '2');
  await opens(visitor, 'full', fullAnswers);
  assert.equal((await visitor.look()).lang, 'en');
  await tells(visitor, 'restart', '');
  await visitor.sees('a new start', ({ asking, answered }) => asking && answered === 0);
  const before = await told(visitor);
  const nothing = [['go', '0'], ['go', '13'], ['go', 'on'], ['lang', 'fr'], ['sing', 'la']];
  for (const words of nothing) await tells(visitor, ...words);
  await tells(visitor, 'go', '2');
  await visitor.sees('the second question', ({ heading }) => heading?.includes(quickItems[1].text.en));
  assert.deepEqual([before.step, before.asked, before.answered], [1, 12, 0]);
});

scenario('the page hears where the visitor is', BOTH, async (stage) => {
  const visitor = await visit(stage, { headingLevel: 3 });
  const level = () => visitor.tab.evaluate(() =>
    document.querySelector('maturity-check').shadowRoot.querySelector('.title').localName);
  assert.equal(await level(), 'h3');
  await visitor.answer('5');
  await visitor.next();
  const { checkpoint, ...rest } = await told(visitor);
  assert.deepEqual(rest, { state: 'asking', step: 2, asked: 12, answered: 1 });
  assert.match(checkpoint, /^o \d+ 2[\w-]+$/);
  await visitor.answers(quickAnswers);
  const { state, step, answered } = await told(visitor);
  assert.deepEqual([state, step, answered], ['report', 0, 12]);
  await visitor.hands.push('button[part~=print]');
  await visitor.switchTo('en');
  const heard = await visitor.tab.evaluate(() => window.heard);
  assert.deepEqual(heard.map(([name]) => name), ['titled', 'work', 'titled']);
  assert.deepEqual([heard[0][2], heard[1][1], heard[2][2]], ['de', 'paper', 'en']);
});

scenario('what has been taken out listens to nothing', BOTH, async (stage) => {
  const visitor = await visit(stage, { standalone: true });
  await visitor.answer('3');
  await visitor.next();
  const before = await told(visitor);
  await visitor.tab.evaluate(() => window.unmount());
  await visitor.tab.back();
  await tells(visitor, 'restart', '');
  await visitor.sees('nothing', ({ text }) => text === '');
  assert.deepEqual(await told(visitor), before);
});
