// @ts-check
// What a visitor's browser needs of a flow.
import { build } from 'esbuild';

/** A flow as plain data, without the sources of its options: those are for its authors and reviewers. @type {import('esbuild').Plugin} */
export const flowAtRunTime = {
  name: 'flow-at-run-time',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]flows[\\/][^\\/]+[\\/]flow\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, metafile: true });
      const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
      const { default: flow } = await import(`data:text/javascript;base64,${code}`);
      return { contents: JSON.stringify(withoutSources(flow)), loader: 'json', watchFiles: Object.keys(metafile.inputs) };
    });
  },
};

/** @param {import('../../src/flow/flow.ts').Flow} flow */
function withoutSources({ questions, ...flow }) {
  /** @param {import('../../src/flow/flow.ts').Question} question */
  const bare = ({ options, ...question }) => ({
    ...question,
    options: Object.fromEntries(Object.entries(options).map(([id, { sources, ...option }]) => [id, option])),
  });
  return { ...flow, questions: Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, bare(question)])) };
}
