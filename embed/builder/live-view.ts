import { LANGUAGES } from '../../src/i18n/languages.ts';
import { make } from '../dom.ts';
import { dayText } from './day-text.ts';
import { guideIn } from './guide.ts';
import type { Page, View } from './page.ts';
import { fill } from './words.ts';

/** What must be true before visitors may meet the widget. */
export function liveView({ words, lang }: Page): View {
  const text = words.live;
  const guide = guideIn(lang, words);
  const status = make('p', { class: 'status' });
  const items = Object.values(text.items).map((sentence) => ({ sentence, label: make('span', {}) }));
  const print = make('button', { type: 'button', class: 'button secondary' }, text.print);
  print.addEventListener('click', () => window.print());
  const element = make(
    'section',
    { class: 'live', 'aria-labelledby': 'live-heading' },
    make('h2', { id: 'live-heading' }, text.heading),
    status,
    make('p', { class: 'intro' }, text.intro),
    make(
      'ul',
      { class: 'list' },
      ...items.map(({ label }) => make('li', {}, make('label', { class: 'check' }, make('input', { type: 'checkbox' }), label))),
    ),
    print,
  );
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return {
    element,
    update({ clinic }) {
      const now = {
        languages: LANGUAGES.map((each) => names.of(each) ?? each).join(', '),
        emergency: clinic.region.emergency,
        ooh: clinic.oohPhone?.text ?? clinic.region.oohPhone ?? text.none,
        next: guide.next,
      };
      for (const { sentence, label } of items) label.textContent = fill(sentence, now);
      const { review } = clinic;
      const named = review && fill(text.named, { by: review.by, on: dayText(review.on, lang), notChecked: guide.notChecked });
      status.textContent = named ? `${guide.status} ${named}` : guide.status;
    },
  };
}
