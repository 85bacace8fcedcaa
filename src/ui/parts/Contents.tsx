import { BareList } from './BareList.tsx';
import { GoTo } from './GoTo.tsx';

interface Props {
  readonly links: readonly { readonly section: string; readonly title: string }[];
}

/** The way to the sections of a long screen. */
export function Contents({ links }: Props) {
  return (
    <BareList class="contents">
      {links.map(({ section, title }) => (
        <li key={section}>
          <GoTo section={section}>{title}</GoTo>
        </li>
      ))}
    </BareList>
  );
}
