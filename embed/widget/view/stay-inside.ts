import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';

/**
 * What happens in the widget and is no business of the page's scripts, which would see no field and no button there and act: scroll the
 * page in place of the panel, take a letter for a shortcut, press a button of their own. `click`, pointer events and our own go on:
 * pages open and close things by those.
 */
const OURS =
  'wheel touchstart touchmove touchend touchcancel keydown keypress keyup mousedown mouseup dblclick contextmenu dragstart selectstart ' +
  'focusin focusout compositionstart compositionupdate compositionend beforeinput textInput input change copy cut paste';

/** The keys and buttons that were pressed in a widget and are not let go yet. */
const held = new Set<unknown>();

/** Keeps from the page what happens in `frame`, once everything in it has heard of it. */
export function stayInside(frame: HTMLElement): void {
  for (const type of OURS.split(' ')) frame.addEventListener(type, guarded(stay, reportFault), { passive: true });
}

function stay(event: Event): void {
  const { type, target, currentTarget } = event;
  // What the page wrote inside the element is shown there until ours is drawn, and is the page's.
  if (!(currentTarget instanceof Node && target instanceof Node && currentTarget.contains(target))) return;
  const what = 'code' in event ? event.code : 'button' in event && event.button;
  // What was pressed on the page is let go for the page, which may be waiting for it.
  if (type.endsWith('up') && !held.delete(what)) return;
  if (type.endsWith('down')) held.add(what);
  event.stopPropagation();
}
