// @ts-check
// The least that a page can do: a button that opens the first question, and options that put the next in its place. No library, no style.

/** @param {readonly import('./six-questions.mjs').Question[]} questions @returns {import('./peers.mjs').Peer} */
export function bareButton(questions) {
  const data = JSON.stringify(questions.map(({ id, title, options }) => ({ id, title, options: options.map(({ label }) => label) })));
  return {
    id: 'bare-button',
    name: 'a bare button',
    embed: async () => ({
      html: `<button id="open">Self-check</button><section id="talk" aria-live="polite"></section><script>
const questions = ${data};
const talk = document.getElementById('talk');
const ask = ([question, ...others]) => {
  const buttons = question?.options.map((label) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.onclick = () => ask(others);
    return button;
  });
  talk.replaceChildren(question?.title ?? 'Thank you.', ...(buttons ?? []));
};
document.getElementById('open').onclick = () => ask(questions);
</script>`,
    }),
    launcher: (page) => page.locator('#open'),
    option: (page, _, { label }) => page.locator('#talk').getByText(label, { exact: true }),
    sign: ({ options }) => ({ selector: '#talk button', text: options[0]?.label ?? '' }),
  };
}
