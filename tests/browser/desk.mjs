// Somebody at the desk: what the scenes of the plan, the paper and the files have in common.

import { until } from './wait.mjs';

/** Opens the desk from the report, at a scene. */
export async function atDesk(visitor, scene) {
  await visitor.hands.push('[part~=work]');
  const desk = new AtDesk(visitor);
  await until('the desk', () => desk.scene(), Boolean);
  await desk.goTo(scene);
  return desk;
}

class AtDesk {
  constructor(visitor) {
    this.visitor = visitor;
  }

  scene() {
    return this.visitor.inside(({ shadowRoot }) =>
      shadowRoot?.querySelector('.scenes [aria-current]')?.dataset.scene ?? '');
  }

  async goTo(scene) {
    await this.push(`[data-scene=${scene}]`);
    await until(`the scene ${scene}`, () => this.scene(), (shown) => shown === scene);
  }

  push(selector) {
    return this.visitor.hands.push(selector);
  }

  /** The texts of all elements of this kind. */
  texts(selector) {
    return this.visitor.inside(({ shadowRoot }, found) =>
      [...shadowRoot.querySelectorAll(found)].map((element) => element.textContent.trim()), selector);
  }

  async says(selector, pattern) {
    const [text] = await until(`${pattern}`, () => this.texts(selector), (texts) =>
      texts.some((text) => pattern.test(text)));
    return text;
  }

  /** The capabilities of the steps, in their order. */
  steps() {
    return this.visitor.inside(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.step')].map((step) => step.dataset.capability));
  }

  /** The name of what has the focus. */
  focus() {
    return this.visitor.inside(({ shadowRoot: { activeElement } }) =>
      activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
  }

  /** Chooses in a list of choices. */
  select(selector, at) {
    return this.visitor.inside(({ shadowRoot }, found, nth) => {
      const field = shadowRoot.querySelector(found);
      field.selectedIndex = nth;
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }, selector, at);
  }

  /** Somebody drops a file on the field for files. */
  gives(name, text) {
    return this.visitor.inside(({ shadowRoot }, fileName, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      const field = shadowRoot.querySelector('input[type=file]');
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }, name, text);
  }

  /** Keeps the files that are saved from now on, instead of asking the browser where to. */
  catchesFiles() {
    return this.visitor.inside(() => {
      globalThis.caught = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        globalThis.caught.push({ blob });
        return create.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        globalThis.caught.at(-1).name = this.download;
      };
    });
  }

  /** Saves a file of this kind: its name, its type, its text or its first bytes, its size. */
  async saves(kind) {
    const before = await this.visitor.inside(() => globalThis.caught.length);
    await this.push(`[data-file=${kind}]`);
    await until(`a ${kind} file`, () => this.visitor.inside(() =>
      globalThis.caught.filter(({ name }) => name).length), (count) => count > before);
    return this.visitor.inside(async () => {
      const { blob, name } = globalThis.caught.at(-1);
      const head = [...new Uint8Array(await blob.slice(0, 24).arrayBuffer())];
      return { name, type: blob.type, size: blob.size, head, text: await blob.text() };
    });
  }
}
