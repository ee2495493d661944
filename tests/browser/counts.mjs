// What a run has gone through, told at its end.

/** The one that has to be 0. */
export const LOST = 'answers lost';

export const counts = new Map();

export function count(what, number = 1) {
  counts.set(what, (counts.get(what) ?? 0) + number);
}
