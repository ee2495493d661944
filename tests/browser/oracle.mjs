// What the command line says about the same answers.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { capabilities as allCapabilities, instrument } from './instrument.mjs';

const ORACLE =
  process.env.ORACLE ?? fileURLToPath(new URL('../../target/release/maturity-check', import.meta.url));

/** The record of `maturity-check score`. */
function score(mode, answers) {
  return JSON.parse(ask(['score'], mode, answers));
}

/** The link to these answers on the page at `base`; `made` is the month that they were given in. */
export function link(base, mode, answers, { made, options = [] } = {}) {
  return ask(['link', 'encode', '--base', base, ...options], mode, answers, made).trim();
}

/** The record of `maturity-check team`; with a threshold, that of an anonymous one. */
export function team(links, threshold) {
  const args = threshold ? ['team', '--anonymous', String(threshold)] : ['team'];
  return JSON.parse(answer(args, links.join('\n')));
}

/** What has been told. The same is asked again and again, and all wait for the answer. */
const told = new Map();

function ask(args, mode, answers, made) {
  const numbers = Object.entries(answers).map(([id, value]) => [id, Number(value) || value]);
  const input = JSON.stringify({ mode, made, answers: Object.fromEntries(numbers) });
  const question = `${args.join(' ')} ${input}`;
  if (!told.has(question)) told.set(question, answer(args, input));
  return told.get(question);
}

function answer(args, input) {
  const { status, stdout, stderr, error } = spawnSync(ORACLE, args, { input, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${ORACLE} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** What the report of these answers must show; see `Visitor.report`. */
export function report(mode, answers) {
  const record = score(mode, answers);
  const { total, dimensions, capabilities } = record;
  const scored = Object.entries(dimensions).filter(([, one]) => one);
  const shown = scored.map(([id, one]) => [`dimension:${id}`, whole(one.index)]);
  const { low, high } = total ?? {};
  return {
    figures: {
      ...(total && {
        index: whole(total.index),
        level: total.shown_level,
        after: whole(25 * (meanAfterPlan(record) - 1)),
      }),
      ...(low !== high && { low: whole(low), high: whole(high) }),
      ...Object.fromEntries(shown),
    },
    // Without anything scored there is no table.
    capabilities: scoredIn(capabilities).length === 0 ? [] : allCapabilities.map(({ id }) => {
      const { mean, level } = capabilities[id];
      return mean === null ? null : [tenth(mean), level];
    }),
  };
}

const scoredIn = (capabilities) => Object.values(capabilities).filter(({ mean }) => mean !== null);

/** §9, worked out a second time: every planned capability reaches its next level. */
function meanAfterPlan({ capabilities, plan }) {
  const planned = Object.fromEntries(plan.map(({ capability, to }) => [capability, to]));
  const dimensions = instrument.dimensions.map((dimension) => {
    const means = dimension.capabilities
      .filter(({ id }) => capabilities[id].mean !== null)
      .map(({ id }) => Math.max(capabilities[id].mean, planned[id] ?? 0));
    return average(means);
  });
  return average(dimensions);
}

const average = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
/** Half up; the record's decimals end after finitely many places. */
const whole = (number) => Math.floor(number + 0.5 + 1e-6);
const tenth = (number) => whole(number * 10) / 10;
