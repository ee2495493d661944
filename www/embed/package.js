// What the npm package exports. Importing it defines the element.

import './loader.js';

/** The class of the element, of whatever version was there first. */
export const MaturityCheckElement = customElements.get('maturity-check');
