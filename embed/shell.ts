import { guarded } from '../src/ui/guarded.ts';
import { closeRequests } from './close-requests.ts';
import { reportFault } from './console.ts';
import { make } from './dom.ts';
import { followViewport } from './follow-viewport.ts';

/** The dialog that holds the panel. On a phone a modal sheet, on a desktop a corner panel that leaves the page usable. */
export interface Shell {
  readonly element: HTMLDialogElement;
  readonly isOpen: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
}

const SMALL = '(max-width: 640px), (max-height: 480px)';

/** @param onDismiss the visitor pressed Esc or used the phone's back gesture. */
export function createShell(content: Node, onDismiss: () => void): Shell {
  const element = make('dialog', { class: 'shell', 'aria-labelledby': 'title' }, content);
  const canPopOver = typeof element.showPopover === 'function';
  const small = matchMedia(SMALL);
  let width = 0;
  const isOpen = () => element.open || (canPopOver && element.matches(':popover-open'));
  let stop = () => {};
  const listen = <K extends 'cancel' | 'keydown'>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, guarded(act, reportFault));

  // The browser's own close request of a modal dialog: Esc, or the back gesture of a phone.
  listen('cancel', (event) => {
    event.preventDefault();
    onDismiss();
  });
  // Only within the panel, so that the page's own use of Esc keeps working.
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onDismiss();
  });
  function show() {
    if (isOpen()) return;
    addEventListener('resize', refit);
    width = innerWidth;
    const sheet = String(small.matches);
    element.dataset.sheet = sheet;
    // Said in so many words: Chromium takes everything in the top layer for modal, a popover too.
    element.setAttribute('aria-modal', sheet);
    if (small.matches) {
      element.removeAttribute('popover');
      element.showModal();
      stop = followViewport(element);
      return;
    }
    if (canPopOver) {
      element.setAttribute('popover', 'manual');
      element.showPopover();
    } else element.show();
    stop = closeRequests(onDismiss);
  }
  function hide() {
    removeEventListener('resize', refit);
    stop();
    if (element.open) element.close();
    if (canPopOver && element.matches(':popover-open')) element.hidePopover();
  }
  /** The phone was turned or the page zoomed. A change of height alone is an on-screen keyboard, which must not lose its field. */
  const refit = guarded(() => {
    if (innerWidth === width) return;
    width = innerWidth;
    const focused = element.querySelector<HTMLElement>(':focus');
    if (String(small.matches) !== element.dataset.sheet) {
      hide();
      show();
      focused?.focus();
    }
    focused?.scrollIntoView({ block: 'nearest' });
  }, reportFault);
  return { element, isOpen, show, hide };
}
