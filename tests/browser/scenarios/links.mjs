// The result link: what mail programs do to it, and what else may stand in its place.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instrument, quickAnswers } from '../instrument.mjs';
import { link, report } from '../oracle.mjs';
import { BOTH, CHROMIUM, scenario } from '../scenario.mjs';
import { until } from '../wait.mjs';

const expected = () => report('quick', quickAnswers);

/** The link of the quick check on this folder. */
const linkOn = ({ url }) => link(url, 'quick', quickAnswers);

const bent = {
  'as it is': (good) => good,
  'with a full stop': (good) => `${good}.`,
  'in brackets': (good) => `${good})`,
  'in angle brackets': (good) => `${good}>`,
  'with a comma and a blank': (good) => `${good},%20`,
  'with its fragment escaped': (good) => good.replace('#', '#%23'),
};

scenario('the link opens, however it was bent on its way', BOTH, async (stage) => {
  const folder = await stage.folder();
  for (const [how, bend] of Object.entries(bent)) {
    const recipient = await stage.visitor(bend(linkOn(folder)), { state: 'report' });
    assert.deepEqual(await recipient.report(), expected(), how);
  }
});

scenario('the link opens where a mail program escaped its #', BOTH, async (stage) => {
  stage.expectComplaints(); // the host answers 404 and its page for that
  const folder = await stage.folder();
  for (const escaped of ['%23', '%2523']) {
    const recipient = await stage.visitor(linkOn(folder).replace('#', escaped), { state: 'report' });
    assert.deepEqual(await recipient.report(), expected(), escaped);
  }
});

scenario('a link in trouble gets its own sentence and a field that works', BOTH, async (stage) => {
  const folder = await stage.folder();
  const good = linkOn(folder);
  const [start, code] = good.split('#r=');
  const last = code.at(-1);
  const troubled = {
    damaged: code.slice(0, -1) + (last === 'A' ? 'B' : 'A'),
    cut: code.slice(0, code.length / 2),
    gibberish: 'hello',
    endless: 'A'.repeat(100_000),
    foreign: codeOf({ ...instrument, id: 'of-somebody-else' }),
    newer: codeOf({ ...instrument, edition: instrument.edition + 1 }),
  };
  const sentences = {};
  for (const [kind, wrong] of Object.entries(troubled)) {
    const recipient = await stage.visitor(`${start}#r=${wrong}`, { state: 'trouble' });
    const seen = await recipient.look();
    assert.ok(seen.trouble && seen.heading, `${kind}: says what is wrong`);
    sentences[kind] = seen.text;
    await recipient.pastes(good);
    await recipient.arrives('report');
    assert.deepEqual(await recipient.report(), expected(), kind);
  }
  const { damaged, foreign, newer } = sentences;
  assert.equal(new Set([damaged, foreign, newer]).size, 3, 'a sentence for each kind');
});

/** The code of the same answers to another instrument. */
function codeOf(other) {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-check-'));
  try {
    const file = join(folder, 'instrument.json');
    writeFileSync(file, JSON.stringify(other));
    return link('https://example.org/', 'quick', quickAnswers, { options: ['--instrument', file] }).split('#r=')[1];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

scenario('the field takes whole links, bent ones and bare codes, and refuses others', BOTH, async (stage) => {
  const folder = await stage.folder();
  const good = linkOn(folder);
  const [, code] = good.split('#r=');
  const escaped = ['%23', '%2523'].map((sign) => good.replace('#', sign));
  for (const text of [code, ` ${code} `, `${good}.`, `<${good}>`, ...escaped]) {
    const recipient = await stage.visitor(`${folder.url}#r=hello`, { state: 'trouble' });
    await recipient.pastes('');
    await recipient.pastes('still wrong');
    await recipient.sees('the field again', (seen) => seen.state === 'trouble' && seen.trouble);
    await recipient.pastes(text);
    await recipient.arrives('report');
    assert.deepEqual(await recipient.report(), expected(), text);
  }
});

scenario('a link opens in a tab where a check is open already', BOTH, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(folder.url);
  await visitor.answer('5');
  await visitor.tab.evaluate((address) => location.assign(address), linkOn(folder));
  await visitor.arrives('report');
  assert.deepEqual(await visitor.report(), expected());
});

scenario('the answers behind a link can be changed', BOTH, async (stage) => {
  const recipient = await stage.visitor(linkOn(await stage.folder()), { state: 'report' });
  const [id] = Object.keys(quickAnswers);
  await recipient.change(id);
  const changed = { ...quickAnswers, [id]: '1' };
  await recipient.answers(changed);
  assert.deepEqual(await recipient.report(), report('quick', changed));
});

scenario('copying puts the link into the clipboard', CHROMIUM, async (stage) => {
  const folder = await stage.folder();
  const visitor = await stage.visitor(linkOn(folder), { state: 'report' });
  await visitor.tab.allowClipboard(folder.origin);
  const shown = await visitor.copiesTheLink();
  const clipboard = () => visitor.tab.evaluate(() => navigator.clipboard.readText());
  await until('the link in the clipboard', clipboard, (text) => text === shown);
});
