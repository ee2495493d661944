// What stands between the browser and an instance of the core.

/** What a dead instance answers: no number, no error, whatever the glue expects. */
const NOTHING = [];

/**
 * The exports of an instance. Any exception inside ends it: it is not called again, since it would
 * only go on from a broken state.
 */
export function guarded(exports, { called, crashed }) {
  let dead = false;
  let depth = 0;
  const guard = (run) => (...values) => {
    if (dead) return NOTHING;
    called();
    depth += 1;
    try {
      return run(...values);
    } catch (cause) {
      const first = !dead;
      dead = true;
      if (first) crashed(cause);
      // A call from within the core must not go on; one from the page must not hear of it.
      if (depth > 1) throw cause;
      return NOTHING;
    } finally {
      depth -= 1;
    }
  };
  const guardAny = (value) => (typeof value === 'function' ? guard(value) : value);
  const entries = Object.entries(exports).map(([name, value]) => [name, guardAny(value)]);
  return Object.fromEntries(entries);
}

/** Milliseconds within which a pushed button has to reach the core. */
const DEAF_AFTER = 1000;

/**
 * Notices a page that swallows clicks: the buttons are pushed, and the core hears nothing of it,
 * twice in a row. `calls()` counts the calls into the core.
 */
export function watch(root, signal, calls, deaf) {
  let misses = 0;
  let down;
  const buttonOf = (event) => event.composedPath()[0].closest?.('button');
  const expectCall = () => {
    const before = calls();
    setTimeout(() => {
      misses = calls() === before ? misses + 1 : 0;
      if (misses === 2 && !signal.aborted) deaf();
    }, DEAF_AFTER);
  };
  root.addEventListener('pointerdown', (event) => {
    down = event.button === 0 && buttonOf(event);
  }, { signal });
  root.addEventListener('pointerup', (event) => {
    if (down && buttonOf(event) === down) expectCall();
  }, { signal });
  root.addEventListener('keyup', (event) => {
    if (buttonOf(event) && ['Enter', ' '].includes(event.key)) expectCall();
  }, { signal });
}

/** Keeps the keys that somebody presses in the check, not in a slot, from being a page's hotkeys. */
export function keepKeys(root, signal) {
  const keep = (event) => {
    const isOurs = event.composedPath()[0].getRootNode() === root;
    if (isOurs && event.key?.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep, { signal });
}

/** Takes files that somebody drops on the check. */
export function takeFiles(root, signal, take) {
  const on = (type, run) => root.addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    run(event.dataTransfer.files);
  }, { signal });
  on('dragover', () => {});
  on('drop', take);
}
