// Ways to crash an instance of the core, each once and from outside: something that it calls throws,
// or there is no memory left.

export const KINDS = ['render', 'callback', 'effect', 'stack overflow', 'out of memory'];

/**
 * Runs before the scripts of the page. `crash(kind)` prepares the next crash, of the instance that
 * was made last where it is a matter of memory; `instances` counts them.
 */
export function prepareCrashes() {
  let memory;
  window.instances = 0;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(...all) {
      const instance = Reflect.construct(...all);
      memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
      window.instances += 1;
      return instance;
    },
  });

  const fail = () => { throw new Error('as arranged'); };
  const endless = () => endless();

  /** The first call of one of these methods fails, all others do what they always did. */
  const once = (object, names, failing) => {
    const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(object, name)]);
    const restore = () => {
      for (const [name, before] of own) {
        if (before) Object.defineProperty(object, name, before);
        else delete object[name];
      }
    };
    for (const name of names) {
      const value = () => {
        restore();
        return failing();
      };
      Object.defineProperty(object, name, { value, configurable: true, writable: true });
    }
  };
  const onNextClick = (failing) =>
    addEventListener('click', (event) => once(event, ['composedPath'], failing), { capture: true, once: true });

  const kinds = {
    render: () => once(document, ['createElement', 'createElementNS', 'createTextNode'], fail),
    callback: () => onNextClick(fail),
    'stack overflow': () => onNextClick(endless),
    effect: () => once(HTMLElement.prototype, ['focus'], fail),
    'out of memory': () => {
      for (let pages = 32_768; pages >= 1; pages /= 2) {
        try {
          for (;;) memory.grow(pages);
        } catch {
          // No more by this many.
        }
      }
    },
  };

  window.crash = (kind) => kinds[kind]();
}

/** What a visitor, or the page, does next; the prepared crash comes of it. */
export function runsInto(visitor, kind) {
  if (kind !== 'out of memory') return visitor.hands.push('button[part~=next]');
  // More than an instance has lying about.
  return visitor.page.evaluate((element) => void element.goTo('0'.repeat(8_000_000)).catch(() => {}));
}
