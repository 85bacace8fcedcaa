/** How the author wants to see the preview. It outlives the pane. */
interface PreviewLook {
  readonly lang: string | undefined;
  readonly size: 'phone' | 'desktop';
  readonly scheme: 'light' | 'dark';
}

let look: PreviewLook | undefined;

export function lookOf(): PreviewLook {
  look ??= { lang: undefined, size: 'phone', scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' };
  return look;
}

export function setLook(change: Partial<PreviewLook>): void {
  look = { ...lookOf(), ...change };
}
