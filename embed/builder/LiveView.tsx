import { offeredLanguages } from '../../src/i18n/language.ts';
import { dateText } from '../../src/ui/words/date-text.ts';
import { BareList } from '../pages/BareList.tsx';
import { CurrentView } from './CurrentView.tsx';
import type { Page } from './page.ts';
import { fill } from './words.ts';

/** What must be true before visitors may meet the widget. */
export function LiveView({ page }: { page: Page }) {
  const { words, lang, guide, reading } = page;
  const text = words.live;
  const { clinic } = reading;
  const { review, region } = clinic;
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const now = {
    languages: offeredLanguages(reading.settings.lang)
      .map((each) => names.of(each) ?? each)
      .join(', '),
    emergency: region.emergency,
    ooh: clinic.oohPhone?.text ?? region.oohPhone ?? text.none,
    next: guide.next,
  };
  const named = review && fill(text.named, { by: review.by, on: dateText(review.on, lang, region.id), notChecked: guide.notChecked });
  return (
    <section class="live" aria-labelledby="live-heading">
      <h2 id="live-heading">{text.heading}</h2>
      <p class="status">{named ? `${guide.status} ${named}` : guide.status}</p>
      <p class="intro">{text.intro}</p>
      <BareList class="list">
        {Object.entries(text.items).map(([id, sentence]) => (
          <li key={id}>
            <label class="check">
              <input type="checkbox" />
              <span>{fill(sentence, now)}</span>
            </label>
          </li>
        ))}
      </BareList>
      <CurrentView page={page} />
      <button type="button" class="button" onClick={() => print()}>
        {text.print}
      </button>
    </section>
  );
}
