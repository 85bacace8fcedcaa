import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Urgency } from '../../../src/flow/flow.ts';
import { languageName } from '../../pages/language-name.ts';
import { counted } from '../look/counted.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

interface Props {
  readonly page: Editing;
  readonly form: string;
  readonly title: string;
  readonly note?: string;
  readonly urgency?: Urgency;
  readonly open: boolean;
  /** Whether the visitor of the preview stands here. */
  readonly here: boolean;
  /** The texts that are still to be written, by language. */
  readonly missing: ReadonlyMap<string, readonly string[]> | undefined;
}

/** One line of the outline. It is drawn again only when something of it changes, for there may be hundreds. */
export function OutlineItem({ page: { words, lang, goTo }, form, title, note, urgency, open, here, missing }: Props) {
  const counts = [...(missing ?? [])].map(([language, { length }]) => [language, length] as const);
  const text = words.outline;
  const item = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return useMemo(
    () => (
      <li>
        <button ref={item} type="button" class="outline-item" aria-current={open ? 'true' : undefined} onClick={() => goTo(form)}>
          {urgency && <span class="dot" data-urgency={urgency} />}
          <span class="outline-title">{title}</span>
          {note && <span class="aside-note">{note}</span>}
          {here && (
            <span class="here">
              <span aria-hidden="true">{text.here}</span>
              <span class="sr">{text.hereLong}</span>
            </span>
          )}
          {counts.length > 0 && (
            <span class="counts">
              {counts.map(([language, count]) => (
                <span key={language} class="count">
                  <span aria-hidden="true">{fill(text.missing, { lang: language, count: String(count) })}</span>
                  <span class="sr">
                    {fill(text.missingLong, { language: languageName(lang, language), texts: counted({ words, lang }, 'texts', count) })}
                  </span>
                </span>
              ))}
            </span>
          )}
        </button>
      </li>
    ),
    [words, form, title, note, urgency, open, here, counts.join()],
  );
}
