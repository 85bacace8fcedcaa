import { useCopy } from '../../pages/useCopy.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import type { MadeTag } from './made-tag.ts';
import { missingLines } from './missing-lines.ts';

/** What the page is for, always in reach: to copy the tag, and what it still lacks. */
export function CopyBar({ page, made }: { page: Page; made: MadeTag }) {
  const { words, form, change } = page;
  const text = words.tag;
  const [how, copy] = useCopy(made.text, 'tag');
  const count = missingLines(page).length + (made.found ? 0 : 1);
  return (
    <div class="bar" data-asked={form.asked ? '' : undefined}>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          change({ asked: true });
          void copy();
        }}
      >
        {text.copy}
      </button>
      {/* Beside the form there is no need of it. */}
      <a class="button to-preview" href="#preview-heading">
        {words.preview.short}
      </a>
      {count > 0 && (
        <button type="button" class="link" onClick={() => document.getElementById(made.found ? 'missing' : 'address')?.focus()}>
          {count === 1 ? text.oneMissing : fill(text.missing, { count: String(count) })}
        </button>
      )}
      <p class="said" role="status">
        {how && (how === 'done' ? text.copied : text.selected)}
      </p>
    </div>
  );
}
