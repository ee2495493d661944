// A partner's page on which one thing after another goes wrong. The page has a script of its own,
// which must go on working.

import assert from 'node:assert/strict';
import { count } from '../counts.mjs';
import { assets } from '../release.mjs';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';

/** The loader's limit, and what a busy machine may need on top. */
const LIMIT = 20_000 + 10_000;

const OWN = `<button id="own">0</button><script>
  window.uncaught = [];
  addEventListener('error', (event) => uncaught.push(event.message));
  addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
  const own = document.querySelector('#own');
  own.onclick = () => { own.textContent = Number(own.textContent) + 1; };
</script>`;

const CONTENT = 'Hier kommt die Selbsteinschätzung.';

/** `prepare` runs before the scripts of the page; `loader` may change the loader's text. */
export async function bench(stage, { mode = 'inline', attributes = '', prepare, loader } = {}) {
  stage.expectComplaints();
  let fault;
  const spoil = (path, reply) => {
    const changed = path.endsWith('embed/v1.js') && loader?.(reply);
    return changed || fault?.(path, reply) || reply;
  };
  const folder = await stage.folder({ spoil });
  const element = `<maturity-check mode="${mode}" loading="eager" ${attributes}>
    <p>${CONTENT}</p></maturity-check>`;
  const partner = await stage.partner(folder, OWN + element);
  const tab = await stage.tab();
  await tab.prepare(countInstances);
  if (prepare) await tab.prepare(prepare);
  const visitor = new Visitor(tab);
  const set = (name, reply) => { fault = name ? failing(name, reply) : undefined; };
  return { stage, folder, partner, tab, visitor, set };
}

/** How often anything of the module was run. */
function countInstances() {
  window.instances = 0;
  const { WebAssembly } = window;
  if (!WebAssembly) return;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(...all) {
      window.instances += 1;
      return Reflect.construct(...all);
    },
  });
}

/** Spoils the files of a name: of an asset, or the end of a path; `*` is all but the loader. */
function failing(name, change) {
  const file = assets()[name]?.file ?? name;
  const meant = (path) => (name === '*' ? !path.endsWith('embed/v1.js') : path.endsWith(file));
  return (path, reply) => meant(path) && change(reply);
}

/** A push of the button on the card; or another load of the page. */
export const pushed = ({ visitor }) => visitor.hands.push('[part~=card] button');
export const reloaded = ({ tab, partner }) => tab.goto(partner.url);

/** The fault ends on the card with this code; when it is gone, trying again helps. */
export async function endsInCard(rig, { name, reply, code, executed = true, again = pushed }) {
  const what = `${name}, ${reply?.name ?? ''} ${code}`;
  const { tab, visitor } = rig;
  rig.set(name, reply);
  await tab.goto(rig.partner.url, 'domcontentloaded');
  const card = await failed(rig, what, code);
  assert.ok(card.text.length > 20, `${what}: the card says something: “${card.text}”`);
  const box = await visitor.page.evaluate((element) => element.getBoundingClientRect().toJSON());
  assert.ok(box.width > 100 && box.height > 20, `${what}: the card can be seen`);
  if (!executed) assert.equal(await tab.evaluate(() => window.instances), 0, `${what}: nothing was run`);
  await isUnharmed(rig, what);
  rig.set();
  await again(rig);
  const { state = 'asking' } = rig;
  await until(`${what}: ${state} again`, () => visitor.look(), (seen) => seen.state === state);
  count('faults injected');
}

async function failed({ stage, tab, visitor }, what, code) {
  const look = () => visitor.look();
  const { card } = await until(`${what}: the card`, look, (seen) => seen.state === 'failed', LIMIT);
  assert.equal(card?.error, code, `${what}: ${card?.text} ${tab.complaints.join('\n')}`);
  const said = () => tab.complaints.join('\n');
  if (stage.tells) await until(`${what}: the console to say ${code}`, said, (all) => all.includes(`maturity-check ${code}: `));
  return card;
}

/** Whatever happens: the check works in the page. */
export async function works(rig, { name, reply }) {
  rig.set(name, reply);
  await rig.tab.goto(rig.partner.url);
  await rig.visitor.arrives('asking');
  await rig.visitor.answer('3');
  await rig.visitor.next();
  await isUnharmed(rig, name);
  count('faults injected');
}

/** Nothing takes the place of the element's own content. */
export async function keepsItsContent(rig, { name, reply, uncaught = 0 }) {
  rig.set(name, reply);
  await rig.tab.goto(rig.partner.url);
  await isUnharmed(rig, name, uncaught);
  const shown = await rig.tab.evaluate(() => document.querySelector('maturity-check').innerText.trim());
  assert.equal(shown, CONTENT, `${name}: the content stays`);
  count('faults injected');
}

export async function isUnharmed({ tab }, what, uncaught = 0) {
  const own = await tab.evaluate(() => {
    document.querySelector('#own').click();
    return [document.querySelector('#own').textContent, window.uncaught];
  });
  assert.equal(own[0], '1', `${what}: the page’s own script works`);
  assert.equal(own[1].length, uncaught, `${what}: nothing reaches the page’s error handler: ${own[1]}`);
}
