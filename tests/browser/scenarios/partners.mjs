// The demo pages of partners, with the check from another origin.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { quickAnswers } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const FOLDER = new URL('../../../www/partners/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();

/** The pages, and how each of their checks runs. */
const MODES = {
  'association.html': ['inline'],
  'consultancy.html': ['inline'],
  'county.html': ['inline'],
  'gazette.html': ['isolated'],
  'network.html': ['inline', 'inline', 'isolated'],
};
/** What the console says where the page is hostile. */
const SAID = { 'gazette.html': [/maturity-check E04/] };

/** As `cargo xtask serve` shows them. */
async function demos(stage) {
  const folder = await stage.folder();
  const text = (name) => readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('{{check}}', folder.url);
  const site = await stage.site(
    Object.fromEntries(FILES.map((name) => [name === 'index.html' ? '/' : `/${name}`, text(name)])));
  return site.url;
}

/** The nth check of the page, once somebody has come to it. */
async function visit(tab, nth) {
  const scroll = (at) => document.querySelectorAll('maturity-check')[at].scrollIntoView();
  await tab.evaluate(scroll, nth);
  const visitor = new Visitor(tab, { nth });
  await visitor.arrives();
  return visitor;
}

scenario('the index of the demo pages lists them all, and each leads back to it', CHROMIUM, async (stage) => {
  const url = await demos(stage);
  const tab = await stage.tab();
  const links = () => [...document.links].map(({ href }) => href);
  await tab.goto(url);
  const pages = FILES.filter((name) => name.endsWith('.html') && name !== 'index.html');
  const listed = (await tab.evaluate(links)).filter((href) => href.startsWith(url));
  assert.deepEqual(listed.sort(), pages.map((name) => url + name));
  assert.deepEqual(Object.keys(MODES), pages);
  for (const name of pages) {
    // Some leave before their check has had its say.
    stage.allowComplaint(...(SAID[name] ?? []));
    await tab.goto(url + name);
    assert.ok((await tab.evaluate(links)).includes(url), `${name} leads back`);
  }
});

for (const [name, modes] of Object.entries(MODES)) {
  scenario(`on the demo page ${name}, every check starts and can be answered`, BOTH, async (stage) => {
    stage.expectComplaint(...(SAID[name] ?? []));
    const tab = await stage.tab();
    await tab.goto((await demos(stage)) + name);
    for (const [nth, mode] of modes.entries()) {
      const visitor = await visit(tab, nth);
      assert.equal((await visitor.look()).mode, mode);
      await visitor.answer('4');
      await visitor.next();
    }
  });

  scenario(`the demo page ${name} fits 320 pixels`, CHROMIUM, async (stage) => {
    stage.expectComplaint(...(SAID[name] ?? []));
    const tab = await stage.tab();
    await tab.resize(320, 640);
    await tab.goto((await demos(stage)) + name);
    for (const nth of modes.keys()) await visit(tab, nth);
    const width = () => tab.evaluate(() => document.documentElement.scrollWidth);
    await until('nothing to scroll sideways', width, (width) => width <= 320);
  });
}

scenario('on a demo page, the partner’s own offer stands below the plan', BOTH, async (stage) => {
  const tab = await stage.tab();
  await tab.goto(`${await demos(stage)}consultancy.html`);
  const visitor = await visit(tab, 0);
  const offer = () => tab.evaluate(() => document.querySelector('[slot=cta]').getBoundingClientRect().height);
  assert.equal(await offer(), 0);
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  assert.ok((await offer()) > 100);
});

scenario('the demo page with a strict policy names the policy that it has', CHROMIUM, async (stage) => {
  const tab = await stage.tab();
  await tab.goto(`${await demos(stage)}county.html`);
  const [stated, has] = await tab.evaluate(() => [
    document.querySelector('pre').textContent,
    document.querySelector('meta[http-equiv]').content,
  ]);
  assert.equal(stated.replaceAll('\n', ' '), has);
});
