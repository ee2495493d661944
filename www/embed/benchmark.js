// A partner's file of a group to compare with.

import { Trouble } from './trouble.js';

/** In the place of a file that cannot be fetched: nothing that could be read. */
export const UNREACHABLE = '-';

/** The text of the file; `told` hears why there is none. */
export async function benchmarkAt(address, told) {
  try {
    const response = await fetch(address, { referrerPolicy: 'no-referrer', credentials: 'omit' });
    if (response.ok) return await response.text();
    throw new Error(`it answers with status ${response.status}`);
  } catch ({ message }) {
    told(new Trouble('E17', `the file of the attribute benchmark, ${address}, cannot be fetched: ${message}`));
    return UNREACHABLE;
  }
}
