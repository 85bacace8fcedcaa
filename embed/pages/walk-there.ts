import type { Answer } from '../../src/flow/flow.ts';

/**
 * Answers as a visitor does, by the widget's own controls, each question as soon as it is there.
 * @param contact whether to go on from the card to the ways to reach the clinic.
 * @param over ends it, when another widget has taken the place of this one.
 */
export async function walkThere(host: Element, answers: readonly Answer[], contact: boolean, over: AbortSignal): Promise<void> {
  for (const { question, options } of answers) {
    for (const option of options) {
      const control = await found(host, `[data-question="${question}"] [data-option="${option}"]`, over);
      control.click();
      await drawn();
      // What a script chooses waits for Continue, as what is chosen by keys does. The first screen has buttons instead.
      if (option === options.at(-1)) control.closest('form')?.querySelector<HTMLElement>('[data-action="continue"]')?.click();
    }
  }
  if (contact) (await found(host, '[data-outcome] [data-action="continue"]', over)).click();
}

/** Preact draws in a microtask. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));

/** The control in `host`, once it is drawn. */
function found(host: Element, selector: string, over: AbortSignal): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = () => {
      const control = host.shadowRoot?.querySelector(selector);
      if (!(control instanceof HTMLElement)) return;
      observer.disconnect();
      resolve(control);
    };
    const observer = new MutationObserver(look);
    over.addEventListener('abort', () => observer.disconnect());
    if (host.shadowRoot) observer.observe(host.shadowRoot, { childList: true, subtree: true });
    look();
  });
}
