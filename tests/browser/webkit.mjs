// WebKit by plain WebDriver: WebKitGTK's driver and its MiniBrowser, on a display of their own (Xvfb).

import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Silence } from './silence.mjs';
import { until } from './wait.mjs';

const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const MINIBROWSER =
  process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Milliseconds that any command may take. The driver itself ends scripts after thirty seconds. */
const LONGEST = 45_000;

const KEYS = { Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015', ArrowUp: '\uE013' };
const SHIFT = '\uE008';

export async function launchWebkit() {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.name, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  const failed = new Promise((_, reject) => driver.once('error', reject));
  const at = `http://127.0.0.1:${port}`;
  const ready = () => call('GET', `${at}/status`).then((status) => status.ready, () => false);
  await Promise.race([failed, until('the WebKit driver', ready, Boolean)]);
  return {
    name: 'webkit',
    open: () => Tab.of(at),
    /** Every command has its own limit. */
    isSilent: async (error) => error instanceof Silence,
    close: async () => {
      driver.kill('SIGKILL');
      screen.close();
    },
  };
}

/**
 * A display that nobody sees, under a number that nobody uses. By itself it begins anew whenever its
 * last client leaves, and turns away who comes meanwhile: such a browser ends before it has begun, and
 * the driver goes on waiting for it.
 */
async function startScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3].once('data', (bytes) => resolve(String(bytes).trim()));
  });
  return { name: `:${number}`, close: () => server.kill() };
}

class Tab {
  // The protocol of this driver tells none of them.
  complaints = [];
  warnings = [];
  requests = [];

  static async of(at) {
    const options = { binary: MINIBROWSER, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId } = await call('POST', `${at}/session`, { capabilities: { alwaysMatch } });
    const tab = new Tab();
    tab.session = `${at}/session/${sessionId}`;
    return tab;
  }

  goto(url) {
    return this.#post('url', { url });
  }

  evaluate(inside, ...args) {
    return this.#post('execute/sync', { script: `return (${inside}).apply(null, arguments)`, args });
  }

  /** Runs a script as it is. */
  run(script) {
    return this.#post('execute/sync', { script, args: [] });
  }

  /** The frame that a function finds in the page, if it has come. */
  async frame(find, ...values) {
    const id = await this.evaluate(find, ...values);
    return id && new Frame(this, id);
  }

  async inFrame(id, run) {
    await this.#post('frame', { id });
    try {
      return await run();
    } finally {
      await this.#post('frame/parent', {});
    }
  }

  clickAt(x, y) {
    return this.#act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  press(key, { shift = false } = {}) {
    const keys = [...(shift ? [SHIFT] : []), KEYS[key] ?? key];
    return this.#act('key', [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async screenshot(path) {
    await writeFile(path, Buffer.from(await call('GET', `${this.session}/screenshot`), 'base64'));
  }

  close() {
    return call('DELETE', this.session);
  }

  #act(type, actions) {
    return this.#post('actions', { actions: [{ type, id: type, actions }] });
  }

  #post(command, body) {
    return call('POST', `${this.session}/${command}`, body);
  }
}

class Frame {
  gone = false;

  constructor(tab, id) {
    Object.assign(this, { tab, id });
  }

  run(script) {
    return this.tab.inFrame(this.id, () => this.tab.run(script));
  }

  async evaluate(inside, ...values) {
    try {
      return await this.tab.inFrame(this.id, () => this.tab.evaluate(inside, ...values));
    } catch (error) {
      this.gone = /stale|no such (frame|window|element)/.test(error.message);
      throw error;
    }
  }
}

async function call(method, url, body) {
  const silent = ({ message, cause }) => {
    const command = new URL(url).pathname.replace(/session\/[^/]+/, 'session');
    throw new Silence(`WebKit does not answer ${method} ${command}: ${cause?.message ?? message}`);
  };
  const signal = AbortSignal.timeout(LONGEST);
  const response = await fetch(url, { method, signal, body: body && JSON.stringify(body) }).catch(silent);
  const { value } = await response.json().catch(silent);
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
