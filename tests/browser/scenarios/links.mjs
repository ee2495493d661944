// The result link: what mail programs do to it, and what else may stand in its place.

import assert from 'node:assert/strict';
import { quickAnswers } from '../instrument.mjs';
import { ask, figures, score } from '../oracle.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const expected = () => figures(score('quick', quickAnswers));

/** The link of the quick check on this folder, made by the command line. */
function linkOn({ url }) {
  const numbers = Object.entries(quickAnswers).map(([id, value]) => [id, Number(value) || value]);
  const line = JSON.stringify({ mode: 'quick', answers: Object.fromEntries(numbers) });
  return ask(['link', 'encode', '--base', url], line).trim();
}

const bent = {
  'as it is': (link) => link,
  'with a full stop': (link) => `${link}.`,
  'in brackets': (link) => `${link})`,
  'in angle brackets': (link) => `${link}>`,
  'with a comma and a blank': (link) => `${link},%20`,
  'with its fragment escaped': (link) => link.replace('#', '#%23'),
};

scenario('the link opens, however it was bent on its way', BOTH, async (stage) => {
  const folder = await stage.folder();
  for (const [how, bend] of Object.entries(bent)) {
    const recipient = await stage.visitor(bend(linkOn(folder)), { state: 'report' });
    assert.deepEqual(await recipient.figures(), expected(), how);
  }
});

scenario('the link opens where a mail program escaped its #', BOTH, async (stage) => {
  stage.expectComplaints(); // the host answers 404 and its page for that
  const folder = await stage.folder();
  for (const escaped of ['%23', '%2523']) {
    const link = linkOn(folder).replace('#', escaped);
    const recipient = await stage.visitor(link, { state: 'report' });
    assert.deepEqual(await recipient.figures(), expected(), escaped);
  }
});

scenario('a link in trouble gets its own sentence and a field that works', BOTH, async (stage) => {
  const folder = await stage.folder();
  const link = linkOn(folder);
  const [base, fragment] = link.split('#');
  const key = fragment.match(/^\w+=/)?.[0] ?? '';
  const code = fragment.slice(key.length);
  const middle = code.length >> 1;
  const damaged = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);
  const troubled = {
    empty: '',
    damaged,
    cut: code.slice(0, middle),
    newer: `z${code.slice(1)}`,
    gibberish: 'hello',
    endless: 'A'.repeat(100_000),
  };
  const sentences = {};
  for (const [kind, wrong] of Object.entries(troubled)) {
    const recipient = await stage.visitor(`${base}#${key}${wrong}`, { state: 'link' });
    const seen = await recipient.look();
    assert.ok(seen.trouble && seen.heading, `${kind}: says what is wrong`);
    sentences[kind] = seen.text;
    await recipient.pastes(link);
    await recipient.arrives('report');
    assert.deepEqual(await recipient.figures(), expected(), kind);
  }
  assert.notEqual(sentences.newer, sentences.damaged);
  assert.notEqual(sentences.empty, sentences.damaged);
});

scenario('the field takes whole links, bent ones and bare codes, and refuses others', BOTH, async (stage) => {
  const folder = await stage.folder();
  const link = linkOn(folder);
  const code = link.slice(link.indexOf('#') + 1).replace(/^\w+=/, '');
  const pasted = [code, ` ${code} `, `${link}.`, link.replace('#', '%23'), link.replace('#', '%2523'), `<${link}>`];
  for (const text of pasted) {
    const recipient = await stage.visitor(`${folder.url}#r=hello`, { state: 'link' });
    await recipient.pastes('still wrong');
    await recipient.sees('the field again', (seen) => seen.state === 'link' && seen.trouble);
    await recipient.pastes(text);
    await recipient.arrives('report');
    assert.deepEqual(await recipient.figures(), expected(), text);
  }
});

scenario('the answers behind a link can be changed', BOTH, async (stage) => {
  const recipient = await stage.visitor(linkOn(await stage.folder()), { state: 'report' });
  const [id] = Object.keys(quickAnswers);
  await recipient.change(id);
  await recipient.answer('1');
  await recipient.answers(quickAnswers);
  assert.deepEqual(await recipient.figures(), figures(score('quick', { ...quickAnswers, [id]: '1' })));
});

scenario('copying puts the link into the clipboard', CHROMIUM, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(linkOn(folder), { state: 'report' });
  await visitor.tab.allowClipboard(folder.origin);
  const link = await visitor.copiesTheLink();
  const clipboard = () => visitor.tab.evaluate(() => navigator.clipboard.readText());
  await until('the link in the clipboard', clipboard, (text) => text === link);
});
