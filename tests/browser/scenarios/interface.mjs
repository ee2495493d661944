// The element is what assets/interface.json says of it, and nothing more.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { quickAnswers } from '../instrument.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

const table = JSON.parse(readFileSync(new URL('../../../assets/interface.json', import.meta.url), 'utf8'));

const names = (list) => list.map(({ name }) => name);
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const isFlag = ({ type }) => type === 'boolean';
const sorted = (values) => [...values].sort();

const ELEMENT = '<maturity-check></maturity-check>';
const METHODS_OF_ELEMENTS = ['constructor', 'connectedCallback', 'connectedMoveCallback',
  'disconnectedCallback', 'attributeChangedCallback'];

scenario('the element has the members of the table and no others', BOTH, async (stage) => {
  const partner = await stage.partner(await stage.folder(), ELEMENT);
  const { tab } = await stage.visitor(partner.url);
  const { members, observed } = await tab.evaluate(() => {
    const { prototype, observedAttributes } = customElements.get('maturity-check');
    return { members: Object.getOwnPropertyNames(prototype), observed: observedAttributes };
  });
  // `lang` is a member of every element.
  const reflected = names(table.attributes).filter((name) => name !== 'lang').map(camel);
  const expected = [...reflected, ...names(table.properties), ...names(table.methods)];
  const found = members.filter((name) => !METHODS_OF_ELEMENTS.includes(name));
  assert.deepEqual(sorted(found), sorted(expected));
  assert.deepEqual(observed.filter((name) => !names(table.attributes).includes(name)), []);
});

/** A value for every property that can be set, and the attribute that it becomes. Nothing starts. */
const settings = table.attributes.map(({ name, type, values }) => {
  const value = { boolean: true, number: 3 }[type] ?? (name === 'loading' ? 'lazy' : values?.at(-1) ?? 'en');
  return { name, property: camel(name), value, text: value === true ? '' : String(value) };
});

scenario('every property is its attribute, whether it is set before or after the script is there', BOTH, async (stage) => {
  const folder = await stage.folder();
  const page = await stage.site({ '/': `<!doctype html><html lang="de"><title>Partner</title>
    <link rel="icon" href="data:,"><maturity-check hidden></maturity-check></html>` });
  const tab = await stage.tab();
  await tab.goto(page.url);
  const found = await tab.evaluate(async (script, settings) => {
    const set = (element) => {
      for (const { property, value } of settings) element[property] = value;
      return element;
    };
    const read = (element) => settings.map(({ name, property }) =>
      [name, element[property], element.getAttribute(name)]);
    const early = set(document.querySelector('maturity-check'));
    document.head.append(Object.assign(document.createElement('script'), { src: script }));
    await customElements.whenDefined('maturity-check');
    const late = set(document.createElement('maturity-check'));
    return [early, late].map(read);
  }, `${folder.url}embed/v1.js`, settings);
  const expected = settings.map(({ name, value, text }) => [name, value, text]);
  assert.deepEqual(found[1], expected, 'after');
  assert.deepEqual(found[0], expected, 'before');
});

scenario('properties without an attribute, or with a wrong one, say what holds', BOTH, async (stage) => {
  const partner = await stage.partner(await stage.folder(), ELEMENT);
  const { tab } = await stage.visitor(partner.url);
  const properties = table.attributes.map(({ name }) => [name, camel(name)]);
  const read = (value) => tab.evaluate((properties, value) => {
    const element = document.createElement('maturity-check');
    return properties.map(([name, property]) => {
      if (value) element.setAttribute(name, value);
      return [name, element[property]];
    });
  }, properties, value);
  const holds = ({ type, default: value = '' }) => (type === 'number' ? Number(value) : value);
  for (const [name, value] of await read('')) {
    const attribute = table.attributes.find((one) => one.name === name);
    assert.equal(value, isFlag(attribute) ? false : holds(attribute), name);
  }
  for (const [name, value] of await read('wrong')) {
    const attribute = table.attributes.find((one) => one.name === name);
    if (attribute.values) assert.equal(value, holds(attribute), name);
  }
});

/** Notes every event of the element, from the beginning. */
function listen(events) {
  globalThis.heard = [];
  for (const name of events) {
    document.addEventListener(name, ({ detail, cancelable, composed }) =>
      heard.push({ name, detail, cancelable, composed }));
  }
}

/** A visitor of a page that hears all events from the beginning. */
async function overheard(stage, body) {
  const folder = await stage.folder();
  const script = `<script>(${listen})(${JSON.stringify(names(table.events))})</script>`;
  const partner = await stage.partner(folder, body, { head: script });
  const visitor = await stage.visitor(partner.url);
  return { visitor, folder, heard: () => visitor.tab.evaluate(() => globalThis.heard) };
}

/** Type, whether it can be prevented, and the names in its detail are those of the table. */
function assertLikeTable({ name, detail, cancelable, composed }, exposed) {
  const event = table.events.find((one) => one.name === name);
  const fields = [...names(event.detail ?? []), ...(exposed && event.exposes ? ['code'] : [])];
  assert.deepEqual(sorted(Object.keys(detail ?? {})), sorted(fields), name);
  assert.equal(cancelable, Boolean(event.cancelable), name);
  assert.ok(composed, name);
}

