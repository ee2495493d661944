// The element on a partner's page, also where something is missing.

import assert from 'node:assert/strict';
import { itemAsked, quickAnswers, quickItems } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';

const ELEMENT = '<maturity-check></maturity-check>';

scenario('the language is the page’s unless the element names its own', BOTH, async (stage) => {
  const folder = await stage.folder();
  const cases = [
    ['en', ELEMENT, 'en'],
    ['de-AT', ELEMENT, 'de'],
    ['en', '<maturity-check lang="de"></maturity-check>', 'de'],
    ['fr', ELEMENT, 'de'],
  ];
  for (const [lang, body, expected] of cases) {
    const visitor = await stage.visitor((await stage.partner(folder, body, { lang })).url);
    const seen = await visitor.look();
    assert.equal(seen.lang, expected, `${body} on a page in ${lang}`);
    assert.equal(itemAsked(seen.heading, expected).id, quickItems[0].id);
  }
});

scenario('the standalone page speaks the language it is asked for', BOTH, async (stage) => {
  const { url } = await stage.folder();
  for (const lang of ['de', 'en']) {
    assert.equal((await (await stage.visitor(`${url}?lang=${lang}`)).look()).lang, lang);
  }
});

scenario('two elements on one page do not know of each other', BOTH, async (stage) => {
  const body = '<maturity-check lang="de"></maturity-check><maturity-check lang="en"></maturity-check>';
  const partner = await stage.partner(await stage.folder(), body);
  const first = await stage.visitor(partner.url);
  const second = new Visitor(first.tab, { nth: 1 });
  await second.arrives();
  await first.answer('5');
  assert.deepEqual([(await second.look()).answered, (await second.look()).choice], [0, undefined]);
  await second.answer('1');
  await second.next();
  assert.deepEqual([(await first.look()).answered, (await first.look()).choice], [1, '5']);
  await second.answers(quickAnswers);
  const without = { ...quickAnswers, [quickItems[0].id]: '1' };
  assert.deepEqual(await second.report(), report('quick', without));
  assert.deepEqual([(await first.look()).state, (await first.look()).lang], ['asking', 'de']);
  await first.answers(quickAnswers);
  assert.equal((await first.look()).state, 'report');
});

scenario('links of an embedded check lead to the standalone page', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor((await stage.partner(folder, ELEMENT)).url);
  await visitor.answers(quickAnswers);
  const { link } = await visitor.look();
  assert.ok(link.startsWith(`${folder.url}#`), link);
  const recipient = await stage.visitor(link, { state: 'report' });
  assert.deepEqual(await recipient.report(), await visitor.report());
});

scenario('the strictest policy a partner may have is enough', BOTH, async (stage) => {
  const folder = await stage.folder();
  const policy = [
    "default-src 'none'",
    `script-src ${folder.origin} 'wasm-unsafe-eval'`,
    `connect-src ${folder.origin}`,
    "style-src 'none'",
    'img-src data:', // the partner's own icon
    "require-trusted-types-for 'script'",
    'trusted-types maturity-check',
  ];
  const headers = { 'content-security-policy': policy.join('; ') };
  const visitor = await stage.visitor((await stage.partner(folder, ELEMENT, { headers })).url);
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  const styled = await visitor.tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('maturity-check');
    return shadowRoot.adoptedStyleSheets.length > 0;
  });
  assert.ok(styled, 'and the check is not naked');
});
