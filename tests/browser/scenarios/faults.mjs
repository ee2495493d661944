// Every fault ends in its code, the page around stays as it is, and trying again helps.

import { bench, endsInCard, keepsItsContent, reloaded, works } from '../faults/bench.mjs';
import {
  flipped, integrity, page, random, refused, replaced, reset, sniffed, status, truncated, typed, withoutCors,
} from '../faults/replies.mjs';
import { assets } from '../release.mjs';
import { BOTH, scenario } from '../scenario.mjs';

/** What a check in the page needs, by the loader's names and by ours. */
const FILES = { glue: 'glue', wasm: 'module', style: 'style sheet', de: 'pack' };

const perFile = {
  'is missing': ['E05', status(404)],
  'makes its server fail': ['E05', status(500)],
  'is a page of the server’s instead': ['E07', page],
  'may not be read by other origins': ['E05', withoutCors],
  'is not to be reached': ['E05', refused],
  'breaks off on its way': ['E05', reset],
};

for (const [name, file] of Object.entries(FILES)) {
  for (const [what, [code, reply]] of Object.entries(perFile)) {
    scenario(`${code} where the ${file} ${what}`, BOTH, async (stage) => {
      await endsInCard(await bench(stage), { name, reply, code, executed: false });
    });
  }
  scenario(`E06 where the ${file} is cut off`, BOTH, async (stage) => {
    const rig = await bench(stage);
    for (const bytes of [1, 4, 8, ...(name === 'wasm' ? [20_000] : []), -1]) {
      await endsInCard(rig, { name, reply: truncated(bytes), code: 'E06', executed: false });
    }
  });
  scenario(`E06 where a bit of the ${file} is flipped, and nothing is run`, BOTH, async (stage) => {
    const rig = await bench(stage);
    const bits = random(name.length);
    for (let trial = 0; trial < 12; trial += 1) {
      const reply = flipped(bits.next().value);
      await endsInCard(rig, { name, reply, code: 'E06', executed: false });
    }
  });
  scenario(`a wrong type of the ${file} does no harm`, BOTH, async (stage) => {
    const rig = await bench(stage);
    for (const type of ['text/plain', 'application/octet-stream', 'application/json']) {
      // A script of another type is refused where its server forbids to guess.
      const reply = (good) => (name === 'glue' ? sniffed(typed('text/plain')(good)) : typed(type)(good));
      await works(rig, { name, reply });
    }
  });
}

/** The loader of a release whose glue is this. */
const vouching = (text) => (reply) => ({
  ...reply, body: String(reply.body).replace(assets().glue.integrity, integrity(text)),
});

scenario('E09 where the glue and the module are of different releases', BOTH, async (stage) => {
  const glue = `document.currentScript.createCore = (module, guard) =>
    guard(new WebAssembly.Instance(module, { other: {} }).exports);`;
  let isMixed = true;
  const loader = (reply) => (isMixed ? vouching(glue)(reply) : reply);
  const rig = await bench(stage, { loader });
  const again = () => {
    isMixed = false;
    return reloaded(rig);
  };
  await endsInCard(rig, { name: 'glue', reply: replaced(glue), code: 'E09', again });
});

scenario('the element keeps its content where the loader is missing or broken', BOTH, async (stage) => {
  const rig = await bench(stage);
  for (const [reply, uncaught] of [[status(404), 0], [refused, 0], [truncated(2000), 1]]) {
    await keepsItsContent(rig, { name: 'embed/v1.js', reply, uncaught });
  }
});

scenario('E05 where there is no network when the check starts', BOTH, async (stage) => {
  await endsInCard(await bench(stage), { name: '*', reply: refused, code: 'E05', executed: false });
});
