/** The tag for a script of one's own. What an owner writes in it stands in capitals; the tag builder makes one with everything else. */
export const tagOf = (integrity: string | undefined): string =>
  [
    '<script async src="https://YOUR-WEBSITE/self-check.js"',
    ...(integrity === undefined ? [] : [`  integrity="${integrity}" crossorigin="anonymous"`]),
    '  data-clinic="YOUR CLINIC" data-phone="+31 YOUR NUMBER"></script>',
  ].join('\n');
