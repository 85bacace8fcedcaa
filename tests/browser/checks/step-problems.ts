/**
 * Runs in the page, once a step was drawn. What asks too much at once: other than one heading of the step, many answers, or more below the
 * edge than one sees with nothing that says so, in sight and clear of everything else.
 */
export async function stepProblems(panel: Element): Promise<string[]> {
  const problems: string[] = [];
  const most = 7; // as many answers as people can hold at once
  const of = (selector: string) =>
    [...panel.querySelectorAll(selector)].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.sr'));
  const [titles, headings] = [of('h2'), of('h3')];
  if (titles.length !== 1) problems.push(`${titles.length} titles of the guide`);
  if (headings.length !== 1 || !headings[0]?.closest('.step')) problems.push(`${headings.length} headings of the step`);

  // What scrolls: between header and footer, or all of it in a low window, or the page, which is not ours.
  const scrolls = (box: Element | null) => box !== null && /auto|scroll/.test(getComputedStyle(box).overflowY);
  const inside = [panel.querySelector('.scroller'), panel].find(scrolls);
  const step = panel.querySelector('.step');
  if (panel.getAttribute('data-layout') === 'inline' || !inside || !step) return problems;
  const bottom = () => Math.min(inside.getBoundingClientRect().bottom, innerHeight);
  const left = () => step.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(step).paddingBlockEnd) - bottom();
  const hint = () => of('.more-below')[0]?.getBoundingClientRect();
  // The browser tells the widget a frame or more later, on a busy machine.
  for (let frames = 0; frames < 60 && left() > 1 && !hint(); frames++) await new Promise((done) => requestAnimationFrame(done));
  const shown = hint();
  if (!shown) {
    if (left() > 1) problems.push(`goes on for ${Math.round(left())} px below the edge, and nothing says so`);
    const { top } = inside.getBoundingClientRect();
    const inSight = of('.option').filter((option) => {
      const rect = option.getBoundingClientRect();
      return rect.top < bottom() && rect.bottom > top;
    });
    if (inSight.length > most) problems.push(`${inSight.length} answers at once`);
    return problems;
  }
  if (shown.top < inside.getBoundingClientRect().top || shown.bottom > innerHeight)
    problems.push('the word that more follows is out of sight');
  const [under] = (panel.getRootNode() as ShadowRoot)
    .elementsFromPoint((shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2)
    .filter((element) => !element.closest('.more-below'));
  if (!under?.closest('.footer')) problems.push(`the word that more follows covers ${under?.className || under?.tagName}`);
  return problems;
}
