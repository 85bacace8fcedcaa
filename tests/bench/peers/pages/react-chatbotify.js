// @ts-nocheck: its packages are fetched for the bench, and are no dependencies.
// React ChatBotify with its own button; all that needs no question is off. It waits 500 ms before it asks the next question, and lets itself be told no less.
import { createElement } from 'react';
import ChatBot from 'react-chatbotify';
import { createRoot } from 'react-dom/client';

const blocks = SIX_QUESTIONS.map(({ title, many, options }, at, all) => {
  const items = options.map(({ label }) => label);
  return [
    at ? `question_${at}` : 'start',
    {
      message: title,
      ...(many ? { checkboxes: { items, min: 1 } } : { options: items }),
      chatDisabled: true,
      path: at + 1 < all.length ? `question_${at + 1}` : 'end',
    },
  ];
});
const settings = {
  general: { embedded: false, showFooter: false, showInputRow: false },
  chatInput: { botDelay: 500, disabled: true },
  chatWindow: { showTypingIndicator: false, defaultOpen: false },
  chatHistory: { disabled: true },
  notification: { disabled: true },
  audio: { disabled: true },
  voice: { disabled: true },
  emoji: { disabled: true },
  fileAttachment: { disabled: true },
  tooltip: { mode: 'NEVER' },
};
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(
  createElement(ChatBot, { id: 'peer', settings, flow: { ...Object.fromEntries(blocks), end: { message: 'Thank you.' } } }),
);
