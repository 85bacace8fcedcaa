/** Runs in the page. Controls without an edge, and choices that cannot be told apart, once the device's own colours are forced. */
export function forcedColourProblems(panel: Element): string[] {
  const problems: string[] = [];
  const hasEdge = (element: Element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, textDecorationLine } = getComputedStyle(element);
    const border = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1 && !/^rgba.*, 0\)$/.test(borderTopColor);
    return border || outlineStyle !== 'none' || textDecorationLine.includes('underline');
  };
  for (const control of panel.querySelectorAll('a[href], button, .option, summary, textarea, .choices span')) {
    if (!hasEdge(control) && !control.closest('.more, .group'))
      problems.push(`${control.className} ${control.textContent?.slice(0, 20)}: no edge`);
  }
  const look = (input: Element) => {
    const mark = input.nextElementSibling;
    if (!mark) return '';
    const { backgroundColor, borderTopColor } = getComputedStyle(mark);
    const sign = getComputedStyle(mark, '::after');
    const shape = sign.content === 'none' ? 'empty' : `${sign.backgroundColor} ${sign.borderRightColor}`;
    if (input.matches(':checked') && !shape.split(/ (?=rgb)/).some((colour) => colour !== backgroundColor))
      problems.push('the sign of a choice has the colour of what is behind it');
    return `${backgroundColor} ${borderTopColor} ${shape}`;
  };
  const looks = (selector: string) => new Set([...panel.querySelectorAll(selector)].map(look));
  const unchecked = looks('.option input:not(:checked)');
  for (const checked of looks('.option input:checked')) if (unchecked.has(checked)) problems.push('chosen looks the same as not chosen');
  // The owner's page: choices in a row, and buttons that stay pressed.
  const edge = (element: Element) => {
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
    return `${borderTopWidth} ${borderTopColor} ${backgroundColor}`;
  };
  const edges = (selector: string) => new Set([...panel.querySelectorAll(selector)].map(edge));
  for (const [chosen, other] of [
    ['.choices input:checked + span', '.choices input:not(:checked) + span'],
    ['[aria-pressed=true]', '[aria-pressed=false]'],
  ] as const) {
    const others = edges(other);
    for (const look of edges(chosen)) if (others.has(look)) problems.push(`${chosen} looks the same as ${other}`);
  }
  return problems;
}
