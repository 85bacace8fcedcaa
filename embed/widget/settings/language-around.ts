/** The `lang` of the nearest element around `host` that has one. Not asked of that element by a method: in a form, a field can take its name. */
export function languageAround(host: Element): string {
  return String(host.closest<HTMLElement>('[lang]:not(self-check)')?.lang ?? '');
}
