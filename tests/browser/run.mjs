// Runs the scenarios in Chromium, Firefox and WebKit and closes with `N passed, N failed`.
//
//   node run.mjs [WORD …]     only scenarios whose line contains one of the words
//
// Environment: DIST (the built folder), ORACLE (the command line), CHROMIUM, FIREFOX, WEBKIT_DRIVER,
// MINIBROWSER (programs), PICTURES (a folder for screenshots of failures).

import { readdirSync } from 'node:fs';
import { counts, LOST } from './counts.mjs';
import { BROWSERS, Lane } from './lane.mjs';
import { scenarios } from './scenario.mjs';

/** Two browsers fit two cores. */
const LANES = 2;

const words = process.argv.slice(2);
const isWanted = (line) => words.length === 0 || words.some((word) => line.includes(word));

const folder = new URL('scenarios/', import.meta.url);
for (const file of readdirSync(folder).sort()) await import(new URL(file, folder));

const passed = [];
const failed = [];
/** Per browser, what is still to be played. */
const left = new Map(BROWSERS.map((name) => [name, scenarios
  .filter(({ browsers }) => browsers.includes(name))
  .map((one) => ({ ...one, line: `${name}: ${one.sentence}` }))
  .filter(({ line }) => isWanted(line))]));
const waiting = new Set(BROWSERS);

/** A browser that nobody has begun with, or the one with the most to do; `undefined` in the end. */
function next() {
  const open = BROWSERS.filter((name) => left.get(name).length > 0);
  const byLength = open.toSorted((one, other) => left.get(other).length - left.get(one).length);
  return open.find((name) => waiting.delete(name)) ?? byLength[0];
}

/** Plays until nothing is left anywhere. */
async function work() {
  for (let name = next(); name; name = next()) {
    const lane = new Lane(name);
    const queue = left.get(name);
    try {
      for (let one = queue.shift(); one; one = queue.shift()) await perform(lane, one);
    } catch (error) {
      failed.push(name);
      queue.length = 0;
      console.log(`FAILED ${name}: the browser does not work\n${error.stack}`);
    } finally {
      await lane.end();
    }
  }
}

async function perform(lane, one) {
  const { line } = one;
  const start = performance.now();
  const trouble = await lane.play(one);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  (trouble ? failed : passed).push(line);
  console.log(trouble ? `FAILED ${line}\n${trouble}` : `ok ${line} (${seconds} s)`);
}

await Promise.all(Array.from({ length: LANES }, work));

for (const [what, number] of counts) console.log(`${what}: ${number}`);
if (counts.get(LOST) > 0) failed.push(LOST);
if (failed.length > 0) console.log(`\nfailed:\n${failed.join('\n')}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || passed.length === 0 ? 1 : 0;
