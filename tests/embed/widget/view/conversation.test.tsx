import { afterEach, expect, test, vi } from 'vitest';
import * as app from '../../../../embed/widget/app/app.ts';
import { readSetup } from '../../../../embed/widget/settings/read-setup.ts';
import { createConversation } from '../../../../embed/widget/view/conversation.ts';

vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => document.body.replaceChildren());

/** A conversation whose drawer arrives, or not, when the test says so. */
function conversation() {
  const container = document.createElement('div');
  const host = document.createElement('self-check');
  document.body.append(host, container);
  const loads: { resolve(arrived: typeof app): void; reject(reason: unknown): void }[] = [];
  const onError = vi.fn();
  const talk = createConversation({
    app: container,
    setup: readSetup(host, undefined),
    emit: () => {},
    drawn() {},
    load: () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    close() {},
    erase() {},
    onError,
  });
  return { container, loads, onError, talk };
}
const soon = () => new Promise((done) => setTimeout(done));

test('a load that fails after the conversation was begun anew concerns nobody', async () => {
  const { container, loads, onError, talk } = conversation();
  talk.draw();
  talk.forget();
  talk.draw();
  loads[1]?.resolve(app);
  await soon();
  loads[0]?.reject(new Error('too late'));
  await soon();
  expect(onError).not.toHaveBeenCalled();
  expect(container.querySelector('[data-screen="start"]')).not.toBe(null);
});

test('a load that fails while the visitor waits for it is told, and so is a drawer that cannot draw', async () => {
  const { loads, onError, talk } = conversation();
  talk.draw();
  loads[0]?.reject('no network');
  await soon();
  expect(onError.mock.calls).toEqual([['no network']]);
  talk.forget();
  talk.draw();
  loads[1]?.resolve({
    ...app,
    drawApp() {
      throw 'broken';
    },
  });
  await soon();
  expect(onError.mock.calls).toEqual([['no network'], ['broken']]);
});
