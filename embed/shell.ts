import { closeRequests } from './close-requests.ts';
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
  const isOpen = () => element.open || (canPopOver && element.matches(':popover-open'));
  let stop = () => {};

  // The browser's own close request of a modal dialog: Esc, or the back gesture of a phone.
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    onDismiss();
  });
  // Only within the panel, so that the page's own use of Esc keeps working.
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onDismiss();
  });
  return {
    element,
    isOpen,
    show() {
      if (isOpen()) return;
      const sheet = matchMedia(SMALL).matches;
      element.dataset.sheet = String(sheet);
      if (sheet) {
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
    },
    hide() {
      stop();
      if (element.open) element.close();
      if (canPopOver && element.matches(':popover-open')) element.hidePopover();
    },
  };
}
