import { GoTo } from './GoTo.tsx';

interface Props {
  readonly links: readonly { readonly section: string; readonly title: string }[];
}

/** The way to the sections of a long screen. */
export function Contents({ links }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none
    <ul class="contents" role="list">
      {links.map(({ section, title }) => (
        <li key={section}>
          <GoTo section={section}>{title}</GoTo>
        </li>
      ))}
    </ul>
  );
}
