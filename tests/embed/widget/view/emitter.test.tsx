import { expect, test, vi } from 'vitest';
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
