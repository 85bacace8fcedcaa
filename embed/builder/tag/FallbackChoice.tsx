import { CheckBox } from '../controls/CheckBox.tsx';
import type { Page } from '../page.ts';
import { mayHaveFallback, wantsFallback } from './chosen-fallback.ts';

/** Whether the tag brings what a visitor needs who does not get the script. */
export function FallbackChoice({ page: { words, form, reading, change } }: { page: Page }) {
  if (!mayHaveFallback(form, reading)) return null;
  const text = words.tag;
  const inline = reading.settings.mode === 'inline';
  return (
    <CheckBox
      id="fallback"
      label={text.fallback}
      hints={[
        inline ? text.fallbackInline : text.fallbackHint,
        ...(wantsFallback(form, reading) && form.target === 'wordpress' ? [text.fallbackWordPress] : []),
      ]}
      checked={wantsFallback(form, reading)}
      choose={(chosen) => change({ fallback: chosen })}
    />
  );
}
