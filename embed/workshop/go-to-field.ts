/** Goes to the field of `place`, or to the nearest one around it, and opens what is folded around it; or to the heading of the form. */
export function goToField(place: string, form: string): void {
  const parts = place.split('.');
  for (let length = parts.length; length > form.split('.').length; length -= 1) {
    const path = parts.slice(0, length).join('.');
    const field = document.querySelector(`[data-place="${CSS.escape(path)}"], [data-place^="${CSS.escape(`${path}.`)}"]`);
    if (field instanceof HTMLElement) {
      show(field);
      return;
    }
  }
  const heading = document.getElementById('form-heading');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'end' });
}

function show(field: HTMLElement): void {
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}
