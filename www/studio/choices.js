// What can be chosen: a flat record of texts, named like the fields of the form and the keys of the
// page's address.

/** @typedef {Record<string, string>} Choices */

const upTo = (most) => Array.from({ length: most + 1 }, (_, number) => String(number));

/** The values of a choice, the usual one first; '' where any text will do. */
const FIELDS = {
  language: ['', 'de', 'en'],
  mode: ['auto', 'isolated', 'static'],
  'heading-level': ['2', '1', '3', '4'],
  'no-intro': ['', 'yes'],
  'no-print': ['', 'yes'],
  'no-link': ['', 'yes'],
  theme: ['auto', 'light', 'dark'],
  accent: '',
  'accent-dark': '',
  typeface: ['', 'system', 'serif', 'own'],
  stack: '',
  radius: ['4', ...upTo(24)],
  'cta-title': '',
  'cta-text': '',
  'cta-address': '',
  folder: '',
  scheme: ['light', 'dark'],
  width: ['wide', 'phone'],
  screen: ['question', 'report'],
  way: ['html', 'wordpress', 'typo3', 'iframe'],
};

/** What holds where nothing is chosen; the folder is that of the studio. */
export function usual(folder) {
  const first = ([name, kind]) => [name, Array.isArray(kind) ? kind[0] : kind];
  return { ...Object.fromEntries(Object.entries(FIELDS).map(first)), folder };
}

/** Takes from a record what can be chosen, and the usual for the rest. */
export function completed(record, folder) {
  const choices = usual(folder);
  for (const [name, kind] of Object.entries(FIELDS)) {
    const value = record[name];
    const fits = Array.isArray(kind) ? kind.includes(value) : typeof value === 'string';
    if (fits) choices[name] = value;
  }
  return choices;
}

/** Reads the query of an address, but not from where the snippet loads its script: anybody can make a link. */
export function read(query, folder) {
  const { folder: _, ...choices } = Object.fromEntries(new URLSearchParams(query));
  return completed(choices, folder);
}

/** What differs from the usual. */
export function different(choices, folder = choices.folder) {
  const known = usual(folder);
  return Object.fromEntries(Object.entries(choices).filter(([name, value]) => value !== known[name]));
}
