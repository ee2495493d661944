// Eighteen hosts, three modes: the same visit everywhere, or the fallback that is due there.

import { MODES } from '../hosts/host.mjs';
import { hostile, looks } from '../hosts/looks.mjs';
import { places, plain, sandboxed } from '../hosts/places.mjs';
import { policies, strict } from '../hosts/policies.mjs';
import { scripts } from '../hosts/scripts.mjs';
import { visit } from '../hosts/visit.mjs';
import { BOTH, scenario, WEBKIT } from '../scenario.mjs';

const hosts = [...places, ...policies, ...looks, ...scripts, sandboxed];
const onWebkit = [plain, strict, hostile];

for (const host of hosts) {
  for (const mode of MODES.filter((one) => host.modes[one])) {
    const browsers = onWebkit.includes(host) && mode !== 'auto' ? [...BOTH, ...WEBKIT] : BOTH;
    scenario(`${host.name}, ${mode}`, browsers, (stage) => visit(stage, host, mode));
  }
}
