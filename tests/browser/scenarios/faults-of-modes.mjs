// Faults of what only some modes need, and files that never come.

import assert from 'node:assert/strict';
import { bench, endsInCard } from '../faults/bench.mjs';
import { flipped, page, refused, stalled, status, withoutCors } from '../faults/replies.mjs';
import { BOTH, scenario } from '../scenario.mjs';

const isolated = (stage) => bench(stage, { mode: 'isolated' });
const onPaper = async (stage) => ({ ...(await bench(stage, { mode: 'static' })), state: 'static' });

for (const [name, what] of [['wasm', 'module'], ['glue', 'glue'], ['de', 'pack']]) {
  scenario(`in a frame, too, a ${what} in trouble has its code`, BOTH, async (stage) => {
    const rig = await isolated(stage);
    await endsInCard(rig, { name, reply: status(404), code: 'E05' });
    await endsInCard(rig, { name, reply: page, code: 'E07' });
    await endsInCard(rig, { name, reply: flipped(4321), code: 'E06' });
  });
}

scenario('the script of the other modes in trouble has its code', BOTH, async (stage) => {
  const rig = await isolated(stage);
  await endsInCard(rig, { name: 'rungs', reply: status(404), code: 'E05' });
  await endsInCard(rig, { name: 'rungs', reply: page, code: 'E07' });
  await endsInCard(rig, { name: 'rungs', reply: flipped(1234), code: 'E06' });
});

scenario('the questionnaire on paper in trouble has its code', BOTH, async (stage) => {
  const rig = await onPaper(stage);
  await endsInCard(rig, { name: 'paper-de', reply: status(404), code: 'E05' });
  await endsInCard(rig, { name: 'paper-de', reply: withoutCors, code: 'E05' });
  await endsInCard(rig, { name: 'paper-de', reply: flipped(1234), code: 'E06' });
});

scenario('where a file is missing, another mode would not help either', BOTH, async (stage) => {
  await endsInCard(await bench(stage, { mode: 'auto' }), { name: 'wasm', reply: status(404), code: 'E05' });
});

/** Seconds pass for real here, so everything that may stall does at once. */
const waits = {
  'the glue stalls': { name: 'glue', reply: stalled, code: 'E08' },
  'the module stalls': { name: 'wasm', reply: stalled, code: 'E08' },
  'the style sheet stalls': { name: 'style', reply: stalled, code: 'E08' },
  'the pack stalls': { name: 'de', reply: stalled, code: 'E08' },
  'the page of the frame stalls': { name: 'frame.html', reply: stalled, code: 'E08', rig: isolated },
  'the script of the frame stalls': { name: 'frame.js', reply: stalled, code: 'E08', rig: isolated },
  'the module stalls in the frame': { name: 'wasm', reply: stalled, code: 'E08', rig: isolated },
  'the page of the frame is missing': { name: 'frame.html', reply: status(404), code: 'E05', rig: isolated },
  'the page of the frame is another': { name: 'frame.html', reply: page, code: 'E05', rig: isolated },
  'the script of the frame is missing': { name: 'frame.js', reply: status(404), code: 'E05', rig: isolated },
  // Firefox does not even tell that the frame has loaded nothing.
  'the page of the frame is refused': {
    name: 'frame.html', reply: refused, code: { chromium: 'E05', firefox: 'E08' }, rig: isolated,
  },
};

scenario('a card within 20 seconds where a file never comes, or a frame says nothing', BOTH, async (stage) => {
  const { name } = stage.browser;
  const trial = async ([what, { rig = bench, code, ...fault }]) => {
    const ends = endsInCard(await rig(stage), { ...fault, code: code[name] ?? code });
    return ends.catch((error) => `${what}: ${error.message}`);
  };
  const trials = await Promise.all(Object.entries(waits).map(trial));
  assert.deepEqual(trials.filter(Boolean), []);
}, { longest: 150 });
