import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useProof } from '../../../embed/workshop/proof/useProof.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';

vi.mock('../../../embed/workshop/proof/start-worker.ts', () => ({ startWorker: () => undefined }));

const file = shippedFile();
const waiting: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
afterEach(() => vi.unstubAllGlobals());

function Shown() {
  return <p>{useProof(file)?.done.runs === true ? 'proven' : 'busy'}</p>;
}

test('what is proven between the drawing of a pane and its first look is not missed', async () => {
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  render(<Shown />, first);
  await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
  render(<Shown />, second);
  // The answers come before the second has begun to listen.
  for (const act of waiting.splice(0)) act();
  await vi.waitFor(() => expect(first.textContent).toBe('proven'));
  await vi.waitFor(() => expect(second.textContent).toBe('proven'));
});
