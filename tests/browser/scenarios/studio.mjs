// The page where a partner makes the snippet: what is chosen there is what the partner's page shows.

import assert from 'node:assert/strict';
import { violations } from '../axe.mjs';
import { quickAnswers } from '../instrument.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const ACCENT = '#7a1f5c';
/** The same in the light, and what becomes of it in the dark. */
const LIGHT = 'rgb(122, 31, 92)';
const DARK = 'rgb(231, 132, 192)';

/** The studio in a tab, and what a partner does there. */
class Studio {
  static async open(stage, query = '?lang=en', prepare) {
    const folder = await stage.folder();
    const tab = await stage.tab();
    if (prepare) await tab.prepare(prepare);
    await tab.goto(`${folder.url}studio.html${query}`);
    const studio = Object.assign(new Studio(), { stage, folder, tab });
    await until('the studio', () => studio.snippet('html'), Boolean);
    return studio;
  }

  /** The code that is to be copied, `undefined` where there is none of this kind. */
  snippet(kind) {
    return this.tab.evaluate((kind) =>
      document.querySelector(`[data-kind=${kind}] code`)?.textContent, kind);
  }

  async push(selector) {
    const find = () => this.tab.evaluate((selector) => {
      const control = document.querySelector(selector);
      const target = control?.matches('[type=radio], [type=checkbox]') ? control.labels[0] : control;
      target?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = target?.getBoundingClientRect() ?? {};
      return width && { x: x + width / 2, y: y + height / 2 };
    }, selector);
    const { x, y } = await until(selector, find, Boolean);
    await this.tab.clickAt(x, y);
  }

  choose(name, value) {
    return this.pushUntil(`input[name="${name}"][value="${value}"]`, ':checked');
  }

  /** The preview, when it comes to rest, may move a control away from under a click. */
  async pushUntil(selector, state) {
    const isReached = (reached) => document.querySelector(reached) !== null;
    const push = async () => {
      await this.push(selector);
      return this.tab.evaluate(isReached, selector + state);
    };
    await until(`${selector} to be reached`, push, Boolean);
  }

  async type(name, text) {
    await this.pushUntil(`[name="${name}"]`, ':focus');
    await this.tab.press('a', { control: true });
    await this.tab.type(text);
  }

  /** Everything of the default way, as a page of the partner's that is strict besides. */
  async pasted() {
    const [html, css, policy] = await Promise.all(['html', 'css', 'policy'].map((kind) => this.snippet(kind)));
    const own = "default-src 'none'; img-src data:; style-src 'self'";
    return this.stage.site({
      '/': `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Partner</title>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="/own.css"></head>
        <body><main><h1>Partner</h1>${html}</main></body></html>`,
      '/own.css': css ?? '',
    }, { 'content-security-policy': `${own}; ${policy}` });
  }

  /** What the preview shows, once it has come to rest. */
  preview(what, accept) {
    const look = () => this.tab.evaluate(() => {
      const sheet = document.querySelector('.sheet');
      const check = sheet.querySelector('maturity-check');
      const base = check?.shadowRoot?.querySelector('[part~=base]');
      return {
        width: sheet.clientWidth,
        state: check?.state,
        mode: check?.getAttribute('mode'),
        framed: Boolean(check?.shadowRoot?.querySelector('iframe')),
        frame: sheet.querySelector('iframe')?.src,
        lang: base?.lang,
        background: base && getComputedStyle(base).backgroundColor,
        accent: check && getComputedStyle(check).getPropertyValue('--mc-color-accent'),
        offer: check?.querySelector('[slot=cta]')?.textContent,
      };
    });
    return until(what, look, accept);
  }
}

/** The accent is the colour of the button that leads to the other language. */
const coloursIn = ({ shadowRoot }) => ({
  accent: getComputedStyle(shadowRoot.querySelector('[part~=languages] [aria-pressed=false]')).color,
  background: getComputedStyle(shadowRoot.querySelector('[part~=base]')).backgroundColor,
});

scenario('studio: what is chosen is what a strict page of another origin then shows', BOTH, async (stage) => {
  const studio = await Studio.open(stage, '?lang=de');
  await studio.choose('language', 'en');
  await studio.choose('heading-level', '3');
  await studio.type('accent', ACCENT);
  await studio.choose('theme', 'dark');
  await studio.type('cta-title', 'Talk <to> "us" & more');
  await studio.type('cta-address', 'example.org/contact');
  const visitor = await stage.visitor((await studio.pasted()).url);
  assert.equal((await visitor.look()).lang, 'en');
  assert.deepEqual(await visitor.inside(coloursIn), { accent: DARK, background: 'rgb(19, 25, 24)' });
  assert.equal(await visitor.inside(({ shadowRoot }) => shadowRoot.querySelector('h1, h2, h3').localName), 'h3');
  await visitor.answers(quickAnswers);
  const offer = await visitor.inside((element) => {
    const link = element.querySelector('[slot=cta] a');
    return { text: link.textContent, href: link.href, isSeen: link.checkVisibility() && link.getBoundingClientRect().height > 0 };
  });
  assert.deepEqual(offer, { text: 'Talk <to> "us" & more', href: 'https://example.org/contact', isSeen: true });
});

