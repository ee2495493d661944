// The list of scenarios; importing a file of scenarios/ adds its own.

export const CHROMIUM = ['chromium'];
export const BOTH = ['chromium', 'firefox'];
export const WEBKIT = ['webkit'];

export const scenarios = [];

/** `play(stage)` throws if the check does not do what the sentence says; `longest` is in seconds. */
export function scenario(sentence, browsers, play, { longest = 90 } = {}) {
  scenarios.push({ sentence, browsers, play, longest });
}
