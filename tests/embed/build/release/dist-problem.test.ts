import { expect, test } from 'vitest';
import { distProblem } from '../../../../embed/build/release/dist-problem.mjs';
import { filesIn } from '../../../../embed/build/release/files-in.mjs';
import packageJson from '../../../../package.json' with { type: 'json' };

const { version } = packageJson;
const bytes = (text: string) => new TextEncoder().encode(text);
const dist = await filesIn('dist');

const without = (path: string) => new Map([...dist].filter(([each]) => each !== path));
const chunk = () => [...dist.keys()].find((path) => path.startsWith('chunks/panel-')) ?? 'none';

test('what the build made can be released', () => {
  expect(distProblem(dist, version)).toBeUndefined();
});

test('a chunk that is missing, changed, or left over from another build is named', () => {
  expect(distProblem(without(chunk()), version)).toBe(`dist/${chunk()} is missing. Run \`npm run build\`, then try again.`);
  expect(distProblem(new Map([...dist, [chunk(), bytes('changed')]]), version)).toBe(
    `dist/${chunk()} is not the file whose hash is in integrity.json. Run \`npm run build\`, then try again.`,
  );
  expect(distProblem(new Map([...dist, ['chunks/panel-old.js', bytes('')]]), version)).toMatch(
    /^dist\/chunks\/panel-old\.js is left over /,
  );
});

test.each(['self-check.js', 'builder/preview.js', 'THIRD-PARTY-NOTICES.txt', 'privacy-receipt.html'])(
  'so is %s that is missing',
  (path) => {
    expect(distProblem(without(path), version)).toMatch(new RegExp(`^dist/${path.replaceAll('.', '\\.')} is missing\\.`));
  },
);

test.each([new Map<string, Uint8Array>(), new Map([['integrity.json', bytes('{"self-check')]])])('nothing built, or half of it', (none) => {
  expect(distProblem(none, version)).toMatch(/^dist\/integrity\.json is missing or damaged\./);
});

test('what was built as another version is stale', () => {
  expect(distProblem(dist, '99.0.0')).toBe(
    `dist/ was built as version ${version}, and package.json says 99.0.0. Run \`npm run build\`, then try again.`,
  );
});

test.each(['', '1.2', 'v1.2.3', '1.2.3-dirty/..', '1.2.3 (local)', '1.2.3+local'])('"%s" is no version for the name of a file', (wrong) => {
  expect(distProblem(dist, wrong)).toMatch(/^package\.json has the version .* Write one such as 1\.2\.3/);
});
