// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '40.1.3';
const INTEGRITY = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const CACHE = join('node_modules', '.cache', 'self-check');

/**
 * The folder of LHC-Forms, the form filler of the US National Library of Medicine, as npm has it, or undefined where npm cannot be reached.
 * It is no dependency, because npm would install all of Angular with it, which its built files hold already.
 */
export function lformsFolder() {
  const folder = join(CACHE, `lforms-${VERSION}`);
  const built = join(folder, 'package', 'dist', 'lforms');
  if (existsSync(built)) return built;
  mkdirSync(CACHE, { recursive: true });
  const made = mkdtempSync(join(CACHE, 'lforms-'));
  try {
    const filename = fetched(made);
    if (filename === undefined) return undefined;
    const archive = join(made, filename);
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (hash !== INTEGRITY) throw new Error(`lforms ${VERSION} from npm is not the one that was tried: ${hash}.`);
    execFileSync('tar', ['-xzf', filename], { cwd: made });
    rmSync(archive);
    // Another worker may have been faster.
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return built;
}

/** @param {string} folder where npm puts the package @returns {string | undefined} the name of its file */
function fetched(folder) {
  try {
    const words = ['pack', `lforms@${VERSION}`, '--json', '--fetch-retries=1', '--pack-destination', folder];
    const [packed] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' }));
    return packed.filename;
  } catch {
    return undefined;
  }
}
