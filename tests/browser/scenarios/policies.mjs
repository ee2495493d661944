// The policies that the documentation for partners gives are enough.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BOTH, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const partners = readFileSync(new URL('../../../assets/docs/partners.md', import.meta.url), 'utf8');
const policies = [...partners.matchAll(/```csp\n(.*)\n```/g)].map(([, policy]) => policy);

/** In the order of the documentation, what each is for. */
const EXPECTED = [
  ['inline', { mode: 'inline' }],
  ['with a nonce', { mode: 'inline', nonce: true }],
  ['for a frame', { mode: 'isolated' }],
  ['for paper', { mode: 'static' }],
  ['of Trusted Types', { mode: 'inline' }],
  ['for a frame without a script', { frame: true }],
];

assert.equal(policies.length, EXPECTED.length, 'every policy of the documentation is tried');
for (const [at, [name, { mode, nonce, frame }]] of EXPECTED.entries()) {
  scenario(`the documented policy ${name} is enough`, BOTH, async (stage) => {
    const folder = await stage.folder();
    const policy = policies[at].replaceAll('https://YOUR-HOST', folder.origin);
    const rest = policy.includes('trusted-types') ? '' : "; default-src 'none'; img-src data:";
    const tag = nonce ? `nonce="YOUR-NONCE" ` : '';
    const shown = frame
      ? `<iframe src="${folder.url}frame.html?lang=en" sandbox="allow-scripts"></iframe>`
      : `<script async ${tag}src="${folder.url}embed/v1.js"></script>
        <maturity-check mode="${mode}" loading="eager"></maturity-check>`;
    const html = `<!doctype html><html lang="de"><title>Partner</title>
      <link rel="icon" href="data:,">${shown}</html>`;
    const { url } = await stage.site({ '/': html }, { 'content-security-policy': policy + rest });
    const tab = await stage.tab();
    await tab.goto(url);
    if (frame) {
      const framed = () => folder.requests.filter((path) => path.endsWith('.wasm')).length;
      await until('the module in the frame', framed, Boolean);
    } else {
      await new Visitor(tab).arrives(mode === 'static' ? 'static' : 'asking');
    }
  });
}
