// This release, and where it lies. The build fills in RELEASE and VERSION; the npm package has a
// file of its own in this one's place.

const { src, nonce: own } = document.currentScript || {};
const [, folder] = /^(.*\/)embed\/(?:[^/]+\/)?[^/]+\.js(?:[?#].*)?$/.exec(src) || [];
// Pages that rename our script or run it from another place still find the rest.
const ADDRESS = '{{address}}';
const known = ADDRESS.startsWith('http') ? ADDRESS : '';

export const version = VERSION;
export const release = RELEASE;
/** The folder that everything comes from, with a slash at its end; empty where nobody knows it. */
export const base = folder || known;
/** What a policy with nonces wants of every script. */
export const nonce = own;

/** Where a file of the release is, unless the page names another folder. */
export function addressOf({ file }, folder = base) {
  return folder + file;
}

/** The page that result links lead to, unless the element names another. */
export function page() {
  return base;
}

/** In the npm package: what a bundler has made of a script. */
export const imported = undefined;
