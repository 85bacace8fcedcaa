import type { ShownSection } from '../words/sections.ts';
import { SectionView } from './SectionView.tsx';
import { useUi } from './ui.ts';

/** Sections one after the other. Those beside each other that share a title stand under it together. */
export function Sections({ shown }: { shown: readonly ShownSection[] }) {
  const { texts } = useUi();
  return (
    <>
      {groupsOf(shown).map((group) => {
        const views = group.map((each) => <SectionView key={each.section.id} {...each} />);
        const under = group[0]?.section.under;
        if (!under) return views;
        return (
          <section key={under} class="section">
            <h4>{texts.flow(`sections.${under}.title`)}</h4>
            {views}
          </section>
        );
      })}
    </>
  );
}

function groupsOf(shown: readonly ShownSection[]): readonly (readonly ShownSection[])[] {
  const groups: ShownSection[][] = [];
  for (const each of shown) {
    const last = groups.at(-1);
    if (last && last[0]?.section.under === each.section.under) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
