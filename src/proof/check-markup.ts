import { type Message, msg } from './message.ts';
import type { Problem } from './problem.ts';

/** Words are drawn as they are written, each as one paragraph: a tag would be read aloud, letter by letter. */
export function checkMarkup(lang: string, leaves: ReadonlyMap<string, string>): readonly Problem[] {
  return [...leaves].flatMap(([key, text]): Problem[] => {
    const [tag] = /<[a-z/!][^\s>]{0,20}/i.exec(text) ?? [];
    const problem = (message: Message): Problem[] => [{ id: 'markup', place: `${lang}.${key}`, message }];
    if (tag !== undefined)
      return problem(msg`"${tag}" would be shown as it is written. Write words without tags; **two stars** make strong.`);
    return /\p{Cc}/u.test(text) ? problem(msg`A line break or a tab is not shown. Write one line.`) : [];
  });
}
