// The sheet to sign, in a page of its own: it has styles of its own, and is printed alone.
import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { READY, type SheetOrder } from './between.ts';

addEventListener('message', (event: MessageEvent<SheetOrder>) => {
  if (!isFrom(parent, event)) return;
  if ('print' in event.data) {
    print();
    return;
  }
  const { head, body, documentElement } = new DOMParser().parseFromString(event.data.html, 'text/html');
  document.documentElement.lang = documentElement.lang;
  document.title = head.querySelector('title')?.textContent ?? '';
  document.head.querySelector('style')?.remove();
  document.head.append(...head.querySelectorAll('style'));
  document.body.replaceWith(body);
});
parent.postMessage(READY, targetOrigin());
