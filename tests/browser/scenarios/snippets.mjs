// What the studio makes of choices: tables of cases, which need no page.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { folderOf, targetOf } from '../../../www/studio/address.js';
import { completed, different, read } from '../../../www/studio/choices.js';
import { ACCENT, BACKGROUND, contrast, LEAST, normal, ON_ACCENT, palette } from '../../../www/studio/colour.js';
import { element, frame, policy, snippets, tokens } from '../../../www/studio/snippet.js';
import { written } from '../../../www/studio/tree.js';
import { words } from '../../../www/studio/words.js';
import { CHROMIUM, scenario } from '../scenario.mjs';

const FOLDER = 'https://check.example/';
const repository = new URL('../../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, repository), 'utf8');

/** Everything usual but this. */
const chosen = (record) => completed(record, FOLDER);

function table(sentence, cases, tell) {
  scenario(`studio: ${sentence}`, CHROMIUM, async () => {
    for (const [given, expected] of cases) assert.deepEqual(tell(given), expected, JSON.stringify(given));
  });
}

table('the element has what is chosen, and nothing usual', [
  [{}, '<maturity-check></maturity-check>'],
  [{ language: 'en', mode: 'auto', theme: 'auto', 'heading-level': '2' }, '<maturity-check lang="en"></maturity-check>'],
  [{ mode: 'isolated', theme: 'dark', 'heading-level': '3' },
    '<maturity-check mode="isolated" theme="dark" heading-level="3"></maturity-check>'],
  [{ 'no-intro': 'yes', 'no-print': 'yes', 'no-link': 'yes' },
    '<maturity-check no-intro no-print no-link></maturity-check>'],
  [{ mode: 'inline', language: '"><script>' }, '<maturity-check></maturity-check>'],
  [{ 'cta-text': 'Without a title', 'cta-address': '/contact' }, '<maturity-check></maturity-check>'],
], (record) => written(element(chosen(record))));

table('an offer can say anything without becoming anything else', [
  [{ 'cta-title': ' Talk ' }, '<div slot="cta"> <h3>Talk</h3> </div>'],
  [{ 'cta-title': 'Talk', 'cta-address': 'example.org/a?b=1&c="2"' },
    '<div slot="cta"> <h3><a href="https://example.org/a?b=1&amp;c=%222%22">Talk</a></h3> </div>'],
  [{ 'cta-title': '</h3><script>alert(1)</script>', 'cta-text': 'A & B\r\n\r\n"C" <d>' },
    '<div slot="cta"> <h3>&lt;/h3&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h3> <p>A &amp; B</p> <p>"C" &lt;d&gt;</p> </div>'],
  [{ 'cta-title': 'Talk', 'cta-address': 'javascript:alert(1)' }, '<div slot="cta"> <h3>Talk</h3> </div>'],
  [{ 'cta-title': 'Talk', 'heading-level': '4' }, '<div slot="cta"> <h5>Talk</h5> </div>'],
], (record) => /<div.*<\/div>/s.exec(written(element(chosen(record))))[0].replace(/\s+/g, ' '));

table('where an offer may lead', [
  ['https://example.org', 'https://example.org/'],
  [' example.org/contact ', 'https://example.org/contact'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+4912345', 'tel:+4912345'],
  ['/contact?a=1#b', '/contact?a=1#b'],
  ['#contact', '#contact'],
  ['', ''],
  ['contact', ''],
  ['//example.org', ''],
  ['javascript:alert(1)', ''],
  ['JaVaScRiPt:alert(1)', ''],
  ['data:text/html,x', ''],
  ['/a b', ''],
], targetOf);

table('the address of a folder, however it is given', [
  ['https://check.example', FOLDER],
  ['check.example', FOLDER],
  ['https://check.example/a/b', 'https://check.example/a/b/'],
  ['https://check.example/a/studio.html?lang=en#take', 'https://check.example/a/'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
  ['', ''],
  ['dist', ''],
  ['ftp://check.example/', ''],
], folderOf);

table('custom properties only where the check’s own do not do', [
  [{}, []],
  [{ accent: '#0A5C63', radius: '4' }, []],
  [{ accent: '#7a1f5c' }, [['--mc-color-accent', 'light-dark(#7a1f5c, #e784c0)']]],
  [{ accent: '#7a1f5c', theme: 'light' }, [['--mc-color-accent', '#7a1f5c']]],
  [{ accent: '#7a1f5c', theme: 'dark' }, [['--mc-color-accent', '#e784c0']]],
  [{ accent: '7a1f5c', 'accent-dark': '#F8A' }, [['--mc-color-accent', 'light-dark(#7a1f5c, #ff88aa)']]],
  [{ 'accent-dark': '#fff' }, [['--mc-color-accent', 'light-dark(#0a5c63, #ffffff)']]],
  [{ accent: '#ffcc00' },
    [['--mc-color-accent', '#ffcc00'], ['--mc-color-on-accent', '#0c1918']]],
  [{ accent: 'red; } body { display: none' }, []],
  [{ typeface: 'system', radius: '0' }, [['--mc-font-family', 'system-ui, sans-serif'], ['--mc-radius', '0px']]],
  [{ typeface: 'own', stack: 'Lato,"Source Sans 3" , sans-serif' },
    [['--mc-font-family', 'Lato, "Source Sans 3", sans-serif']]],
  [{ typeface: 'own', stack: 'x; } * { color: red' }, []],
  [{ typeface: 'own', stack: '' }, []],
  [{ radius: '99' }, []],
], (record) => tokens(chosen(record)));

table('the frame takes all of it in its address', [
  [{}, `${FOLDER}frame.html`],
  [{ language: 'en', mode: 'static', theme: 'dark', 'no-intro': 'yes' }, `${FOLDER}frame.html?lang=en&theme=dark&no-intro=`],
  [{ accent: '#7a1f5c', theme: 'light' }, `${FOLDER}frame.html?theme=light&mc-color-accent=%237a1f5c`],
], (record) => frame(chosen(record), '')[1].src);

table('the policy has to allow what the mode needs', [
  [{}, [['script-src', 'https://check.example', "'wasm-unsafe-eval'"], ['connect-src', 'https://check.example']]],
  [{ mode: 'isolated' }, [['script-src', 'https://check.example'], ['frame-src', 'https://check.example']]],
  [{ mode: 'static' }, [['script-src', 'https://check.example']]],
  [{ mode: 'static', way: 'iframe' }, [['frame-src', 'https://check.example']]],
], (record) => policy(chosen(record)));

const SCRIPT = '<script async src="https://check.example/embed/v1.js"></script>\n';

table('everything to copy, by way', [
  [{}, {
    html: `${SCRIPT}<maturity-check></maturity-check>`,
    policy: "script-src https://check.example 'wasm-unsafe-eval'; connect-src https://check.example",
  }],
  [{ way: 'wordpress', 'cta-title': '[gallery] & more', radius: '8' }, {
    html: `${SCRIPT}<maturity-check>
  <div slot="cta">
    <h3>&#91;gallery&#93; &amp; more</h3>
  </div>
</maturity-check>`,
    css: 'maturity-check {\n  --mc-radius: 8px;\n}',
    policy: "script-src https://check.example 'wasm-unsafe-eval'; connect-src https://check.example",
  }],
  [{ way: 'typo3', mode: 'isolated' }, {
    html: `${SCRIPT}<maturity-check mode="isolated"></maturity-check>`,
    policy: `enforce:
  inheritDefault: true
  mutations:
    - mode: extend
      directive: script-src
      sources:
        - "https://check.example"
    - mode: extend
      directive: frame-src
      sources:
        - "https://check.example"`,
  }],
  [{ way: 'iframe', radius: '8', language: 'en' }, {
    html: `<iframe src="https://check.example/frame.html?lang=en&amp;mc-radius=8px"
  title="The &quot;check&quot;" width="100%" height="900" frameborder="0"
  loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
  allow="clipboard-write" referrerpolicy="no-referrer"></iframe>`,
    policy: 'frame-src https://check.example',
  }],
], (record) => Object.fromEntries(snippets(chosen(record), 'The "check"').map(({ kind, code }) => [kind, code])));

table('an address holds the choices, and nothing else is read from it', [
  ['?language=en&accent=%237a1f5c&cta-text=a%0Ab', { language: 'en', accent: '#7a1f5c', 'cta-text': 'a\nb' }],
  ['?mode=auto&radius=4&width=huge&toString=x&__proto__=y&lang=en', {}],
], (query) => {
  const found = different(read(query, FOLDER));
  assert.deepEqual(different(read(new URLSearchParams(found), FOLDER)), found);
  return found;
});

scenario('studio: text on any accent can be read, and there is a readable accent near any other', CHROMIUM, async () => {
  for (let number = 0; number < 0x1000000; number += 0x01f1ef) {
    const accent = `#${number.toString(16).padStart(6, '0')}`;
    for (const [scheme, shade] of Object.entries(palette({ accent, 'accent-dark': '' }))) {
      assert.ok(contrast(shade.on, shade.accent) >= LEAST, `${shade.on} on ${shade.accent}`);
      assert.ok(contrast(shade.better, BACKGROUND[scheme]) >= LEAST, `${shade.better} for ${accent} on ${scheme}`);
      if (shade.ratio >= LEAST) assert.equal(shade.better, shade.accent);
    }
  }
  assert.equal(contrast('#000', '#fff'), 21);
  assert.equal(normal('#12'), '');
});

scenario('studio: the usual colours are those of the check', CHROMIUM, async () => {
  const style = text('assets/styles/1-tokens.css');
  for (const [name, { light, dark }] of [['bg', BACKGROUND], ['accent', ACCENT], ['on-accent', ON_ACCENT]]) {
    assert.ok(style.includes(`--mc-color-${name}, light-dark(${light}, ${dark}))`), name);
  }
  assert.ok(style.includes('--mc-radius, 4px)'));
});

scenario('studio: both languages have the same words, and the page and the scripts no others', CHROMIUM, async () => {
  const { de, en } = words;
  assert.deepEqual(Object.keys(en), Object.keys(de));
  for (const key of Object.keys(de)) {
    assert.equal(typeof en[key], typeof de[key], key);
    for (const said of [de[key], en[key]]) assert.ok(said.length > 0, key);
  }
  const page = text('www/studio.html');
  for (const [, key] of page.matchAll(/data-word(?:-label)?="([^"]+)"/g)) assert.ok(key in de, key);
  const body = page.slice(page.indexOf('<main')).replace(/<[^>]+>/g, ' ').split(/\s+/).filter(Boolean);
  const NAMES = ['Deutsch', 'English', 'h1', 'h2', 'h3', 'h4', 'Aa', 'HTML', 'WordPress', 'TYPO3', 'iframe'];
  assert.deepEqual(body.filter((word) => !NAMES.includes(word)), []);
  for (const file of readdirSync(new URL('www/studio/', repository)).filter((name) => name.endsWith('.js'))) {
    if (file === 'words.js') continue;
    const code = text(`www/studio/${file}`).replace(/\/\*.*?\*\/|\/\/ .*/gs, '');
    assert.ok(!/[äöüß]|'[A-Z][a-z]+ [a-z]+ /.test(code), `${file} says nothing itself`);
  }
});
