// Runs the scenarios in Chromium, Firefox and WebKit and closes with `N passed, N failed`.
//
//   node run.mjs [WORD …]     only scenarios whose line contains one of the words
//
// Environment: DIST (the built folder), ORACLE (the command line), CHROMIUM, FIREFOX, WEBKIT_DRIVER,
// MINIBROWSER (programs), PICTURES (a folder for screenshots of failures).

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, launchFirefox } from './browsers.mjs';
import { counts, LOST } from './counts.mjs';
import { scenarios } from './scenario.mjs';
import { Stage } from './stage.mjs';
import { launchWebkit } from './webkit.mjs';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebkit };
const { PICTURES } = process.env;
if (PICTURES) mkdirSync(PICTURES, { recursive: true });
const words = process.argv.slice(2);

const folder = new URL('scenarios/', import.meta.url);
for (const file of readdirSync(folder).sort()) await import(new URL(file, folder));

const passed = [];
const failed = [];

/** All scenarios of one browser, one after the other. */
async function lane(name) {
  const wanted = scenarios
    .filter(({ browsers }) => browsers.includes(name))
    .map((one) => ({ ...one, line: `${name}: ${one.sentence}` }))
    .filter(({ line }) => words.length === 0 || words.some((word) => line.includes(word)));
  if (wanted.length === 0) return;
  let browser;
  try {
    browser = await LAUNCH[name]();
    for (const one of wanted) {
      assert.ok(!browser.gone, 'it has ended by itself');
      await perform(browser, one);
    }
  } catch (error) {
    failed.push(name);
    console.log(`FAILED ${name}: the browser does not work\n${error.stack}`);
  } finally {
    await browser?.close();
  }
}

async function perform(browser, { line, play, longest }) {
  const stage = new Stage(browser);
  const start = performance.now();
  try {
    await within(longest, play(stage));
    stage.assertQuiet();
    passed.push(line);
    console.log(`ok ${line} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed.push(line);
    console.log([`FAILED ${line}`, error.stack, ...stage.complaints].join('\n'));
    if (PICTURES) await stage.picture(join(PICTURES, `${line.replace(/\W+/g, '-')}.png`));
  } finally {
    await stage.close();
  }
}

function within(seconds, play) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), 1000 * seconds);
  });
  return Promise.race([play, tooLong]).finally(() => clearTimeout(timer));
}

// Two browsers fit two cores.
await Promise.all([lane('chromium'), lane('firefox').then(() => lane('webkit'))]);

for (const [what, number] of counts) console.log(`${what}: ${number}`);
if (counts.get(LOST) > 0) failed.push(LOST);
if (failed.length > 0) console.log(`\nfailed:\n${failed.join('\n')}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || passed.length === 0 ? 1 : 0;
