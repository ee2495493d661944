// Where a browser does not answer, nothing is said about the check.

/** Of a browser or its driver; a wrong answer is none. */
export class Silence extends Error {
  name = 'Silence';
}

/** What comes of a promise, but not after so many seconds. */
export function within(seconds, promise) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), 1000 * seconds);
  });
  return Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
}
