/** Milliseconds that a file, or a start, may take. */
export const PATIENCE = 20000;

/** What went wrong: a code for everybody, a sentence with the way out for the partner. */
export class Trouble extends Error {
  constructor(code, sentence) {
    super(`${code}: ${sentence}`);
    Object.assign(this, { code, sentence });
  }
}

/** Also one that another script has made. */
const isTrouble = ({ code }) => /^E\d\d$/.test(code);

/** Any cause as a trouble; what has no code yet gets this one. */
export function troubleOf(cause, code) {
  return isTrouble(cause) ? cause : new Trouble(code, String(cause));
}

/** The check goes on after these. */
const MENDED = ['E10', 'E12', 'E14', 'E16'];

export function report({ code, message }) {
  const say = MENDED.includes(code) ? console.warn : console.error;
  say(`maturity-check ${message}`);
}
