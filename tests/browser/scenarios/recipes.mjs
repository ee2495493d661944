// What the README has people paste: under the policy that TYPO3 sends by default, and as a frame.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { quickAnswers } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const NONCE = 'kZ8tq3vW0xYbN5uR';

/** Configuration/ContentSecurityPolicies.php of TYPO3’s frontend, the same from 12.4 to 14.3. */
const DEFAULT = {
  'default-src': ["'self'"],
  'script-src': ["'self'", `'nonce-${NONCE}'`],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', '*.ytimg.com', '*.vimeocdn.com'],
  'base-uri': ["'self'"],
  'frame-src': ["'self'", '*.youtube-nocookie.com', '*.youtube.com', '*.vimeo.com'],
};

/** The README’s csp.yaml for this address: directives and the sources that extend them. */
function recipe(origin) {
  const [, yaml] = README.match(/```yaml\n([^]*?)```/);
  const lines = yaml.matchAll(/mode: extend\n +directive: (.*)\n +sources: \[(.*)\]/g);
  return [...lines].map(([, directive, sources]) => [
    directive,
    [...sources.matchAll(/"(.*?)"/g)].map(([, source]) => source.replace('https://YOUR-HOST', origin)),
  ]);
}

/** As TYPO3 extends: a directive that is not there yet begins as the default. */
function extended(policy, mutations) {
  const result = { ...policy };
  for (const [directive, sources] of mutations) {
    result[directive] = [...(result[directive] ?? result['default-src']), ...sources];
  }
  return result;
}

function page(stage, policy, snippet) {
  const parts = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources.join(' ')}`);
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>TYPO3</title>
    <link rel="icon" href="data:,"></head><body><main><h1>TYPO3</h1>${snippet}</main></body></html>`;
  return stage.site({ '/': html }, { 'content-security-policy': parts.join('; ') });
}

const snippet = ({ url }, attributes = '') =>
  `<script async src="${url}embed/v1.js"${attributes}></script><maturity-check lang="de"><a href="${url}">Zum Test</a></maturity-check>`;

scenario('under TYPO3’s policy as it is, a link stays and nothing else', BOTH, async (stage) => {
  stage.expectComplaints();
  const folder = await stage.folder();
  const tab = await stage.tab();
  await tab.goto((await page(stage, DEFAULT, snippet(folder))).url);
  await until('word of the policy', async () => tab.complaints.join(), (said) => said.includes('script-src'));
  assert.equal(await tab.evaluate(() => document.querySelector('maturity-check').innerText), 'Zum Test');
});

scenario('with the README’s csp.yaml, TYPO3’s policy admits the check', BOTH, async (stage) => {
  const folder = await stage.folder();
  const mutations = recipe(folder.origin);
  assert.deepEqual(mutations.map(([directive]) => directive), ['script-src', 'connect-src']);
  const { url } = await page(stage, extended(DEFAULT, mutations), snippet(folder));
  const visitor = await stage.visitor(url);
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  assert.equal((await visitor.look()).mode, 'inline');
});

scenario('with a nonce of TYPO3’s, the check starts under ‘strict-dynamic’', BOTH, async (stage) => {
  const folder = await stage.folder();
  const mutations = [...recipe(folder.origin), ['script-src', ["'strict-dynamic'"]]];
  const { url } = await page(
    stage, extended(DEFAULT, mutations), snippet(folder, ` nonce="${NONCE}"`));
  const visitor = await stage.visitor(url);
  await visitor.answer('3');
  await visitor.next();
  assert.equal((await visitor.look()).mode, 'inline');
});

scenario('the README’s frame takes nothing but ‘frame-src’, and speaks the language it is told', BOTH, async (stage) => {
  const folder = await stage.folder();
  const [frame] = README.match(/<iframe .*<\/iframe>/);
  const policy = { 'default-src': ["'none'"], 'img-src': ['data:'], 'frame-src': [folder.origin] };
  const { url } = await page(stage, policy, frame.replace('https://YOUR-ADDRESS/', folder.url));
  const tab = await stage.tab();
  await tab.goto(url);
  const visitor = new Visitor(tab, { frame: 'iframe' });
  assert.equal((await visitor.arrives()).lang, 'de');
  await visitor.answer('3');
  await visitor.next();
});
