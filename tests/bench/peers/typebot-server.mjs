// @ts-check
// What Typebot's script asks its server for, answered for the six questions: the shapes are those that the script reads.

/** @param {readonly import('./six-questions.mjs').Question[]} questions */
export function typebotServer(questions) {
  /** How many answers each talk has. @type {Map<string, number>} */
  const talks = new Map();
  const ask = (/** @type {number} */ at) => {
    const question = questions[at];
    return {
      messages: [textBubble(`message-${at}`, question ? question.title : 'Thank you.')],
      ...(question && { input: choiceInput(question) }),
    };
  };
  return {
    /** The answer to a request, or undefined where it is none of Typebot's. @param {string} path @returns {object | undefined} */
    answer(path) {
      if (/[/]startChat$/.test(path)) {
        const sessionId = `talk-${talks.size}`;
        talks.set(sessionId, 0);
        // Its text appears at once: by default it takes its time, as somebody who types.
        const settings = { typingEmulation: { enabled: false } };
        const theme = { general: { font: { type: 'Custom', family: 'sans-serif', css: '' } } };
        return { sessionId, resultId: sessionId, typebot: { id: 'six-questions', version: '6.1', settings, theme }, ...ask(0) };
      }
      const talk = /[/]sessions[/]([\w-]+)[/]continueChat$/.exec(path)?.[1];
      if (talk === undefined) return undefined;
      const at = (talks.get(talk) ?? 0) + 1;
      talks.set(talk, at);
      return ask(at);
    },
  };
}

/** @param {string} id @param {string} text */
const textBubble = (id, text) => ({ id, type: 'text', content: { type: 'richText', richText: [{ type: 'p', children: [{ text }] }] } });

/** @param {import('./six-questions.mjs').Question} question */
const choiceInput = ({ id, many, options }) => ({
  id,
  type: 'choice input',
  items: options.map((option) => ({ id: option.id, outgoingEdgeId: null, content: option.label })),
  options: { isMultipleChoice: many, buttonLabel: 'Send' },
});
