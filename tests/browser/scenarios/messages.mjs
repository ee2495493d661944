// What goes from page to frame and back, and what does not.

import assert from 'node:assert/strict';
import { count } from '../counts.mjs';
import { quickAnswers } from '../instrument.mjs';
import { link } from '../oracle.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const ISOLATED = '<maturity-check mode="isolated" loading="eager"></maturity-check>';

async function visits(stage, element) {
  const partner = await stage.partner(await stage.folder(), element);
  return stage.visitor(partner.url);
}

/** Sends as many messages as wanted, of every kind there is, from here and from another frame. */
async function sendNonsense(element, number, seed) {
  let state = seed;
  const random = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const circle = {};
  circle.circle = circle;
  const words = [
    'height', 'changed', 'failed', 'titled', 'stepped', 'linking', 'printing', 'open', 'restart', 'go',
  ];
  const word = () => words[random(words.length)];
  const kinds = [
    () => null, () => undefined, () => NaN, () => -0, () => 2 ** 53, () => 10n, () => '', () => circle,
    () => 'x'.repeat(random(100_000)), () => [word(), 1e9], () => [word(), NaN], () => [word(), '99999px'],
    () => [word(), 'report', 1, 2, 3, 'o 1 1B3kVcWU7lToCN'], () => ({ [word()]: word() }),
    () => ({ maturityCheck: true, options: { lang: 'en', base: 'https://example.org/' } }),
    () => ({ maturityCheck: '0.1.0', options: null }),
    () => ({ message: 'height', value: random(9e9), secret: '1' }),
    () => new Map([[word(), 1]]), () => new Set([word()]), () => new Date(NaN), () => new Error(word()),
    () => new Uint8Array(random(9000)), () => [[], [[word()]]], () => ({ __proto__: null, length: -1 }),
    () => /x/g, () => new ArrayBuffer(8), () => ({ then: word() }), () => true,
  ];
  const other = document.createElement('iframe');
  document.body.append(other);
  other.contentWindow.eval('window.send = (to, data, ports) => to.postMessage(data, "*", ports)');
  const frame = element.shadowRoot.querySelector('iframe');
  for (let sent = 0; sent < number; sent += 1) {
    const to = [window, frame?.contentWindow ?? window][sent % 2];
    const ports = random(4) === 0 ? [new MessageChannel().port1] : [];
    const message = kinds[random(kinds.length)]();
    if (random(2) === 0) to.postMessage(message, '*', ports);
    else other.contentWindow.send(to, message, ports);
  }
  // They are heard in order, so that all have been heard when the last one has.
  await new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'the last' && resolve());
    window.postMessage('the last', '*');
  });
  other.remove();
}

for (const mode of ['inline', 'isolated']) {
  scenario(`1,000 messages of every kind change nothing, ${mode}`, BOTH, async (stage) => {
    const visitor = await visits(stage, ISOLATED.replace('isolated', mode));
    await visitor.answer('4');
    await visitor.next();
    const seen = async () => {
      const height = await visitor.page.evaluate((element) => element.getBoundingClientRect().height);
      const { scrolled: _, ...rest } = await visitor.look();
      return { ...rest, height };
    };
    await visitor.sees('the page to know', ({ step, answered }) => step === 2 && answered === 1);
    const excess = () => visitor.inside((element) => innerHeight - element.getBoundingClientRect().height);
    if (mode === 'isolated') await until('a frame as high as the check', excess, (now) => Math.abs(now) < 2);
    const before = await seen();
    await visitor.page.evaluate(sendNonsense, 1000, 20261123);
    assert.deepEqual(await seen(), before);
    await visitor.answer('2');
    await visitor.next();
    count('messages', 1000);
  });
}

scenario('no script of the page can look into the frame', BOTH, async (stage) => {
  const visitor = await visits(stage, ISOLATED);
  const tries = await visitor.page.evaluate(({ shadowRoot }) => {
    const frame = shadowRoot.querySelector('iframe');
    const attempt = (run) => {
      try {
        return run();
      } catch ({ name }) {
        return name;
      }
    };
    return [
      frame.contentDocument,
      attempt(() => frame.contentWindow.document),
      attempt(() => frame.contentWindow.location.href),
      attempt(() => frame.contentWindow.history.length),
    ];
  });
  assert.deepEqual(tries, [null, 'SecurityError', 'SecurityError', 'SecurityError']);
});

scenario('nothing in the frame can lead the page elsewhere, or read any storage', BOTH, async (stage) => {
  stage.expectComplaints(); // each attempt is one
  const visitor = await visits(stage, ISOLATED);
  const address = await visitor.tab.evaluate(() => location.href);
  const tries = await visitor.inside(() => {
    const attempt = (run) => {
      try {
        return run() ?? 'nothing';
      } catch ({ name }) {
        return name;
      }
    };
    return [
      attempt(() => { top.location.href = 'https://example.org/'; }),
      attempt(() => { parent.location.replace('https://example.org/'); }),
      attempt(() => parent.document),
      attempt(() => localStorage.length),
    ];
  });
  assert.ok(tries.every((one) => ['SecurityError', 'nothing'].includes(one)), tries.join());
  assert.deepEqual(tries.slice(2), ['SecurityError', 'SecurityError']);
  await visitor.answer('3');
  await visitor.next();
  assert.equal(await visitor.tab.evaluate(() => location.href), address);
});

/** The events of a page, with all that they tell. */
const LISTENER = `<script>
  window.events = [];
  for (const name of ['state', 'ready', 'start', 'step', 'complete', 'link', 'print', 'restart', 'error']) {
    addEventListener('mc-' + name, ({ type, detail }) => window.events.push([type, { ...detail }]));
  }
</script>`;

/** What each kind of event may tell, besides the answers’ code where the page has asked for it. */
const TOLD = {
  'mc-state': ['previous', 'state'],
  'mc-ready': ['mode'],
  'mc-start': ['asked'],
  'mc-step': ['answered', 'asked', 'step'],
  'mc-complete': ['answered', 'asked'],
  'mc-link': [],
  'mc-restart': [],
};
const WITH_CODE = ['mc-step', 'mc-complete', 'mc-link'];

for (const mode of ['inline', 'isolated']) {
  for (const expose of ['', 'answers']) {
    const what = expose ? 'have the code for a page that asks for it' : 'say nothing of answers';
    scenario(`events ${what}, ${mode}`, BOTH, async (stage) => {
      const element = `${LISTENER}<maturity-check mode="${mode}" expose="${expose}"></maturity-check>`;
      const visitor = await visits(stage, element);
      await visitor.answers(quickAnswers);
      const shown = (await visitor.look()).link;
      await visitor.copiesTheLink();
      await visitor.startsOver();
      const events = await visitor.tab.evaluate(() => window.events);
      const heard = events.filter(([type]) => type !== 'mc-error');
      assert.deepEqual([...new Set(heard.map(([type]) => type))].sort(), Object.keys(TOLD).sort());
      for (const [type, detail] of heard) {
        const names = expose && WITH_CODE.includes(type) ? ['code', ...TOLD[type]] : TOLD[type];
        assert.deepEqual(Object.keys(detail).sort(), names.sort(), type);
      }
      const now = new Date();
      const made = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
      const code = link('', 'quick', quickAnswers, { made }).split('#r=')[1];
      assert.ok(shown.endsWith(code), shown);
      assert.equal(JSON.stringify(heard).includes(code), expose === 'answers');
    });
  }
}
