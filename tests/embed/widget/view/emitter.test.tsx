import { afterEach, describe, expect, test, vi } from 'vitest';
import { emitterOn } from '../../../../embed/widget/view/report.ts';

test('an event leaves every shadow root, so that a listener anywhere on the page hears it', () => {
  const host = document.createElement('div');
  const element = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(element);
  document.body.append(host);
  const heard = vi.fn();
  document.addEventListener('self-check:action', heard);

  emitterOn(element)('action', { channel: 'call' });

  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0]).toMatchObject({ type: 'self-check:action', detail: { channel: 'call' } });
});

describe('to a tag manager that the owner named', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  afterEach(() => {
    Reflect.deleteProperty(window, 'dataLayer');
    warn.mockClear();
  });

  /** Everything that a visit can tell, to `layer`. */
  function everything(layer?: string) {
    const emit = emitterOn(document.createElement('div'), layer);
    emit('ready', { version: '1' });
    emit('open', {});
    emit('start', {});
    emit('step', { question: 'kettle', position: 1 });
    emit('finish', {});
    emit('outcome', { outcome: 'emergency' });
    emit('action', { channel: 'whatsapp' });
    emit('close', {});
    emit('error', {});
  }

  test('the names of three events go, and nothing of what they carry', () => {
    Object.assign(window, { dataLayer: [{ event: 'of the page' }] });
    everything('dataLayer');
    expect(Reflect.get(window, 'dataLayer')).toStrictEqual([
      { event: 'of the page' },
      { event: 'self-check:open' },
      { event: 'self-check:finish' },
      { event: 'self-check:action' },
    ]);
  });

  test('its list is made where there is none, for the manager may come later', () => {
    everything('dataLayer');
    expect(Reflect.get(window, 'dataLayer')).toHaveLength(3);
  });

  test('nothing is touched where the owner named none', () => {
    Object.assign(window, { dataLayer: [] });
    everything();
    expect(Reflect.get(window, 'dataLayer')).toStrictEqual([]);
  });

  test.each([
    ['text', 'words'],
    ['element', document.createElement('div')],
    ['broken', { push: raise }],
  ])('where something else stands there (%s), the owner hears it once, and nothing throws into the page', (kind, held) => {
    const layer = `held_${kind}`;
    Object.assign(window, { [layer]: held });
    everything(layer);
    expect(warn.mock.calls).toStrictEqual([
      [expect.anything(), expect.stringMatching(`^data-layer="${layer}" takes no events: .* Write the name of one, such as dataLayer.$`)],
    ]);
    expect(Reflect.get(window, layer)).toBe(held);
  });

  test('what the browser lets nobody set is none either', () => {
    everything('undefined');
    expect(warn).toHaveBeenCalledOnce();
  });
});

function raise(): never {
  throw new Error('no');
}
