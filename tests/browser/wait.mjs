import { AssertionError } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';

/** Looks again until what is seen is accepted; says what was seen last if that never happens. */
export async function until(what, look, accept, within = 15_000) {
  const end = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (accept(seen)) return seen;
    if (Date.now() > end) {
      throw new AssertionError({ message: `waited for ${what}, but saw ${inspect(seen, { depth: 3 })}` });
    }
    await pause(10);
  }
}
