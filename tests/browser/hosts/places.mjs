// Hosts that put the check into unusual places, or at unusual times.

import assert from 'node:assert/strict';
import { Visitor } from '../visitor.mjs';
import { until } from '../wait.mjs';
import { everywhere } from './host.mjs';
import { movings } from './moving.mjs';

export const plain = { name: 'H1 a plain page', modes: everywhere };

/** Where a check may stand in H13, beside the form that the visit is made in. */
const CORNERS = {
  dialog: { nth: 1 },
  details: { nth: 2 },
  'editable text': { nth: 3 },
  'shadow of another element': { within: '#shadowed' },
};

const corners = ({ element }) => `
  <form id="own" action="/away">${element('loading="eager"')}<button>Own</button></form>
  <dialog id="dialog">${element()}</dialog>
  <details id="details"><summary>More</summary>${element()}</details>
  <div contenteditable>${element('loading="eager"')}</div>
  <div id="shadowed"></div>
  <script>
    const form = document.querySelector('#own');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.dataset.submitted = true;
    });
    const shadow = document.querySelector('#shadowed').attachShadow({ mode: 'open' });
    shadow.append(document.querySelector('#own > :first-child').cloneNode(true));
  </script>`;

async function tryCorners({ tab, outcome }) {
  for (const [corner, spot] of Object.entries(CORNERS)) {
    await tab.evaluate((name) => {
      if (name === 'dialog') document.querySelector('#dialog').showModal();
      if (name === 'details') document.querySelector('#details').open = true;
      // Out of sight, a check waits.
      document.querySelector('#details').scrollIntoView();
    }, corner);
    const visitor = new Visitor(tab, spot);
    await visitor.page.evaluate((element) => element.scrollIntoView());
    const { mode } = await visitor.arrives();
    assert.equal(mode, outcome, corner);
    await visitor.answer('4');
    await visitor.next();
    await visitor.sees(`the answer to be known: ${corner}`, ({ answered }) => answered === 1);
    await tab.evaluate(() => document.querySelector('#dialog').close());
  }
  const form = await tab.evaluate(() => {
    const form = document.querySelector('#own');
    return ['submitted' in form.dataset, [...new FormData(form).keys()].length];
  });
  assert.deepEqual(form, [false, 0], 'the form around it has nothing to do with it');
}

const ROUTER = `<base href="/elsewhere/"><style>html { scroll-behavior: smooth; }</style><script>
  window.routed = 0;
  for (const type of ['hashchange', 'popstate']) addEventListener(type, () => { window.routed += 1; });
</script>`;

/** What an optimiser makes of the loader: its text, run when somebody first does something. */
const LATER = (src) => `<script>
  addEventListener('keydown', async () => {
    const text = await (await fetch('${src}')).text();
    (0, eval)(text);
  }, { once: true });
</script>`;

export const places = [
  plain,
  { name: 'H11 a single-page application', modes: everywhere, ...movings },
  {
    name: 'H12 five elements, two versions of the loader, and one of them twice',
    modes: everywhere,
    loader: (src) => `<script src="${src}"></script>
      <script async src="/of/another/embed/v1.js"></script><script async src="${src}?again"></script>`,
    body: ({ element }) => element('loading="eager"').repeat(5),
    files: ({ loaderText }) => ({
      '/of/another/embed/v1.js': loaderText.replaceAll(/"\d+\.\d+\.\d+"/g, '"9.9.9"'),
    }),
    async after({ tab, outcome }) {
      for (const nth of [1, 2, 3, 4]) {
        const other = await new Visitor(tab, { nth }).arrives();
        assert.deepEqual([other.mode, other.answered], [outcome, 0], 'the others wait for their own');
      }
      const find = () => tab.evaluate(() => window[Symbol.for('maturity-check')].versions);
      const versions = await until('three loaders', find, ({ length }) => length === 3);
      assert.equal(versions.filter((version) => version === '9.9.9').length, 1);
    },
    warns: () => [/maturity-check E14/],
  },
  {
    name: 'H13 a form, a dialog, details, editable text, and the shadow of another element',
    modes: everywhere,
    body: corners,
    after: tryCorners,
  },
  {
    name: 'H16 a router of fragments, with a base address and smooth scrolling',
    modes: everywhere,
    head: ROUTER,
    async after({ tab }) {
      assert.equal(await tab.evaluate(() => window.routed), 0, 'the router was never called');
    },
  },
  {
    name: 'H18 a loader that comes late and does not know from where',
    modes: everywhere,
    loader: LATER,
    body: ({ folder, element }) => element(`base="${folder.url}"`),
    arrive: ({ tab }) => tab.press('ArrowDown'),
  },
];

/** The frame as WordPress makes it from a pasted address, and the script that it sets its height by. */
const WORDPRESS = ({ url }) => `
  <iframe sandbox="allow-scripts" security="restricted" width="600" height="338" title="Check"
    src="${url}frame.html#?secret=Ab12Cd34Ef"></iframe>
  <script>
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (data?.secret !== 'Ab12Cd34Ef' || source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
    });
  </script>`;

export const sandboxed = {
  name: 'H17 a frame as WordPress makes it',
  modes: { isolated: 'isolated' },
  body: ({ folder }) => WORDPRESS(folder),
  spot: () => ({ frame: 'iframe' }),
  async after({ tab }) {
    const height = await tab.evaluate(() => Number(document.querySelector('iframe').height));
    assert.ok(height >= 200 && height <= 1000 && height !== 338, `the frame said how high it is: ${height}`);
  },
};
