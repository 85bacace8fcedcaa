import { afterEach, expect, test } from 'vitest';
import { make } from '../../../../embed/widget/base/dom.ts';
import { stayInside } from '../../../../embed/widget/view/stay-inside.ts';

let life = new AbortController();
afterEach(() => {
  document.body.replaceChildren();
  life.abort();
  life = new AbortController();
});

/** A widget with a button, around what the page wrote inside the element, and what the page hears. */
function widgetOnPage() {
  const button = make('button', {});
  const own = make('button', {});
  const frame = make('div', {}, button, make('slot', {}));
  const host = make('div', {}, own);
  const root = host.attachShadow({ mode: 'open' });
  root.append(frame);
  stayInside(root);
  document.body.append(host);
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup', 'mousedown', 'mouseup', 'wheel', 'click', 'pointerdown'])
    document.body.addEventListener(type, () => heard.push(type), { signal: life.signal });
  const press = (target: Element, type: string, init = {}) =>
    target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), init));
  return { button, own, heard, press };
}

test('the page hears of clicks and pointers in the widget, and of nothing else', () => {
  const { button, heard, press } = widgetOnPage();
  for (const type of ['wheel', 'pointerdown', 'mousedown', 'mouseup', 'click']) press(button, type, { button: 0 });
  for (const type of ['keydown', 'keyup']) press(button, type, { code: 'Space' });
  expect(heard).toEqual(['pointerdown', 'click']);
});

test('a key or a button of the mouse that was pressed on the page is let go for the page too', () => {
  const { button, heard, press } = widgetOnPage();
  press(document.body, 'keydown', { code: 'Enter' }); // a link that opens the panel, which takes the focus
  press(button, 'keyup', { code: 'Enter' });
  press(document.body, 'mousedown', { button: 0 }); // a slider of the page that is drawn over the panel
  press(button, 'mouseup', { button: 0 });
  press(document.body, 'keydown', { code: 'Tab' }); // is held down until the focus is in the widget
  press(button, 'keydown', { code: 'Tab', repeat: true });
  press(button, 'keyup', { code: 'Tab' });
  expect(heard).toEqual(['keydown', 'keyup', 'mousedown', 'mouseup', 'keydown', 'keyup']);
});

test('a key that was pressed in the widget is let go for nobody else, wherever that is', () => {
  const { button, heard, press } = widgetOnPage();
  press(button, 'keydown', { code: 'Escape' }); // closes the panel, and the page has the focus again
  press(document.body, 'keyup', { code: 'Escape' });
  expect(heard).toEqual([]);
  press(button, 'mousedown', { button: 0 }); // words are selected
  press(document.body, 'mouseup', { button: 0 }); // a page that heard of the pressing first would go on dragging
  expect(heard.splice(0)).toEqual(['mouseup']);
  press(document.body, 'mousedown', { button: 0 });
  press(button, 'mouseup', { button: 0 });
  press(document.body, 'keydown', { code: 'Escape' });
  press(document.body, 'keyup', { code: 'Escape' });
  expect(heard).toEqual(['mousedown', 'mouseup', 'keydown', 'keyup']);
});

test('what was let go where nobody heard of it, such as in another window, is the page’s when it is pressed there', () => {
  const { button, heard, press } = widgetOnPage();
  press(button, 'keydown', { code: 'KeyC' });
  press(button, 'mousedown', { button: 0 });
  press(document.body, 'keydown', { code: 'KeyC' });
  press(document.body, 'keyup', { code: 'KeyC' });
  press(document.body, 'mousedown', { button: 0 });
  press(button, 'mouseup', { button: 0 });
  expect(heard).toEqual(['keydown', 'keyup', 'mousedown', 'mouseup']);
});

test('a key that is held down in the widget is the widget’s until it is let go', () => {
  const { button, heard, press } = widgetOnPage();
  press(button, 'keydown', { code: 'Tab' });
  press(button, 'keydown', { code: 'Tab', repeat: true });
  press(document.body, 'keyup', { code: 'Tab' });
  expect(heard).toEqual([]);
});

test('a script that hears of everything first hears of letting go too', () => {
  const { button, press } = widgetOnPage();
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup', 'mousedown', 'mouseup'])
    for (const first of [document, document.body])
      first.addEventListener(type, () => heard.push(type), { capture: true, signal: life.signal });
  press(button, 'keydown', { code: 'KeyA' });
  press(button, 'keyup', { code: 'KeyA' });
  press(button, 'mousedown', { button: 0 });
  press(button, 'mouseup', { button: 0 });
  expect(heard.splice(0)).toEqual(['keydown', 'keydown', 'keyup', 'keyup', 'mousedown', 'mousedown', 'mouseup', 'mouseup']);
  press(button, 'keydown', { code: 'ShiftLeft' });
  press(document.body, 'keyup', { code: 'ShiftLeft' });
  expect(heard).toEqual(['keydown', 'keydown', 'keyup']);
});

test('what the page wrote inside the element is the page’s', () => {
  const { own, heard, press } = widgetOnPage();
  press(own, 'keydown', { code: 'Enter' });
  press(own, 'wheel');
  expect(heard).toEqual(['keydown', 'wheel']);
});
