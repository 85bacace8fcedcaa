import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';

/**
 * What happens in the widget and is no business of the page's scripts, which would see no field and no button there and act: scroll the
 * page in place of the panel, take a letter for a shortcut, press a button of their own. `click`, pointer events and our own go on:
 * pages open and close things by those.
 */
const OURS =
  'wheel touchstart touchmove touchend touchcancel keydown keypress mousedown dblclick contextmenu dragstart selectstart ' +
  'focusin focusout compositionstart compositionupdate compositionend beforeinput textInput input change copy cut paste';

/** What presses a key or a button, and what lets it go. */
const PRESSES = ['keydown', 'keyup', 'mousedown', 'mouseup'];

/** The keys and buttons that were pressed in a widget and are not let go yet. */
const held = new Set<unknown>();

/** The elements of widgets. */
const hosts = new WeakSet<EventTarget>();

/**
 * Keeps from the page what happens in `root`, once everything in it has heard of it. The root listens and no element: of words in an element
 * that hears clicks or the mouse, a screen reader says that they are clickable.
 */
export function stayInside(root: ShadowRoot): void {
  hosts.add(root.host);
  for (const type of [...OURS.split(' '), 'keyup', 'mouseup']) root.addEventListener(type, stay, { passive: true });
}

const stay = guarded((event: Event) => {
  const { type, target, currentTarget } = event;
  // What the page wrote inside the element is shown there until ours is drawn, and is the page's.
  if (!(currentTarget instanceof Node && target instanceof Node && currentTarget.contains(target))) return;
  if (type.endsWith('down') && !repeats(event)) {
    held.add(pressedBy(event));
    // Not at the window: what of the page hears of everything first has heard of the pressing, and may be waiting for the rest.
    // Of a key no mouse: while the page hears that, a screen reader says of all its words that they are clickable.
    for (const each of PRESSES) if (each[0] === type[0]) document.documentElement.addEventListener(each, letGo, true);
  }
  // What was pressed on the page is let go for the page, which may be waiting for it.
  const up = type.endsWith('up');
  if (!up || held.delete(pressedBy(event))) event.stopPropagation();
  if (up) forget();
}, reportFault);

/**
 * A key that was pressed in a widget is let go for nobody else, wherever the focus is by then: Esc has closed the panel. A button of the mouse
 * is let go for the page where it is let go there: what drags by it would go on.
 */
const letGo = guarded((event: Event) => {
  const { type } = event;
  const isOurs = event.composedPath().some((each) => hosts.has(each));
  if (repeats(event) || (type.endsWith('up') && isOurs)) return;
  // Where it is pressed again, it was let go where nobody could hear of it, such as in another window.
  if (held.delete(pressedBy(event)) && type === 'keyup') event.stopImmediatePropagation();
  forget();
}, reportFault);

/** Once nothing is held, the page's own element hears of nothing any more. */
function forget(): void {
  if (held.size === 0) for (const each of PRESSES) document.documentElement.removeEventListener(each, letGo, true);
}

/** A key that is held down presses again and again. */
const repeats = (event: Event): boolean => 'repeat' in event && event.repeat === true;
const pressedBy = (event: Event): unknown => ('code' in event ? event.code : 'button' in event && event.button);
