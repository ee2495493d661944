// What single-page applications do to the elements in them.

import assert from 'node:assert/strict';
import { until } from '../wait.mjs';

/** Each leaves the element in the page; whatever happened before, it goes on where it was. */
const MOVES = {
  'hidden and shown': (element) => {
    element.style.display = 'none';
    element.getBoundingClientRect();
    element.style.display = '';
  },
  'put elsewhere': (element) => document.querySelector('#there').append(element),
  'mounted twice, as React does when it is strict': (element) => {
    const parent = element.parentNode;
    element.remove();
    parent.append(element);
    element.remove();
    parent.append(element);
  },
  'given another place in a list': (element) => {
    const list = document.querySelector('#list');
    list.append(element);
    for (const key of [3, 1, 2]) list.append(list.querySelector(`[data-key="${key}"]`));
    list.prepend(element);
  },
  'swapped out with all around it': (element) => {
    const parent = element.parentNode;
    parent.innerHTML = '';
    parent.append(element);
  },
  'moved without leaving': (element) => {
    const there = document.querySelector('#there');
    if (there.moveBefore) there.moveBefore(element, null);
    else there.append(element);
  },
  'taken out for a while': async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector('#here').append(element);
  },
};

async function moveAbout({ visitor }) {
  const before = await visitor.isKnown();
  for (const [how, move] of Object.entries(MOVES)) {
    await visitor.page.evaluate(move);
    const again = await visitor.sees(`the check ${how}`, (seen) =>
      seen.state === 'asking' && seen.heading === before.heading && seen.step === before.step);
    const kept = ({ answered, choice, lang, mode }) => ({ answered, choice, lang, mode });
    assert.deepEqual(kept(again), kept(before), how);
    // It is alive, too.
    await visitor.back();
    await visitor.next();
    await visitor.sees('the element to know', (seen) => seen.step === before.step);
  }
}

/** Away and back: from the browser's memory, if it has kept the page. */
async function comeBack({ tab, visitor, outcome, found }) {
  await tab.evaluate(() => {
    window.kept = true;
    location.assign('/away');
  });
  const title = () => tab.evaluate(() => document.title).catch(() => '');
  await until('another page', title, (shown) => shown === 'Away');
  await tab.back();
  await until('the page again', title, (shown) => shown === 'Host');
  if (await tab.evaluate(() => window.kept)) {
    const { answered } = await visitor.arrives('report');
    assert.ok(answered > 0, 'with the answers');
    // A driver does not always find a frame again.
    if (outcome === 'inline') assert.deepEqual(await visitor.report(), found);
    await tab.evaluate(() => delete window.kept);
  } else {
    await visitor.arrives('asking');
  }
}

export const movings = {
  body: ({ element }) => `
    <div id="here">${element()}</div>
    <ul id="list"><li data-key="1">1</li><li data-key="2">2</li><li data-key="3">3</li></ul>
    <div id="there"></div>`,
  meanwhile: moveAbout,
  after: comeBack,
};
