// A real WordPress: what its users paste, and what its visitors meet.

import assert from 'node:assert/strict';
import { quickAnswers } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';
import { serveAddressed } from '../wordpress/addressed.mjs';
import { startWordpress } from '../wordpress/wordpress.mjs';

/** What the block editor makes of the snippet in a block ‘Custom HTML’. */
const block = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const snippet = ({ url }) => `<script async src="${url}embed/v1.js"></script><maturity-check lang="de"></maturity-check>`;

async function sites(stage) {
  const [check, wordpress] = await Promise.all([serveAddressed(), startWordpress()]);
  return { check: stage.keep(check), wordpress: stage.keep(wordpress) };
}

scenario('in WordPress, an administrator pastes one line, and the check can be answered', BOTH, async (stage) => {
  const { check, wordpress } = await sites(stage);
  for (const content of [block(snippet(check)), `Davor.\n\n${snippet(check)}\n\nDanach.`]) {
    const { url, kept } = await wordpress.publish('administrator', content);
    assert.equal(kept, content, 'nothing is taken away');
    const visitor = await stage.visitor(url);
    await visitor.answers(quickAnswers);
    assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  }
});

scenario('in WordPress, of what an author pastes a link is left, which a loader makes a check of', CHROMIUM, async (stage) => {
  const { check, wordpress } = await sites(stage);
  const { kept } = await wordpress.publish('author', block(snippet(check)));
  assert.equal(kept, block(''), 'neither scripts nor elements');
  const link = block(`<a href="${check.url}" data-maturity-check data-lang="en">To the check</a>`);
  const { url, ...post } = await wordpress.publish('author', link);
  assert.equal(post.kept, link);
  const tab = await stage.tab();
  await tab.goto(url);
  const href = () => document.querySelector('a[data-maturity-check]').href;
  assert.equal(await tab.evaluate(href), check.url, 'without the script it is just a link');
  await tab.evaluate((src) => {
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }, `${check.url}embed/v1.js`);
  assert.equal((await new Visitor(tab).arrives()).lang, 'en');
});

const FRAME = 'iframe.wp-embedded-content';
const lines = ({ url }) => `Davor.\n\n${url}\n\nDanach.`;
/** What the block editor makes of a pasted address. */
const embed = ({ url }) => `<!-- wp:embed {"url":"${url}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;

scenario('in WordPress, a pasted address becomes a link and a frame with its rights taken away', CHROMIUM, async (stage) => {
  const { check, wordpress } = await sites(stage);
  const tab = await stage.tab();
  for (const content of [lines(check), embed(check)]) {
    const { url } = await wordpress.publish('author', content);
    const found = await fetched(tab, url);
    assert.equal(found.quote, check.url, 'where scripts do not run there is a link');
    assert.match(found.src, new RegExp(`^${check.url}frame\\.html#\\?secret=\\w+$`));
    assert.deepEqual([found.sandbox, found.width, found.height], ['allow-scripts', '100%', '820']);
    assert.ok(found.title.length > 10, `the frame has a title: “${found.title}”`);
    assert.ok(found.listens, 'and WordPress listens to the frame');
  }
});

/** What the page says before any script has run. */
async function fetched(tab, url) {
  await tab.goto(url);
  return tab.evaluate(async (frame) => {
    const text = await (await fetch(location.href)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    const { title, width, height, sandbox, src } = page.querySelector(frame);
    return {
      title, width, height, src, sandbox: sandbox.value,
      quote: page.querySelector('blockquote.wp-embedded-content a').href,
      listens: Boolean(page.querySelector('script[src*="wp-embed"]')),
    };
  }, FRAME);
}

scenario('in WordPress, the check behind a pasted address can be answered in its frame', BOTH, async (stage) => {
  const { check, wordpress } = await sites(stage);
  const { url } = await wordpress.publish('author', lines(check));
  const tab = await stage.tab();
  await tab.goto(url);
  const shown = () => tab.evaluate((selector) => {
    const frame = document.querySelector(selector);
    const quote = document.querySelector('blockquote.wp-embedded-content');
    return { hidden: frame.hasAttribute('style'), height: frame.offsetHeight, quote: quote.offsetHeight };
  }, FRAME);
  const first = await until('the frame to be as high as a question', shown, ({ height }) =>
    height > 400 && height !== 820);
  assert.ok(first.height <= 1000, `${first.height} px`);
  assert.deepEqual([first.hidden, first.quote], [false, 0], 'the link makes way');
  const visitor = new Visitor(tab, { frame: FRAME });
  await visitor.arrives();
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  await until('the most that WordPress allows', shown, ({ height }) => height === 1000);
});
