// What the loader says to visitors. Everything else comes with the packs.

const de = {
  title: 'Selbsteinschätzung',
  waiting: 'Die Selbsteinschätzung lädt noch …',
  failed: 'Die Selbsteinschätzung konnte hier nicht geladen werden.',
  kept: 'Da ist etwas schiefgegangen. Ihre Antworten sind erhalten, in diesem Code:',
  again: 'Neu laden',
  page: 'Auf eigener Seite öffnen',
};

const en = {
  title: 'Self-assessment',
  waiting: 'The self-assessment is still loading …',
  failed: 'The self-assessment could not be loaded here.',
  kept: 'Something went wrong. Your answers are kept, in this code:',
  again: 'Reload',
  page: 'Open on its own page',
};

export const words = { de, en };
