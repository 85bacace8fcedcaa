// @ts-check
// Builds, serves the demo clinic page on loopback with live reload, and prints the address.
import { join } from 'node:path';
import { context } from 'esbuild';
import { buildOptions } from './build.mjs';
import { builderEntries, builderFileEntries, PREVIEWED } from './build-builder.mjs';
import { demoEntries, demoPlugin } from './build-demo.mjs';
import { workerAsText, workshopEntries, workshopFileEntries } from './build-workshop.mjs';
import { pageFiles } from './page-files.mjs';
import { root } from './root.mjs';

const port = Number(process.env.PORT ?? 8000);
const reload = "new EventSource('/esbuild').addEventListener('change', () => location.reload());";

const site = await context({
  ...buildOptions,
  entryPoints: [
    ...['self-check', PREVIEWED].map((out) => ({ in: 'embed/widget/self-check.ts', out })),
    ...Object.entries({ ...builderEntries, ...workshopEntries, ...demoEntries }).map(([out, from]) => ({ in: from, out })),
    ...builderFileEntries,
    ...workshopFileEntries,
  ],
  plugins: [demoPlugin(root), pageFiles, workerAsText, ...(buildOptions.plugins ?? [])],
  outdir: join(root, 'embed/demo'), // served from memory over the demo's folder; nothing is written there
  write: false,
  sourcemap: 'inline',
  banner: { js: reload },
});
await site.watch();
const server = await site.serve({ host: '127.0.0.1', port, servedir: join(root, 'embed/demo') }).catch((/** @type {Error} */ error) => {
  console.error(`Port ${port} cannot be used (${error.message}). Write another one: PORT=8123 npm start`);
  process.exit(1);
});
const address = `http://127.0.0.1:${server.port}/`;
console.log(
  `The demo clinic page: ${address} (Dutch), ${address}en.html (English), ${address}de.html (German) and ${address}fr.html (French). The tag builder: ${address}builder/. The workshop: ${address}workshop/. Ctrl+C stops it.`,
);