for (const [how, body, exposed] of [
  ['no answers', ELEMENT, false],
  ['the answers where the partner asks for them', '<maturity-check expose="answers"></maturity-check>', true],
]) {
  scenario(`events come in order and carry ${how}`, BOTH, async (stage) => {
    const { visitor, heard } = await overheard(stage, body);
    await visitor.answers(quickAnswers);
    await visitor.copiesTheLink();
    const { link } = await visitor.look();
    await visitor.startsOver();
    const events = await heard();
    for (const event of events) assertLikeTable(event, exposed);
    const order = events.map(({ name }) => name).filter((name, at, all) => name !== all[at - 1]);
    assert.deepEqual(order.filter((name) => name !== 'mc-state' && name !== 'mc-error'), [
      'mc-step', 'mc-ready', 'mc-start', 'mc-step', 'mc-complete', 'mc-link', 'mc-restart', 'mc-step',
    ]);
    const states = events.filter(({ name }) => name === 'mc-state').map(({ detail }) => detail.state);
    assert.deepEqual(states, ['loading', 'asking', 'report', 'asking']);
    const steps = events.filter(({ name }) => name === 'mc-step').map(({ detail }) => detail.step);
    assert.deepEqual(steps, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1]);
    const told = JSON.stringify(events);
    const [, code] = link.split('#r=');
    assert.equal(told.includes(code), exposed, 'the code of the answers');
  });
}

scenario('a page may keep the link from being copied', CHROMIUM, async (stage) => {
  const { visitor, folder } = await overheard(stage, ELEMENT);
  await visitor.tab.allowClipboard(folder.origin);
  await visitor.answers(quickAnswers);
  await visitor.tab.evaluate(() => {
    document.addEventListener('mc-link', (event) => event.preventDefault());
    globalThis.copies = 0;
    navigator.clipboard.writeText = async () => { copies += 1; };
  });
  await visitor.hands.push('button[part~=copy]');
  const asked = () => visitor.tab.evaluate(() => heard.some(({ name }) => name === 'mc-link'));
  await until('the page to be asked', asked, Boolean);
  assert.equal(await visitor.tab.evaluate(() => copies), 0);
});

scenario('methods may be called before the check is there, and do what the table says', BOTH, async (stage) => {
  const tall = '<p>Text</p>'.repeat(200);
  const partner = await stage.partner(await stage.folder(), tall + ELEMENT);
  const tab = await stage.tab();
  await tab.goto(partner.url);
  await tab.evaluate(() => customElements.whenDefined('maturity-check'));
  const call = (method, ...values) => tab.evaluate(async (method, values) => {
    const check = document.querySelector('maturity-check');
    const result = (await check[method](...values)) ?? null;
    return { result, state: check.state, step: check.step, answered: check.answered };
  }, method, values);
  const visitor = new Visitor(tab);
  const at = (step, answered) => until(`question ${step}`, () => tab.evaluate(() => {
    const { state, step, answered } = document.querySelector('maturity-check');
    return { state, step, answered };
  }), (seen) => seen.state === 'asking' && seen.step === step && seen.answered === answered);
  assert.equal((await visitor.look()).state, 'idle', 'below the fold nothing starts');
  await call('goTo', 3);
  await at(3, 0);
  await visitor.answer('4');
  await call('restart');
  await at(1, 0);
  for (const method of ['getResultCode', 'getResultLink']) await assert.rejects(call(method), method);
  await tab.evaluate(() => document.querySelector('maturity-check').setAttribute('expose', 'answers'));
  await visitor.answers(quickAnswers);
  const { result: code } = await call('getResultCode');
  const { result: link } = await call('getResultLink');
  assert.equal(link, (await visitor.look()).link);
  assert.ok(link.endsWith(`#r=${code}`));
  await call('restart');
  await call('open', link);
  await visitor.arrives('report');
  assert.equal((await call('destroy')).state, 'idle');
  assert.deepEqual(await call('start'), { result: null, state: 'asking', step: 1, answered: 0 });
  await call('focus');
  assert.ok((await visitor.look()).onHeading);
});

scenario('all parts and custom properties are in the table', BOTH, async (stage) => {
  const offering = '<maturity-check cta-href="https://example.org/"></maturity-check>';
  const partner = await stage.partner(await stage.folder(), offering);
  const visitor = await stage.visitor(partner.url);
  const seen = new Set();
  const notice = async () => {
    const parts = await visitor.tab.evaluate(() => {
      const all = document.querySelector('maturity-check').shadowRoot.querySelectorAll('[part]');
      return [...all].flatMap((element) => [...element.part]);
    });
    parts.forEach((part) => seen.add(part));
  };
  await notice();
  await visitor.answer('3');
  await visitor.next();
  await notice();
  await visitor.answers(quickAnswers);
  const offered = () => visitor.tab.evaluate(() =>
    Boolean(document.querySelector('maturity-check').shadowRoot.querySelector('[part~=offer]')));
  await until('the offer', offered, Boolean);
  await notice();
  await visitor.tab.evaluate(() => document.querySelector('maturity-check').open('nonsense'));
  await visitor.arrives('trouble');
  await notice();
  const elsewhere = ['card', 'frame', 'paper'];
  const listed = names(table.parts);
  assert.deepEqual([...seen].filter((part) => !listed.includes(part)), []);
  assert.deepEqual(listed.filter((part) => !seen.has(part) && !elsewhere.includes(part)), []);

  const style = await visitor.tab.evaluate(() => {
    const { adoptedStyleSheets } = document.querySelector('maturity-check').shadowRoot;
    return adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join('\n');
  });
  const used = new Set(style.match(/--mc-[a-z-]+/g));
  assert.deepEqual(sorted(used), sorted(names(table.cssProperties)));
});