scenario('studio: isolated and as an iframe, the same is shown in a frame', BOTH, async (stage) => {
  for (const query of ['?lang=en&mode=isolated', '?lang=en&way=iframe']) {
    const studio = await Studio.open(stage, `${query}&language=en&theme=light&accent=%237a1f5c`);
    const tab = await stage.tab();
    await tab.goto((await studio.pasted()).url);
    const visitor = new Visitor(tab, query.includes('iframe') ? { frame: 'iframe' } : {});
    const seen = await visitor.sees('the first question', ({ heading }) => heading);
    assert.deepEqual([seen.mode, seen.lang], ['isolated', 'en'], query);
    assert.equal((await visitor.inside(coloursIn)).accent, LIGHT, query);
  }
});

scenario('studio: the preview follows each choice', BOTH, async (stage) => {
  const studio = await Studio.open(stage, '?lang=en&width=phone');
  await studio.preview('the first question', ({ state, lang }) => state === 'asking' && lang === 'en');
  await studio.choose('language', 'de');
  await studio.preview('German', ({ lang }) => lang === 'de');
  await studio.type('accent', ACCENT);
  await studio.preview('the accent', ({ accent }) => accent.includes(ACCENT));
  const { width } = await studio.preview('a light page', ({ background }) => background === 'rgb(255, 255, 255)');
  assert.equal(width, 320);
  await studio.choose('scheme', 'dark');
  await studio.preview('a dark page', ({ background }) => background === 'rgb(19, 25, 24)');
  await studio.choose('width', 'wide');
  await studio.preview('a wide page', ({ width }) => width > 500);
  await studio.type('cta-title', 'Talk to us');
  await studio.choose('screen', 'report');
  await studio.preview('the report', ({ state, offer }) => state === 'report' && offer === 'Talk to us');
  await studio.choose('mode', 'isolated');
  await studio.preview('a frame', ({ state, framed }) => state === 'report' && framed);
  await studio.choose('way', 'iframe');
  await studio.preview('the plain frame', ({ frame }) => frame?.includes('frame.html?lang=de&theme=dark'));
});

scenario('studio: its address holds the choices, and opens them again', BOTH, async (stage) => {
  const studio = await Studio.open(stage, '?lang=en');
  await studio.choose('theme', 'dark');
  await studio.type('cta-title', 'Fragen? Ä & "ö"');
  await studio.type('radius', '');
  await studio.tab.press('End');
  await studio.choose('way', 'wordpress');
  const query = () => studio.tab.evaluate(() => location.search);
  const held = await until('the address', query, (query) => query.includes('wordpress'));
  assert.equal(new URLSearchParams(held).get('radius'), '24');
  const again = await Studio.open(stage, held);
  for (const kind of ['html', 'css']) {
    const [first, second] = await Promise.all([studio, again].map((one) => one.snippet(kind)));
    assert.equal(second.replaceAll(again.folder.url, ''), first.replaceAll(studio.folder.url, ''));
  }
  const stored = await studio.tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.length]);
  assert.deepEqual(stored.slice(0, 3), [0, 0, '']);
});

