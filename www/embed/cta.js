// What a partner offers after the result. The partner gets no answers, unless the visitor hands them
// over by a click that says so.

const words = {
  de: {
    open: 'Mehr erfahren',
    hand: 'Mit meinem Ergebnis öffnen',
    about: (host) => `${host} erhält dann Ihre Antworten: als Code in der Adresse.`,
  },
  en: {
    open: 'Learn more',
    hand: 'Open with my result',
    about: (host) => `${host} then gets your answers, as a code in the address.`,
  },
};

/** Fills the empty slot of the report. What the partner puts into the slot takes its place. */
export function offer({ checkpoint, lang, options, root }) {
  const { cta: [title, text, href], headingLevel } = options;
  const { hostname, origin, protocol } = new URL(href);
  const link = (address, className, label) => {
    const [a, is] = [made('a', label), { href: address, className, target: '_blank', rel: 'noopener' }];
    a.setAttribute('part', 'button offer');
    return Object.assign(a, is);
  };
  const handing = new URL(href);
  handing.searchParams.set('result', checkpoint.split(' ').pop());
  const { about, hand, open } = words[lang];
  const whom = protocol === 'file:' ? origin : hostname;
  const actions = made('div');
  actions.className = 'steps';
  actions.append(link(href, 'primary', open), link(handing.href, 'secondary', hand));
  const aside = made('aside');
  aside.className = 'received offer';
  if (title) aside.append(made(`h${headingLevel + 1}`, title));
  if (text) aside.append(made('p', text));
  aside.append(actions, Object.assign(made('p', about(whom)), { className: 'caption' }));
  root.querySelector('slot[name=cta]')?.replaceChildren(aside);
}

function made(tag, text = '') {
  const element = document.createElement(tag);
  element.append(text);
  return element;
}
