// The way to the desk and back: from every mode, by every door, and where something is broken.

import assert from 'node:assert/strict';
import { quickAnswers } from '../instrument.mjs';
import { BOTH, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const MODES = ['inline', 'isolated'];

/** What is seen of the desk. */
const seen = (element) => {
  const desk = element.shadowRoot.querySelector('.desk');
  if (!desk) return {};
  const focused = element.shadowRoot.activeElement;
  return {
    isThere: true,
    scene: desk.querySelector('[aria-current]')?.dataset.scene,
    scenes: [...desk.querySelectorAll('[data-scene]')].map(({ dataset }) => dataset.scene),
    onHeading: focused?.getAttribute('tabindex') === '-1',
  };
};

const stateOf = (visitor) => visitor.page.evaluate(({ state }) => state);
const desk = (visitor, what = 'the desk') =>
  until(what, () => visitor.inside(seen), ({ isThere, onHeading }) => isThere && onHeading);

async function finished(stage, body) {
  const folder = await stage.folder();
  const visitor = await stage.visitor((await stage.partner(folder, body)).url);
  await visitor.answers(quickAnswers);
  return visitor;
}

for (const mode of MODES) {
  scenario(`${mode}: to the desk, and back to the same report`, BOTH, async (stage) => {
    const visitor = await finished(stage, `<maturity-check mode="${mode}"></maturity-check>`);
    const before = await visitor.report();
    await visitor.hands.push('button[part~=work]');
    const { scene, scenes } = await desk(visitor);
    assert.equal(scene, 'plan');
    assert.ok(['team', 'time', 'paper', 'keep', 'workshop'].every((one) => scenes.includes(one)), `${scenes}`);
    await until('the state of the element', () => stateOf(visitor), (state) => state === 'desk');
    for (const one of scenes) {
      await visitor.hands.push(`[data-scene=${one}]`);
      await until(`scene ${one}`, () => visitor.inside(seen), ({ scene, onHeading }) => scene === one && onHeading);
    }
    await visitor.hands.push('.desk .back');
    await visitor.sees('the report', ({ reporting, onHeading }) => reporting && onHeading);
    assert.deepEqual(await visitor.report(), before);
    assert.equal(await stateOf(visitor), 'report');
  });
}

scenario('the print button leads to the desk’s paper, unless the page prevents it', BOTH, async (stage) => {
  const visitor = await finished(stage, '<maturity-check mode="inline"></maturity-check>');
  await visitor.page.evaluate((element) => {
    element.addEventListener('mc-print', (event) => event.preventDefault(), { once: true });
  });
  await visitor.hands.push('button[part~=print]');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await stateOf(visitor), 'report');
  await visitor.hands.push('button[part~=print]');
  assert.equal((await desk(visitor)).scene, 'paper');
});

scenario('the attribute desk begins there, without a result', BOTH, async (stage) => {
  const page = await stage.partner(await stage.folder(), '<maturity-check desk="team"></maturity-check>');
  const visitor = await stage.visitor(page.url, { state: 'desk' });
  const { scene, scenes } = await desk(visitor);
  assert.equal(scene, 'team');
  assert.ok(!scenes.includes('plan') && !scenes.includes('paper'), `${scenes}`);
  await visitor.hands.push('.desk .back');
  await visitor.sees('the first question', ({ asking, onHeading }) => asking && onHeading);
});

scenario('a page that asks for the desk gets it, and questions when it asks for these', BOTH, async (stage) => {
  const visitor = await finished(stage, '<maturity-check></maturity-check>');
  await visitor.page.evaluate((element) => element.openDesk('time'));
  assert.equal((await desk(visitor)).scene, 'time');
  await visitor.page.evaluate((element) => element.goTo(3));
  await visitor.sees('the third question', ({ asking, step }) => asking && step === 3);
});

scenario('a file that is dropped on the check comes to the desk', BOTH, async (stage) => {
  const visitor = await finished(stage, '<maturity-check mode="inline"></maturity-check>');
  await visitor.page.evaluate(({ shadowRoot }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['no dossier'], 'notes.txt'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
    shadowRoot.querySelector('.report').dispatchEvent(drop);
  });
  const { scene } = await desk(visitor);
  assert.equal(scene, 'keep');
});

scenario('on the standalone page, the browser’s way back leads from the desk to the report', BOTH, async (stage) => {
  const { url } = await stage.folder();
  const visitor = await stage.visitor(url);
  await visitor.answers(quickAnswers);
  const before = await visitor.report();
  for (const back of [() => visitor.tab.page.goBack(), () => visitor.hands.push('.desk .back')]) {
    await visitor.hands.push('button[part~=work]');
    await desk(visitor);
    await back();
    await visitor.sees('the report', ({ reporting }) => reporting);
    assert.deepEqual(await visitor.report(), before);
  }
});

scenario('where the desk cannot be fetched, the report stays and says so', BOTH, async (stage) => {
  stage.expectComplaints();
  const folder = await stage.folder();
  const page = await stage.partner(folder, '<maturity-check mode="inline"></maturity-check>');
  const visitor = await stage.visitor(page.url);
  await visitor.answers(quickAnswers);
  await folder.close();
  await visitor.hands.push('button[part~=work]');
  const note = () => visitor.page.evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(''));
  await until('word of it', note, (text) => /ließen sich nicht laden/.test(text));
  assert.equal((await visitor.look()).reporting, true);
});

scenario('the partner’s offer stands after the result and gets it by a click that says so', BOTH, async (stage) => {
  for (const mode of MODES) {
    const visitor = await finished(stage, `<maturity-check mode="${mode}" expose="answers"
      cta-title="Sprechen wir darüber" cta-text="Eine Stunde." cta-href="/termin?x=1#y"></maturity-check>`);
    const find = ({ shadowRoot }) => {
      const offer = shadowRoot.querySelector('.offer');
      return offer && { text: offer.textContent, links: [...offer.querySelectorAll('a')].map(({ href }) => href) };
    };
    const { text, links: [bare, handing] } = await until('the offer', () => visitor.inside(find), Boolean);
    assert.match(text, /Sprechen wir darüber.*Eine Stunde\..*Mit meinem Ergebnis öffnen.*erhält dann Ihre Antworten/s);
    const code = await visitor.page.evaluate((element) => element.getResultCode());
    assert.ok(!bare.includes(code) && bare.endsWith('/termin?x=1'), bare);
    assert.equal(new URL(handing).searchParams.get('result'), code);
  }
});

scenario('what the partner puts into the slot takes the place of the offer', BOTH, async (stage) => {
  const visitor = await finished(stage, `<maturity-check mode="inline" cta-href="https://example.org/">
    <p slot="cta" id="own">Rufen Sie an.</p></maturity-check>`);
  const height = () => visitor.tab.evaluate(() => document.getElementById('own').offsetHeight);
  assert.ok(await height() > 0);
  const offer = ({ shadowRoot }) => shadowRoot.querySelector('.offer')?.getClientRects().length;
  assert.equal(await until('the offer', () => visitor.inside(offer), (rects) => rects !== undefined), 0);
});
