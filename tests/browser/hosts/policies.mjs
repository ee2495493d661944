// Hosts that forbid something.

import { everywhere, policy, POLICY } from './host.mjs';

const NONCE = 'r4nd0m';

export const strict = {
  name: 'H2 a strict policy, with a nonce and strict-dynamic',
  modes: { ...everywhere, isolated: 'E03' },
  headers: ({ folder }) => policy([
    `script-src 'nonce-${NONCE}' 'strict-dynamic' 'wasm-unsafe-eval'`,
    `connect-src ${folder.origin}`,
    "style-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]),
  loader: (src) => `<script async nonce="${NONCE}" src="${src}"></script>`,
  allows: POLICY,
  expects: ({ mode }) => (mode === 'isolated' ? [/maturity-check E03: .*frame-src/] : []),
};

export const policies = [
  strict,
  {
    name: 'H3 a policy without WebAssembly',
    modes: { inline: 'E02', isolated: 'isolated', auto: 'isolated' },
    headers: ({ folder }) => policy([`script-src ${folder.origin}`, `frame-src ${folder.origin}`]),
    allows: POLICY,
    expects: ({ mode }) => (mode === 'isolated' ? [] : [/maturity-check E02: .*'wasm-unsafe-eval'/]),
  },
  {
    name: 'H3 a policy without WebAssembly and without frames',
    modes: { inline: 'E02', isolated: 'E03', auto: 'static' },
    headers: ({ folder }) => policy([`script-src ${folder.origin}`]),
    allows: POLICY,
    expects: ({ mode }) => [
      ...(mode === 'isolated' ? [] : [/maturity-check E02: .*'wasm-unsafe-eval'/]),
      ...(mode === 'inline' ? [] : [/maturity-check E03: .*frame-src/]),
    ],
  },
  {
    name: 'H4 a policy with frames and without scripts',
    // Only where the page has the frame itself instead of the element.
    modes: { inline: 'content', isolated: 'isolated', auto: 'content' },
    headers: ({ folder }) => policy([`frame-src ${folder.origin}`]),
    body: ({ folder, mode, element }) => (mode === 'isolated' ? frame(folder) : element()),
    spot: ({ mode }) => (mode === 'isolated' ? { frame: 'iframe' } : {}),
    allows: POLICY,
    expects: [/policy: script-src/],
  },
  {
    name: 'H5 a policy that enforces Trusted Types',
    modes: everywhere,
    headers: ({ folder }) => policy([
      `script-src ${folder.origin} 'wasm-unsafe-eval'`,
      `connect-src ${folder.origin}`,
      `frame-src ${folder.origin}`,
      "style-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types maturity-check',
    ]),
  },
  {
    name: 'H5 a policy that refuses every Trusted Types policy',
    modes: { inline: 'E02', isolated: 'E02', auto: 'E02' },
    headers: ({ folder }) => policy([
      `script-src ${folder.origin} 'wasm-unsafe-eval'`,
      `connect-src ${folder.origin}`,
      `frame-src ${folder.origin}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]),
    allows: [...POLICY, /requires 'TrustedScriptURL'/],
    expects: [/maturity-check E02: .*add maturity-check to trusted-types/],
  },
];

/** The snippet for pages that run no script of others. */
export const frame = ({ url }) => `<iframe src="${url}frame.html" title="Selbsteinschätzung"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
  allow="clipboard-write" referrerpolicy="no-referrer" width="800" height="820"></iframe>`;
