// What the desk hands out: files, pictures, pages on paper; and what this browser keeps for it.

import { draw } from './picture.js';

/** Under such a name something stands in the browser's storage, behind the last day that it counts. */
const NAME = 'maturity-check ';
const DAYS = 30;
const DAY = 86400000;

/** While the paper is printed, a partner's page shows nothing else, and nothing that holds it. */
const ALONE = `
@page { size: A4; margin: 14mm 15mm; }
@media print {
  html body :not([data-mc-printed], :has([data-mc-printed])) { display: none !important; }
  :has([data-mc-printed]) {
    all: revert !important;
    display: block !important;
    margin: 0 !important;
    padding: 0 !important;
    background: #fff !important;
  }
  [data-mc-printed] { display: block !important; margin: 0 !important; max-inline-size: none !important; }
}`;

const dateOf = (time) => {
  const at = new Date(time);
  const two = (number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

const today = () => dateOf(Date.now());

function save(ending, content) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = `maturity-check-${today()}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** The storage; nothing where the browser, its settings or the frame deny it. */
function storage() {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function kept(id) {
  const name = NAME + id;
  const stored = storage();
  if (!stored) return 'denied';
  const found = stored.getItem(name) || '';
  // Days of this form are ordered as their texts are.
  if (found && found.slice(0, 10) >= today()) return found;
  stored.removeItem(name);
  return '';
}

function keep(id, text) {
  const stored = storage();
  if (!stored) return 'denied';
  try {
    stored.setItem(NAME + id, `${dateOf(Date.now() + DAYS * DAY)} ${text}`);
  } catch {
    return 'full';
  }
  return kept(id);
}

/** What the core of a desk in this root may do; `drawn` hears whether a picture was saved. */
export const effects = (drawn) => ({
  today,
  kept,
  keep,
  forget: (id) => storage()?.removeItem(NAME + id),
  save: (ending, type, text) => save(ending, new Blob([text], { type })),
  picture: async (drawing) => {
    try {
      save('png', await draw(drawing));
      drawn(true);
    } catch {
      drawn(false);
    }
  },
});

/** Sees to it that only the sheet of the desk in this root is printed, however printing begins. */
export function printAlone(root, signal) {
  const { host } = root;
  const alone = new CSSStyleSheet();
  alone.replaceSync(ALONE);
  const without = () => [...document.adoptedStyleSheets].filter((sheet) => sheet !== alone);
  addEventListener('beforeprint', () => {
    if (!root.querySelector('.sheet')) return;
    host.setAttribute('data-mc-printed', '');
    document.adoptedStyleSheets = [...without(), alone];
  }, { signal });
  const after = () => {
    host.removeAttribute('data-mc-printed');
    document.adoptedStyleSheets = without();
  };
  addEventListener('afterprint', after, { signal });
  signal.addEventListener('abort', after);
}
