import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';
import { make } from '../base/dom.ts';
import { closeRequests } from './close-requests.ts';
import { escapeRequests } from './escape-requests.ts';
import { followViewport } from './follow-viewport.ts';
import { tabOn } from './tab-on.ts';

/** The dialog that holds the panel. On a phone a modal sheet, on a desktop a corner panel that leaves the page usable. */
export interface Shell {
  readonly element: HTMLDialogElement;
  readonly isOpen: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /** Shows it as the page is now: what was moved, or fits no longer, has to be shown anew. */
  readonly reopen: () => void;
}

/** 640 and 480 px, and more where the visitor has made words larger in the browser: a media query knows no other size. */
const SMALL = '(max-width: 40em), (max-height: 30em)';

/**
 * @param onDismiss the visitor pressed Esc or used the phone's back gesture.
 * @param onGone it could not be shown again: most likely the page shows nothing of us any more.
 */
export function createShell(content: Node, onDismiss: () => void, onGone: () => void): Shell {
  const element = make('dialog', { class: 'shell', 'aria-labelledby': 'title', tabindex: '-1' }, content);
  const canPopOver = typeof element.showPopover === 'function';
  const small = matchMedia(SMALL);
  let width = 0;
  const isOpen = () => element.open || (canPopOver && element.matches(':popover-open'));
  let stop = () => {};
  let detach = () => {};
  const listen = <K extends 'cancel' | 'keydown'>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, guarded(act, reportFault));

  // The browser's own close request of a modal dialog: Esc, or the back gesture of a phone.
  listen('cancel', (event) => {
    event.preventDefault();
    onDismiss();
  });
  listen('keydown', (event) => {
    if (event.key === 'Tab' && event.defaultPrevented) tabOn(element, event.shiftKey);
    // In the middle of a word that is composed, Esc is for that; Safari tells so by the old code alone.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    onDismiss();
  });
  // A dialog of the page that was opened since may have taken the focus from what was clicked.
  const keepFocus = guarded((event: Event) => {
    const { target } = event;
    // By its path: what was clicked may be drawn away by now.
    if (!event.composedPath().includes(element) || !isOpen()) return;
    if (element.matches(':modal') || holdsFocus() || document.activeElement === document.body) return;
    close();
    modal();
    if (target instanceof HTMLElement) target.focus();
  }, reportFault);
  function show() {
    // Where the page shows nothing of us: a modal dialog that nobody sees would block all of it.
    if (isOpen() || !element.parentElement?.getClientRects().length) return;
    addEventListener('resize', refit);
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) detach = attachTo(root);
    width = innerWidth;
    element.dataset.sheet = String(small.matches);
    if (small.matches) {
      modal();
      stop = followViewport(element);
      return;
    }
    stop = closeRequests(onDismiss);
    // Said in so many words: Chromium takes everything in the top layer for modal, a popover too.
    element.setAttribute('aria-modal', 'false');
    if (canPopOver) {
      element.setAttribute('popover', 'manual');
      element.showPopover();
    } else element.show();
    element.focus({ preventScroll: true });
    if (takesTaps() && holdsFocus()) return;
    close();
    modal();
  }
  /** The root listens and no element, see ./stay-inside.ts. */
  function attachTo(root: ShadowRoot) {
    const stopEscape = escapeRequests(root, onDismiss);
    root.addEventListener('click', keepFocus);
    return () => {
      root.removeEventListener('click', keepFocus);
      stopEscape();
    };
  }
  function modal() {
    element.removeAttribute('popover');
    element.setAttribute('aria-modal', 'true');
    element.showModal();
  }
  /** Not while a dialog of the page takes it back at once. Then only a modal dialog of ours keeps it. */
  function holdsFocus() {
    const root = element.getRootNode();
    return !(root instanceof ShadowRoot) || element.contains(root.activeElement);
  }
  /** Not while a modal dialog or an overlay of the page takes them all. Then only a modal dialog of ours gets any. */
  function takesTaps() {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const root = element.getRootNode();
    return !(root instanceof ShadowRoot) || element.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  }
  function hide() {
    removeEventListener('resize', refit);
    stop();
    detach();
    close();
  }
  function close() {
    if (element.open) element.close();
    if (canPopOver && element.matches(':popover-open')) element.hidePopover();
  }
  function reopen() {
    hide();
    try {
      show();
    } finally {
      if (!isOpen()) onGone();
    }
  }
  /** The phone was turned or the page zoomed. A change of height alone is an on-screen keyboard, which must not lose its field. */
  const refit = guarded(() => {
    if (innerWidth === width) return;
    width = innerWidth;
    const focused = element.querySelector<HTMLElement>(':focus');
    if (String(small.matches) !== element.dataset.sheet) {
      reopen();
      focused?.focus();
    }
    focused?.scrollIntoView({ block: 'nearest' });
  }, reportFault);
  return { element, isOpen, show, hide, reopen };
}
