/**
 * A panel that opens takes the focus, as it should. In the preview it is opened anew after every change, and then the focus
 * belongs to the form around this page: so until somebody is in this page, whatever would take it opens without.
 * This page is ours alone; nothing of the kind happens on a page of the clinic.
 */
export function leaveFocusToForm(): void {
  const { focus, showPopover } = HTMLElement.prototype;
  const { showModal } = HTMLDialogElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus()) focus.call(this, options);
  };
  HTMLDialogElement.prototype.showModal = function () {
    if (document.hasFocus()) showModal.call(this);
    else this.setAttribute('open', '');
  };
  HTMLElement.prototype.showPopover = function () {
    if (document.hasFocus()) return showPopover.call(this);
    this.removeAttribute('popover');
    this.setAttribute('open', '');
  };
}
