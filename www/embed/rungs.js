// What only some pages need: the modes below the first, the desk, a partner’s offer, and
// hints for developers. The build
// fills in LATER: the scripts that these need in their turn.

import { offer } from './cta.js';
import { Isolated } from './isolated.js';
import { Paper } from './paper.js';

document.currentScript.rungs = {
  isolated: Isolated,
  static: Paper,
  offer,
  desk: async (visit, scene, load) => (await load.script(LATER.desk, 'desk'))(visit, scene, load),
  advise: async (element, script) => (await script(LATER.advice, 'advise'))(element),
};
