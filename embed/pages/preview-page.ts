// What makes the preview's page a page to try things in. It is ours alone; nothing of the kind happens on a page of the clinic.

/**
 * A panel that opens takes the focus, as it should. In the preview it is opened anew after every change, and then the focus
 * belongs to the form around this page: so until somebody is in this page, whatever would take it opens without.
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

/**
 * Nobody rings a number by trying out the preview: links that leave this page do nothing but be told to `shut`. For that the
 * widget's inside must be open to this page, whatever its settings say.
 */
export function keepLinksShut(shut: (href: string) => void): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  for (const kind of ['click', 'auxclick'])
    addEventListener(
      kind,
      (event) => {
        const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
        if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('data-own') || /^#/.test(link.getAttribute('href') ?? '#')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        shut(link.href);
      },
      true,
    );
}
