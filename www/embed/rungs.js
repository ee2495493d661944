// What only some pages need: the modes below the first, the desk, a partner’s offer, and hints for
// developers. The build fills in LATER: the scripts that these need in their turn.

import { offer } from './cta.js';
import { Isolated } from './isolated.js';
import { Paper } from './paper.js';

document.currentScript.rungs = {
  isolated: Isolated,
  static: Paper,
  offer,
  work: async (visit, load, scene, files) => {
    if (!visit.desk) await (await load.script(LATER.desk, 'desk'))(visit, load, scene);
    await visit.desk.take(files);
  },
  advise: async (element, script) => (await script(LATER.advice, 'advise'))(element),
};
