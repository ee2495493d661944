// Eighteen hosts, three modes: the same visit everywhere, or the fallback that is due there.

import { MODES } from '../hosts/host.mjs';
import { hostileWithoutZoom, looks } from '../hosts/looks.mjs';
import { places, plain, sandboxed } from '../hosts/places.mjs';
import { policies, strict } from '../hosts/policies.mjs';
import { scripts } from '../hosts/scripts.mjs';
import { visit } from '../hosts/visit.mjs';
import { BOTH, scenario, WEBKIT } from '../scenario.mjs';

const hosts = [...places, ...policies, ...looks, ...scripts, sandboxed];

for (const host of hosts) {
  for (const mode of MODES.filter((one) => host.modes[one])) {
    scenario(`${host.name}, ${mode}`, BOTH, (stage) => visit(stage, host, mode));
  }
}

for (const host of [plain, strict, hostileWithoutZoom]) {
  for (const mode of ['inline', 'isolated']) {
    scenario(`${host.name}, ${mode}`, WEBKIT, (stage) => visit(stage, host, mode));
  }
}
