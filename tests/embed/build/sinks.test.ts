import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';

// What could send, keep, or run anything, by the names that the sources use: comments and texts do not count.

/** Nobody uses these. */
const NEVER = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML', 'srcdoc', 'DOMParser', 'createContextualFragment'],
  ...['dangerouslySetInnerHTML', 'execCommand', 'eval', 'Function', 'Worker', 'SharedWorker', 'importScripts'],
  ...[
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
    'Image',
    'postMessage',
    'BroadcastChannel',
  ],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore', 'serviceWorker', 'pushState', 'replaceState'],
];
/** These have one place each. */
const ONCE: Readonly<Record<string, readonly string[]>> = {
  fetch: ['embed/widget/app/message.ts'],
  clipboard: ['embed/widget/app/keep.ts'],
  createObjectURL: ['embed/widget/app/keep.ts'],
  console: ['embed/widget/base/console.ts'],
};

/** Every name that `source` uses, of variables, properties and what is taken out of objects. */
async function namesIn(source: string, loader: 'ts' | 'tsx' = 'tsx'): Promise<readonly string[]> {
  const { code } = await transform(source, { loader, jsx: 'automatic' });
  return [...new Set(namesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })))];
}

function namesOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(namesOf);
  if ('type' in node && node.type === 'Identifier' && 'name' in node) return [String(node.name), ...inner];
  // element['innerHTML']
  if ('computed' in node && 'property' in node && isText(node.property)) return [node.property.value, ...inner];
  return inner;
}

const isText = (node: unknown): node is { readonly value: string } =>
  typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';

/** What ends up in the script: not what builds and serves it, nor the commands, the tag builder and the demo. */
async function sourcesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name) && !/\.d\.ts$/.test(name)).map((name) => `${folder}/${name}`);
}

test('one module sends a message, one hands the visitor what the visitor keeps, and none does anything else of the kind', async () => {
  const files = (await Promise.all(['src', 'embed/widget', 'flows'].map(sourcesIn))).flat();
  expect(files.length).toBeGreaterThan(90);
  const used: Record<string, string[]> = {};
  for (const file of files) {
    for (const name of await namesIn(await readFile(file, 'utf8'), file.endsWith('x') ? 'tsx' : 'ts')) {
      if (NEVER.includes(name) || Object.hasOwn(ONCE, name)) used[name] = [...(used[name] ?? []), file];
    }
  }
  expect(used).toStrictEqual(ONCE);
});

test.each([
  ["document.body.innerHTML = 'x'", 'innerHTML'],
  ["element['outerHTML'] = 'x'", 'outerHTML'],
  ['const { localStorage: kept } = window', 'localStorage'],
  ['new Image().src = url', 'Image'],
  ['const x = <p dangerouslySetInnerHTML={y} />', 'dangerouslySetInnerHTML'],
  ['const send = globalThis.fetch', 'fetch'],
])('%s is found, so the test above can fail', async (source, name) => {
  expect(await namesIn(source)).toContain(name);
});

test('a name in a comment or a text is no use of it', async () => {
  const names = await namesIn('/* innerHTML */ const text = "innerHTML"; // fetch()');
  expect(names).not.toContain('innerHTML');
  expect(names).not.toContain('fetch');
});
