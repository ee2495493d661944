// What only some pages need: the modes below the first, the desk, and hints for developers. The build
// fills in LATER: the scripts that these need in their turn.

import { Isolated } from './isolated.js';
import { Paper } from './paper.js';

document.currentScript.rungs = {
  isolated: Isolated,
  static: Paper,
  desk: (script) => script(LATER.desk, 'Desk'),
  advise: async (element, script) => (await script(LATER.advice, 'advise'))(element),
};
