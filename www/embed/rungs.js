// The modes that only some pages need, fetched by those.

import { Isolated } from './isolated.js';
import { Paper } from './paper.js';

document.currentScript.rungs = { isolated: Isolated, static: Paper };