scenario('studio: it speaks the language that is asked for, and switches', BOTH, async (stage) => {
  const studio = await Studio.open(stage, '?lang=de&theme=dark');
  const look = () => studio.tab.evaluate(() => ({
    lang: document.documentElement.lang,
    heading: document.querySelector('h1').textContent,
    text: document.body.innerText,
  }));
  const german = await look();
  assert.equal(german.lang, 'de');
  await studio.push('#translate');
  const english = await look();
  assert.deepEqual([english.lang, english.heading], ['en', 'The self-assessment on your page']);
  for (const { text } of [german, english]) assert.doesNotMatch(text, /undefined|\[object/);
  await until('the address', () => studio.tab.evaluate(() => location.search), (query) => query === '?lang=en&theme=dark');
});

scenario('studio: what cannot be used is said, and not in the code', BOTH, async (stage) => {
  const studio = await Studio.open(stage, '?lang=en&cta-title=Talk');
  const warnings = () => studio.tab.evaluate(() =>
    [...document.querySelectorAll('.warning')].map((node) => node.textContent).filter(Boolean).join('\n'));
  const cases = [
    ['accent', 'red', /A colour looks like this/],
    ['cta-address', 'javascript:alert(1)', /An address begins with/],
    ['folder', 'dist', /no address of a folder/],
  ];
  for (const [name, text, warning] of cases) {
    await studio.type(name, text);
    await until(`a word about ${text}`, warnings, (said) => warning.test(said));
    assert.ok(!(await studio.snippet('html')).includes(`"${text}`), text);
  }
  assert.equal(await studio.snippet('css'), undefined);
  await studio.type('accent', '#e08a00');
  await until('a better colour', warnings, (said) => /hard to read: 2\.6 : 1.*Use #/.test(said));
  await studio.push('.warning button');
  await until('nothing hard to read', warnings, (said) => !said.includes('hard to read'));
  assert.match(await studio.snippet('css'), /light-dark\(#a76501, #e79015\)/);
});

scenario('studio: copying copies', CHROMIUM, async (stage) => {
  const studio = await Studio.open(stage);
  await studio.tab.allowClipboard(studio.folder.origin);
  await studio.push('[data-kind=html] button');
  const status = () => studio.tab.evaluate(() => document.querySelector('[data-kind=html] [role=status]').textContent);
  assert.equal(await until('word of it', status, Boolean), 'Copied.');
  const copied = await studio.tab.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await studio.snippet('html'));
});

scenario('studio: where copying is denied, the code is selected, and it says so', BOTH, async (stage) => {
  const studio = await Studio.open(stage, '?lang=en', () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await studio.push('[data-kind=policy] button');
  const status = () => studio.tab.evaluate(() => document.querySelector('[data-kind=policy] [role=status]').textContent);
  assert.match(await until('word of it', status, Boolean), /not allowed/);
  const selected = await studio.tab.evaluate(() => String(getSelection()));
  assert.equal(selected.trim(), await studio.snippet('policy'));
});

scenario('studio: by keyboard alone, with the focus in sight', BOTH, async (stage) => {
  const { tab, ...studio } = await Studio.open(stage);
  const focus = () => tab.evaluate(() => {
    const { activeElement: node } = document;
    const marked = node.type === 'radio' ? node.parentElement : node;
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    const box = marked.getBoundingClientRect();
    return {
      name: node.name || node.id || node.className || node.localName,
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: box.bottom > 0 && box.top < innerHeight,
    };
  });
  const walk = async (name) => {
    for (let stops = 0; stops < 60; stops += 1) {
      const at = await focus();
      const isInside = at.name === 'maturity-check';
      if (at.name !== 'body' && !isInside) assert.ok(at.isMarked && at.isSeen, JSON.stringify(at));
      if (at.name === name) return;
      await tab.press('Tab');
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  await walk('translate');
  await walk('language');
  await tab.press('ArrowDown');
  await walk('accent');
  await tab.type(ACCENT);
  await walk('radius');
  await tab.press('ArrowRight');
  await walk('way');
  await tab.press('ArrowDown');
  const code = () => tab.evaluate(() => [...document.querySelectorAll('code')].map((node) => node.textContent).join('\n'));
  const seen = await code();
  assert.match(seen, /<maturity-check lang="de">/);
  assert.match(seen, /light-dark\(#7a1f5c, #e784c0\)/);
  assert.match(seen, /--mc-radius: 5px/);
  assert.equal(await tab.evaluate(() => document.querySelector('[name=way]:checked').value), 'wordpress');
  await walk('copy');
  await tab.press('Enter');
  const status = () => tab.evaluate(() => document.querySelector('[data-kind=html] [role=status]').textContent);
  await until('word of the copying', status, Boolean);
});

for (const lang of ['de', 'en']) {
  scenario(`studio: accessible and without sideways scrolling in ${lang}`, CHROMIUM, async (stage) => {
    const { tab } = await Studio.open(stage, `?lang=${lang}&accent-dark=%23444&cta-title=X&cta-address=?&typeface=own&stack=;&way=typo3`);
    // The rest of axe looks at an element; here it looks at the page.
    const page = { spot: tab, inside: (run, values) => tab.run(`(${run})(document, ${JSON.stringify(values)})`) };
    const wrong = [];
    for (const width of [320, 1280]) {
      await tab.resize(width, 900);
      for (const scheme of ['light', 'dark']) {
        await tab.prefer(scheme);
        wrong.push(...(await violations(page, `${width} px, ${scheme}`)));
      }
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) wrong.push(`${wide} px too wide at ${width} px`);
    }
    assert.deepEqual(wrong, []);
  });
}
