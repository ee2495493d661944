// The list of scenarios; importing a file of scenarios/ adds its own.

export const CHROMIUM = ['chromium'];
export const BOTH = ['chromium', 'firefox'];
export const WEBKIT = ['webkit'];

export const scenarios = [];

/** `play(stage)` throws if the check does not do what the sentence says. */
export function scenario(sentence, browsers, play) {
  scenarios.push({ sentence, browsers, play });
}
