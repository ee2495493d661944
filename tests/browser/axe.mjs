// WCAG 2.2 A and AA, as far as a program can tell.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds against the rules in a check, wherever it runs; a line per element. */
export async function violations(visitor, where = 'here') {
  await visitor.spot.run(axe);
  const { passes, found } = await visitor.inside(async (element, values) => {
    const { axe } = globalThis;
    delete globalThis.axe;
    delete globalThis['__core-js_shared__'];
    const { passes, violations } = await axe.run(element, { runOnly: { type: 'tag', values } });
    const lines = ({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`);
    return { passes: passes.length, found: violations.flatMap(lines) };
  }, TAGS);
  assert.ok(passes > 5, `axe has seen the check: ${passes}`);
  return found.map((line) => `${where}: ${line}`);
}
