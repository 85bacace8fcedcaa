import type { ComponentChildren } from 'preact';
import { initialsOf } from '../words/initials.ts';
import { Says } from './Says.tsx';
import { useUi } from './ui.ts';

/** What the clinic says on the screen that is open. */
export function ClinicSays({ children }: { children: ComponentChildren }) {
  const { clinic } = useUi();
  return <Says initials={initialsOf(clinic.name ?? '')}>{children}</Says>;
}
