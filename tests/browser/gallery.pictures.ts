import { mkdir, writeFile } from 'node:fs/promises';
import { SCREENS } from './screens.ts';
import { test, visit } from './visit.ts';

// Pictures of every screen, to be looked at by a person: `npm run gallery`, then open reports/gallery/index.html.
const FOLDER = 'reports/gallery';
const VARIANTS = (['en', 'nl'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => ({ lang, scheme, width }))),
);

for (const { lang, scheme, width } of VARIANTS) {
  for (const [screen, go] of Object.entries(SCREENS)) {
    test(`${screen} ${lang} ${scheme} ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: width < 500 ? 740 : 860 });
      await visit(page, {
        lang,
        noCsp: true,
        tag: `data-clinic="Avant-Garde Chiropractic" data-city="Haarlem" data-phone="+31 23 000 00 00" data-whatsapp="+31 6 00 00 00 00" data-email="demo@example.org" data-booking-url="https://example.org/" data-privacy-url="https://example.org/" data-hours="Mo-Fr 08:30-17:30" data-ooh-phone="023 000 00 11"`,
      });
      await go(page);
      await page.screenshot({ path: `${FOLDER}/${screen}-${lang}-${scheme}-${width}.png` });
    });
  }
}

test('index', async () => {
  const figures = Object.keys(SCREENS).flatMap((screen) =>
    VARIANTS.map(({ lang, scheme, width }) => `${screen}-${lang}-${scheme}-${width}`).map(
      (name) => `<figure><img src="${name}.png" height="480" alt=""><figcaption>${name}</figcaption></figure>`,
    ),
  );
  await mkdir(FOLDER, { recursive: true });
  await writeFile(
    `${FOLDER}/index.html`,
    `<!doctype html><title>Gallery</title><style>body{display:flex;flex-wrap:wrap;gap:12px;font:14px sans-serif}</style>${figures.join('')}`,
  );
});
