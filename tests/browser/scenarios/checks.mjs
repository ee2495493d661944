// The whole way: every question, the report, the link, and the report again.

import assert from 'node:assert/strict';
import { Keyboard, Mouse } from '../hands.mjs';
import { fullAnswers, gatedAnswers, items, quickAnswers, quickItems } from '../instrument.mjs';
import { report } from '../oracle.mjs';
import { BOTH, scenario, WEBKIT } from '../scenario.mjs';

const ids = (these) => these.map(({ id }) => id);

/** From the first question to the report; the figures are those of the command line. */
async function check(stage, { mode, answers, Hands, lang }) {
  const { url } = await stage.folder();
  const visitor = await stage.visitor(url, { Hands, lang });
  await visitor.chooseExtent(mode);
  const asked = await visitor.answers(answers);
  assert.deepEqual(asked, ids(mode === 'full' ? items : quickItems), 'every question, in order');
  const found = await visitor.report();
  assert.deepEqual(found, report(mode, answers));
  return { visitor, found };
}

for (const [Hands, by] of [[Mouse, 'mouse'], [Keyboard, 'keyboard alone']]) {
  for (const [lang, other, language] of [['de', 'en', 'German'], ['en', 'de', 'English']]) {
    for (const [mode, answers] of [['quick', quickAnswers], ['full', fullAnswers]]) {
      scenario(`the ${mode} check by ${by} in ${language}`, BOTH, async (stage) => {
        const { visitor, found } = await check(stage, { mode, answers, Hands, lang });
        const link = await visitor.copiesTheLink();
        const recipient = await stage.visitor(link, { state: 'report', Hands });
        assert.deepEqual(await recipient.report(), found);
        for (const next of [other, lang]) {
          if ((await recipient.look()).lang !== next) await recipient.switchTo(next);
          assert.deepEqual(await recipient.report(), found, `the same figures in ${next}`);
        }
      });
    }
  }
}

scenario('a gate holds the level back, as the command line says', BOTH, async (stage) => {
  const { found } = await check(stage, { mode: 'full', answers: gatedAnswers, lang: 'de' });
  assert.deepEqual([found.figures.index, found.figures.level], [46, 2], 'example B of the method');
});

scenario('the quick check, its report and its link', WEBKIT, async (stage) => {
  const { visitor, found } = await check(stage, { mode: 'quick', answers: quickAnswers });
  const { link } = await visitor.look();
  await visitor.tab.goto('about:blank'); // or only the fragment would change
  await visitor.tab.goto(link);
  await visitor.arrives('report');
  assert.deepEqual(await visitor.report(), found);
});
