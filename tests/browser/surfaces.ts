import type { Page } from '@playwright/test';
import { field, fillIn, openBuilder } from './builder.ts';
import { breakWidget, loseChunks, openLoaderCard } from './safety-screens.ts';
import { SCREENS, setClock } from './screens.ts';
import { action, CLINIC, expect, meetFault, panel, visit } from './visit.ts';

/** Where the widget stands: in a panel over the page, or as a part of it. */
export const PLACES = ['panel', 'inline'] as const;
export type Place = (typeof PLACES)[number];

/** Something that people look at, and how it comes about. */
export interface Surface {
  /** From nothing to there. */
  readonly go: (page: Page, lang: string, place: Place) => Promise<void>;
  /** As somebody meets it in a window of another size: opened there, not squeezed while open. */
  readonly meet: (page: Page) => Promise<void>;
  /** The element that holds all of it. */
  readonly box: string;
  /** Whether the focus is brought to what was drawn. */
  readonly arrives: boolean;
  /** Whether it is a step of the conversation: one heading, and a word where it goes on below the edge. */
  readonly step: boolean;
  /** Whether it is a page of its own for owners, and not the widget. */
  readonly owners?: boolean;
}

const tagOf = (place: Place) => (place === 'inline' ? `${CLINIC} data-mode="inline"` : CLINIC);
const widget = { box: 'self-check [data-screen]', arrives: true };

/** Every screen of the widget, and both safety cards. */
export const WIDGET_SURFACES: Readonly<Record<string, Surface>> = {
  ...Object.fromEntries(
    Object.entries(SCREENS).map(([name, go]): [string, Surface] => [
      name,
      {
        ...widget,
        step: true,
        go: async (page, lang, place) => {
          if (place === 'inline') await setClock(page, name);
          await visit(page, { lang, tag: tagOf(place), noCsp: true });
          await go(page);
        },
        meet: async (page) => void (await page.evaluate('SelfCheck.close(), scrollTo(0, 0), SelfCheck.open()')),
      },
    ]),
  ),
  safety_card: {
    ...widget,
    step: false,
    go: async (page, lang, place) => {
      meetFault(page);
      await visit(page, { lang, tag: tagOf(place), noCsp: true });
      await page.waitForFunction('window.SelfCheck?.version');
      await breakWidget(page);
    },
    meet: breakWidget,
  },
  safety_card_of_the_loader: {
    ...widget,
    step: false,
    go: async (page, lang, place) => {
      await loseChunks(page);
      await visit(page, { lang, loader: true, tag: tagOf(place), noCsp: true });
      await openLoaderCard(page);
    },
    meet: async (page) => {
      await action(page, 'restart').click();
      await expect(panel(page)).toHaveAttribute('data-screen', 'error');
    },
  },
};

const builder = { box: 'body', arrives: false, step: false, owners: true, meet: async () => {} };

/** The owner's page: as it is met, and with every group open, something wrong, and the longest lines. */
export const BUILDER_SURFACES: Readonly<Record<string, Surface>> = {
  builder: { ...builder, go: openBuilder },
  builder_filled: {
    ...builder,
    go: async (page, lang) => {
      await openBuilder(page, lang);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await fillIn(page, { clinic: 'A', hours: 'ma-vr 08:30-17:30', email: 'wrong', phone: '+31 23 000 00 00' });
      await field(page, 'email').blur();
      await page.locator('#loader').check();
    },
  },
};
