// The instrument as its authors wrote it, and answers to it.

import { readFileSync } from 'node:fs';

const file = new URL('../../assets/instruments/social-media.json', import.meta.url);
export const instrument = JSON.parse(readFileSync(file, 'utf8'));

export const capabilities = instrument.dimensions.flatMap((dimension) => dimension.capabilities);
export const items = capabilities.flatMap((capability) => capability.items);
export const quickItems = items.filter((item) => item.quick);

/** The item that a heading asks. */
export function itemAsked(heading, lang) {
  const found = items.filter((item) => heading?.includes(item.text[lang]));
  if (found.length !== 1) throw new Error(`“${heading}” is no question of the instrument in ${lang}`);
  return found[0];
}

/** One answer per item, in the order of the instrument: 1..5, `dk`, `na`, or `-` for none. */
function answering(these, text) {
  const values = text.trim().split(/\s+/);
  if (values.length !== these.length) throw new Error(`${these.length} items, ${values.length} answers`);
  const answers = these.map((item, at) => [item.id, values[at]]);
  return Object.fromEntries(answers.filter(([, value]) => value !== '-'));
}

/** Twelve answers with everything in them: a total, an uncertainty, something not applicable. */
export const quickAnswers = answering(quickItems, '3 4 2 na  2 4 dk 3  4 5 2 3');

/** Example A of the method. */
export const fullAnswers = answering(items, `
  3 2 dk  4 3 3  2 2 1  na 2 3
  2 3 2  4 4 3  3 dk dk  2 2 3
  4 3 4  4 4 5  2 3 3  3 3 4`);

/** Example B of the method, whose gate holds the level back. */
export const gatedAnswers = answering(items, `
  5 4 4  5 5 4  4 5 4  4 4 4
  1 2 1  2 2 1  1 1 1  2 1 2
  3 3 2  3 4 3  2 3 2  3 2 3`);
