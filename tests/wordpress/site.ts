import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pluginFiles } from '../../embed/build/wordpress-plugin.mjs';
import { zip } from '../../embed/build/zip.mjs';
import { findWordPress } from './set-up.mjs';

/** Every PHP that the plug-in says it runs on. */
export const VERSIONS = ['7.4', '8.0', '8.1', '8.2', '8.3', '8.4', '8.5'] as const;

const HERE = 'tests/wordpress';
const PORT = 9480;
/** Longer than anything takes here: a net for what hangs. */
const PATIENCE = 120_000;

/** A WordPress of a test's own: a copy, with a classic theme and a witness beside the block themes that it comes with. */
export interface Site {
  readonly address: string;
  /** The zip of the plug-in, as an owner has it. */
  readonly zip: string;
  readonly stop: () => void;
}

/** The copy, and the plug-in's zip. */
export async function copyOfSite(): Promise<{ readonly folder: string; readonly zip: string }> {
  const wordpress = findWordPress();
  if (!wordpress) throw new Error('There is no WordPress. Write: node tests/wordpress/set-up.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  cpSync(wordpress.site, join(folder, 'site'), { recursive: true });
  cpSync(`${HERE}/classic-theme`, join(folder, 'site/wp-content/themes/classic'), { recursive: true });
  mkdirSync(join(folder, 'site/wp-content/mu-plugins'));
  cpSync(`${HERE}/must-use/witness.php`, join(folder, 'site/wp-content/mu-plugins/witness.php'));
  const file = join(folder, 'self-check-wordpress.zip');
  writeFileSync(file, zip(await pluginFiles()));
  return { folder, zip: file };
}

/** Its files in the folder of plug-ins, as they lie there once the zip is installed. */
export async function putPlugin(folder: string): Promise<void> {
  for (const [path, bytes] of await pluginFiles()) {
    const to = join(folder, 'site/wp-content/plugins', path);
    mkdirSync(join(to, '..'), { recursive: true });
    writeFileSync(to, bytes);
  }
}

function program(command: string, folder: string, more: readonly string[]): ChildProcess {
  const wordpress = findWordPress();
  const mount = ['--mount-dir-before-install', join(folder, 'site'), '/wordpress'];
  return spawn(process.execPath, [wordpress?.program ?? '', command, ...mount, ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Serves the copy on loopback, and waits until it answers. */
export async function startSite(php: (typeof VERSIONS)[number]): Promise<Site> {
  const { folder, zip: file } = await copyOfSite();
  const server = program('server', folder, [
    `--port=${PORT}`,
    `--php=${php}`,
    '--wordpress-install-mode=install-from-existing-files',
    '--workers=6',
  ]);
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += String(text)));
  const stop = () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const address = `http://127.0.0.1:${PORT}`;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(500)) {
    if (server.exitCode !== null) break;
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { address, zip: file, stop };
  }
  stop();
  throw new Error(`WordPress does not answer at ${address}. ${said.slice(-2000)}`);
}

/** Runs a file of PHP in the copy, and returns what it prints. A network of sites would be taken for one that is not installed. */
export async function runPhp(
  php: (typeof VERSIONS)[number] | '5.2',
  folder: string,
  file: string,
  install: 'install-from-existing-files-if-needed' | 'do-not-attempt-installing' = 'install-from-existing-files-if-needed',
): Promise<string> {
  cpSync(`${HERE}/${file}`, join(folder, 'site', file));
  const run = program('php', folder, [`--php=${php}`, `--wordpress-install-mode=${install}`, '--', `/wordpress/${file}`]);
  let [printed, said] = ['', ''];
  run.stdout?.on('data', (text) => (printed += String(text)));
  run.stderr?.on('data', (text) => (said += String(text)));
  const code = await new Promise((done) => run.once('close', done));
  if (code !== 0) throw new Error(`PHP ${php} ended with ${code}: ${said.slice(-2000)} ${printed.slice(-2000)}`);
  return printed;
}
