// The questionnaire on paper as pages of their own: for everybody, without a script, in print.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { violations } from '../axe.mjs';
import { instrument, items } from '../instrument.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { OnPage } from '../spot.mjs';

const LANGUAGES = ['de', 'en'];

/** Somebody who reads a page: all of it is what the rules are held against. */
class Reader {
  constructor(tab) {
    this.tab = tab;
    this.spot = new OnPage(tab, { selector: 'html', nth: 0 });
  }

  inside(run, ...values) {
    return this.spot.evaluate(run, ...values);
  }

  /** How much wider than the window the page is, so that people would have to scroll sideways. */
  excess() {
    return this.inside(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  }
}

async function reader(stage, lang) {
  const { url } = await stage.folder();
  const tab = await stage.tab();
  await tab.goto(`${url}paper.${lang}.html`);
  return new Reader(tab);
}

for (const lang of LANGUAGES) {
  scenario(`accessible and without sideways scrolling: the paper in ${lang}`, BOTH, async (stage) => {
    const one = await reader(stage, lang);
    for (const width of [320, 1100]) {
      await one.tab.resize(width, 900);
      assert.equal(await one.excess(), 0, `${width} px`);
      assert.deepEqual(await violations(one, `${width} px`), []);
    }
  });

  scenario(`accessible in the dark: the paper in ${lang}`, CHROMIUM, async (stage) => {
    const one = await reader(stage, lang);
    await one.tab.prefer('dark');
    assert.deepEqual(await violations(one), []);
  });

  scenario(`the paper in ${lang} loads its style and nothing else, and can be filled in`, BOTH, async (stage) => {
    const { tab, spot } = await reader(stage, lang);
    const others = tab.requests.filter((url) => !url.endsWith('.html') && !url.endsWith('favicon.ico'));
    assert.equal(others.length, 1, others.join(' '));
    assert.match(others[0], /\/a\/\w+\.css$/);
    const ticked = await spot.evaluate((page) => {
      for (const radio of page.querySelectorAll('input[value="3"], input[value="na"]')) radio.click();
      return [...page.querySelectorAll('input:checked')].map(({ name, value }) => `${name} ${value}`);
    });
    assert.deepEqual(ticked, items.map(({ id }) => `${id} na`), 'one answer to each question');
  });

  scenario(`the paper in ${lang} is printed on 16 pages or a few more`, CHROMIUM, async (stage) => {
    const { tab } = await reader(stage, lang);
    const pdf = Buffer.from(await tab.pdf());
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
    assert.ok(pages >= 10 && pages <= 20, `${pages} pages`);
    const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
    if (error?.code === 'ENOENT') return;
    const text = stdout.replace(/\s+/g, ' ');
    for (const { name } of instrument.dimensions) assert.ok(text.includes(name[lang]), name[lang]);
  });
}

scenario('accessible: an element that shows the paper', BOTH, async (stage) => {
  const element = '<maturity-check lang="en" mode="static" loading="eager"></maturity-check>';
  const partner = await stage.partner(await stage.folder(), element);
  const visitor = await stage.visitor(partner.url, { state: 'static' });
  assert.deepEqual(await violations(visitor), []);
});
