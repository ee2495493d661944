// Browsers that lack something, or refuse it.

import assert from 'node:assert/strict';
import { count } from '../counts.mjs';
import { bench, endsInCard, isUnharmed, keepsItsContent, works } from '../faults/bench.mjs';
import { refused } from '../faults/replies.mjs';
import { quickAnswers } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

scenario('E01 where there is no WebAssembly', BOTH, async (stage) => {
  const prepare = () => delete globalThis.WebAssembly;
  await staysOnCard(await bench(stage, { prepare }), 'E01');
});

scenario('on paper where there is no WebAssembly, not even in a frame', BOTH, async (stage) => {
  const prepare = () => delete globalThis.WebAssembly;
  const rig = await bench(stage, { mode: 'auto', prepare });
  await rig.tab.goto(rig.partner.url);
  assert.equal((await rig.visitor.arrives('static')).mode, 'static');
  await isUnharmed(rig, 'without WebAssembly');
  count('faults injected');
});

/** What the browser lacks stays away, so trying again shows the card again. */
async function staysOnCard({ tab, partner, visitor, ...rig }, code) {
  await tab.goto(partner.url);
  const { card } = await visitor.arrives('failed');
  assert.equal(card.error, code);
  await visitor.hands.push('[part~=card] button');
  await visitor.arrives('failed');
  await isUnharmed({ tab, ...rig }, code);
  count('faults injected');
}

const missing = {
  'custom elements': () => delete globalThis.customElements,
  'shadow roots': () => delete Element.prototype.attachShadow,
  'style sheets of shadow roots': () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  },
};

for (const [what, prepare] of Object.entries(missing)) {
  scenario(`E01 and the element’s own content where the browser has no ${what}`, BOTH, async (stage) => {
    const rig = await bench(stage, { prepare });
    await keepsItsContent(rig, {});
    const told = () => rig.tab.complaints.some((line) => line.startsWith('maturity-check E01'));
    await until('E01 on the console', told, Boolean);
  });
}

const harmless = {
  'has no observer of sizes': { prepare: () => delete globalThis.ResizeObserver, mode: 'isolated' },
  'has no observer of what is in view': { prepare: () => delete globalThis.IntersectionObserver },
  'throws where storage is read': {
    prepare: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, { get() { throw new Error(`no ${name}`); } });
      }
      Object.defineProperty(Document.prototype, 'cookie', { get() { throw new Error('no cookie'); } });
    },
  },
};

for (const [what, { prepare, mode }] of Object.entries(harmless)) {
  scenario(`the check works where the browser ${what}`, BOTH, async (stage) => {
    await works(await bench(stage, { prepare, mode }), {});
  });
}

scenario('the standalone page works where the browser refuses to change its history', BOTH, async (stage) => {
  const folder = await stage.folder();
  const tab = await stage.tab();
  await tab.prepare(() => {
    for (const name of ['pushState', 'replaceState']) {
      History.prototype[name] = () => { throw new DOMException('denied', 'SecurityError'); };
    }
  });
  const visitor = await stage.visitor(folder.url, { tab });
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  count('faults injected');
});

scenario('E16 where the clipboard refuses: the link is marked, and the report stays', BOTH, async (stage) => {
  const prepare = () => {
    const clipboard = { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  };
  const { tab, partner, visitor } = await bench(stage, { prepare });
  await tab.goto(partner.url);
  await visitor.arrives();
  await visitor.answers(quickAnswers);
  const link = await visitor.copiesTheLink();
  const marked = await visitor.inside(({ shadowRoot }) => {
    const { value, selectionStart, selectionEnd } = shadowRoot.querySelector('input[part~=link]');
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(marked, link);
  await until('E16 on the console', () => tab.warnings.join('\n'), (all) => all.includes('maturity-check E16'));
  count('faults injected');
});

scenario('without a network the check goes on; only what is new cannot come, and says so', BOTH, async (stage) => {
  const rig = await bench(stage);
  const { tab, partner, visitor } = rig;
  await tab.goto(partner.url);
  await visitor.arrives();
  rig.set('*', refused);
  await visitor.answers(quickAnswers);
  assert.deepEqual(await visitor.report(), report('quick', quickAnswers));
  assert.ok((await visitor.look()).link, 'with its link');
  await visitor.hands.push('button[data-deepen="all"]');
  await visitor.sees('word of it', ({ text }) => text.includes('ließen sich nicht laden'));
  assert.equal((await visitor.look()).state, 'report', 'and the report stays');
  rig.set();
  await visitor.deepen('all');
  count('faults injected');
});
