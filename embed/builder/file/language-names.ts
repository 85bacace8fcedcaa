/** "Dutch and English", in the language of the page. */
export function languageNames(languages: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return new Intl.ListFormat(lang).format(languages.map((each) => names.of(each) ?? each));
}
