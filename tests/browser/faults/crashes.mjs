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

  /** The module with a limit to its memory of 32 MB: whoever fills it should not fill the machine. */
  const limited = (bytes) => {
    const [MEMORIES, PAGES] = [5, [0x80, 0x04]]; // 512
    const code = new Uint8Array(bytes);
    for (let at = 8; at < code.length; ) {
      const start = at;
      const kind = code[at++];
      let size = 0;
      for (let shift = 0, more = true; more; shift += 7) {
        more = code[at] >= 128;
        size |= (code[at++] & 127) << shift;
      }
      if (kind === MEMORIES) {
        // One memory, without a limit as yet, and at least so large.
        const least = code.slice(at + 2, at + size);
        const section = [kind, 2 + least.length + PAGES.length, 1, 1, ...least, ...PAGES];
        return new Uint8Array([...code.slice(0, start), ...section, ...code.slice(at + size)]);
      }
      at += size;
    }
    throw new Error('a module without a memory');
  };
  const { compile } = WebAssembly;
  WebAssembly.compile = (bytes) => compile(limited(bytes));
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
  const onNextClick = (failing) => {
    const spoil = (event) => once(event, ['composedPath'], failing);
    addEventListener('click', spoil, { capture: true, once: true });
  };

  const kinds = {
    render: () => once(document, ['createElement', 'createElementNS', 'createTextNode'], fail),
    callback: () => onNextClick(fail),
    'stack overflow': () => onNextClick(endless),
    effect: () => once(HTMLElement.prototype, ['focus'], fail),
    'out of memory': () => {
      for (let pages = 256; pages >= 1; pages /= 2) {
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
  return visitor.page.evaluate((element) => void element.goTo('0'.repeat(4_000_000)).catch(() => {}));
}
