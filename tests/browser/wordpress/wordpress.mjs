// A WordPress with a database and a web server of its own, in a folder that goes away behind it.

import { execFile, spawn } from 'node:child_process';
import { access, chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { until } from '../wait.mjs';

const { PHP = '/usr/bin/php', MARIADBD = '/usr/sbin/mariadbd' } = process.env;
const WORDPRESS =
  process.env.WORDPRESS ?? own('../../../target/wordpress/usr/share/wordpress');
/** The database refuses to run as root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const LONGEST = 30_000;

/** Answers with `url`, `publish` and `close`. */
export async function startWordpress() {
  const folder = await mkdtemp(join(tmpdir(), 'maturity-check-wordpress-'));
  const servers = [];
  const close = async () => {
    for (const server of servers.reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    const socket = join(folder, 'database', 'socket');
    const address = `127.0.0.1:${await freePort()}`;
    const env = { ...process.env, SITE: `http://${address}`, FOLDER: site, SOCKET: socket };
    await unpack(folder, site);
    servers.push(await startDatabase(socket));
    await php(env, 'install.php');
    servers.push(await serve('web server', PHP, ['-S', address, '-t', site], env, async () =>
      (await fetch(`http://${address}/wp-login.php`)).ok));
    return {
      url: `http://${address}/`,
      /** Publishes a post by this user; tells its address and what WordPress has kept of its content. */
      publish: async (user, content) => JSON.parse(await php(env, 'publish.php', user, content)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A copy, since WordPress looks for everything beside its files; with an icon, for browsers that ask. */
async function unpack(folder, site) {
  await chmod(folder, 0o755);
  await cp(WORDPRESS, site, { recursive: true, verbatimSymlinks: true });
  await writeFile(join(site, 'favicon.ico'), '');
  await cp(own('wp-config.php'), join(site, 'wp-config.php'));
  await mkdir(join(site, 'wp-content/mu-plugins'));
  await cp(own('nearby.php'), join(site, 'wp-content/mu-plugins/nearby.php'));
}

/** Empty, without users, and open to whoever can reach the socket. */
async function startDatabase(socket) {
  const folder = join(socket, '..');
  await mkdir(join(folder, 'data'), { recursive: true });
  const { uid, gid } = NOBODY;
  for (const mine of uid ? [folder, join(folder, 'data')] : []) await chown(mine, uid, gid);
  const options = [
    '--no-defaults', `--datadir=${join(folder, 'data')}`, `--socket=${socket}`,
    '--skip-networking', '--skip-grant-tables', '--innodb-use-native-aio=0',
    '--innodb-flush-log-at-trx-commit=0', '--innodb-log-file-size=4M', '--innodb-stats-persistent=OFF',
  ];
  return serve('database', MARIADBD, options, process.env, () => access(socket).then(() => true));
}

/** Starts a server and waits until it is ready; if it ends instead, tells what it said. */
async function serve(what, program, args, env, ready) {
  const server = spawn(program, args, { env, ...NOBODY, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => resolve(said));
  });
  const failed = ended.then((reason) => Promise.reject(new Error(`the ${what} ended: ${reason}`)));
  failed.catch(() => {});
  await Promise.race([failed, until(`the ${what}`, () => ready().catch(() => false), Boolean, LONGEST)]);
  return {
    stop: () => {
      process.off('exit', kill);
      kill(); // What it has not written yet is not needed.
      return ended;
    },
  };
}

/** Runs one of the scripts beside this; what it prints is its answer. */
async function php(env, script, ...args) {
  const options = { env, ...NOBODY, timeout: LONGEST };
  const { stdout } = await promisify(execFile)(PHP, [own(script), ...args], options);
  return stdout;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function own(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
