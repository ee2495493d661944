// A host is a partner's page with something special about it:
//
//   name      how it is called where runs are listed
//   modes     per mode of the element what comes of it there: the mode that it runs in, the code of
//             the error card; 'content' where the element keeps its own content for good; 'deaf'
//             where it is there, hears nothing, and says so on the console
//   html      attributes of the root element              head, body   what else stands there
//   headers   of the page                                 files        what else the host serves
//   loader    the tag of the loader                       expects      complaints that have to come
//   allows    complaints that may come                    warns        warnings that have to come
//   arrive    what a visitor does before the check comes  meanwhile    what happens after four answers
//   after     what to look at in the end                  spot         where the check is; see Visitor
//
// All but the first two may be missing; those that depend on the folder or the mode are functions.

export const MODES = ['inline', 'isolated', 'auto'];

/** The outcome in every mode; by itself the element runs in the page. */
export const everywhere = { inline: 'inline', isolated: 'isolated', auto: 'inline' };

export const CONTENT = 'Hier kommt die Selbsteinschätzung.';

const ICON = '<link rel="icon" href="data:,">';

/** The paths of a host's pages; `/bare` is the same page without the loader. */
export function pagesOf(host, { folder, mode, loaderText }) {
  const loader = host.loader ?? ((src) => `<script async src="${src}"></script>`);
  const element = (attributes = '') =>
    `<maturity-check mode="${mode}" ${attributes}><p>${CONTENT}</p></maturity-check>`;
  const given = { folder, mode, loaderText, element };
  const page = (script) => `<!doctype html><html ${part(host.html, given) || 'lang="de"'}><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
    ${ICON}${part(host.head, given)}${script}</head>
    <body><main><h1>Host</h1>${part(host.body, given) || element()}</main></body></html>`;
  return {
    '/': page(loader(`${folder.url}embed/v1.js`)),
    '/bare': page(''),
    '/away': `<!doctype html><title>Away</title>${ICON}`,
    ...part(host.files, given),
  };
}

export const part = (value, given) => (typeof value === 'function' ? value(given) : value) ?? '';

/** A policy from its directives; what is not named is forbidden. */
/** In their own words browsers complain of what a policy forbids. */
export const POLICY = [/^policy: /, /content.security.policy/i];

export const policy = (directives) => ({
  'content-security-policy': [
    "default-src 'none'",
    'img-src data:', // the host's own icon
    ...directives,
  ].join('; '),
});
