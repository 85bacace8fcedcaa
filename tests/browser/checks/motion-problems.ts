/** Runs in the page. Everything that moves although the visitor asked for less. */
export function motionProblems(panel: Element): string[] {
  const root = panel.getRootNode() as ShadowRoot;
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
      const still = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
      return still ? [] : [`${element.className || element.tagName}${pseudo ?? ''} moves`];
    }),
  );
}
