/** Runs in the page. Safari takes a list whose marks are taken away for none, and VoiceOver tells no list, unless it says that it is one. */
export function listProblems(box: Element): string[] {
  return [...box.querySelectorAll('ul, ol')]
    .filter((list) => getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list')
    .map((list) => `${list.localName}.${list.className}: a list without marks, and no role that says it is one`);
}
