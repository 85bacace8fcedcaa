import { mkdir, writeFile } from 'node:fs/promises';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { MESSAGES } from './ports.mjs';
import { PSEUDO } from './pseudo-language.mjs';
import { SCREENS } from './screens.ts';
import { test, visit } from './visit.ts';

// Pictures of every screen, to be looked at by a person: `npm run gallery`, then open reports/gallery/index.html.
const FOLDER = 'reports/gallery';
const LANGS = [...LANGUAGES, PSEUDO];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 360, 1280];

const CLINIC =
  `data-message-url="http://127.0.0.1:${MESSAGES}/ok/gallery" data-time-zone="Europe/Amsterdam" ` +
  'data-clinic="Avant-Garde Chiropractic" data-city="Haarlem" data-phone="+31 23 000 00 00" data-whatsapp="+31 6 00 00 00 00" data-email="demo@example.org" data-booking-url="https://example.org/" data-privacy-url="https://example.org/" data-hours="Mo-Fr 08:30-17:30" data-ooh-phone="023 000 00 11"';

for (const [screen, go] of Object.entries(SCREENS)) {
  for (const lang of LANGS) {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const name = `${screen}-${lang}-${scheme}-${width}`;
        test(name, async ({ page }) => {
          await page.emulateMedia({ colorScheme: scheme });
          await page.setViewportSize({ width, height: width < 500 ? 740 : 860 });
          await visit(page, { lang, noCsp: true, pseudo: lang === PSEUDO, tag: `${CLINIC} data-lang="${lang}"` });
          await go(page);
          // On a desktop the panel is what there is to see, with a little of the page around it.
          const clip = width < 500 ? undefined : { x: width - 480, y: 70, width: 480, height: 790 };
          await page.screenshot({ path: `${FOLDER}/${name}.png`, ...(clip && { clip }) });
        });
      }
    }
  }
}

const STYLE = `
body { margin: 24px; font: 16px/1.4 sans-serif; background: #eee; color: #222; }
nav { columns: 12em; margin-block: 16px 40px; }
h2 { margin: 48px 0 8px; padding-block: 8px; background: #eee; position: sticky; top: 0; }
section > div { display: flex; gap: 16px; margin-block-end: 24px; overflow-x: auto; }
figure { margin: 0; flex: none; }
img { display: block; height: 560px; border: 1px solid #999; }
figcaption { padding-block: 4px; }
`;

/** One screen: a row for each width and scheme, the languages side by side. */
function part(screen: string): string {
  const rows = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme }))).map(({ width, scheme }) => {
    const figures = LANGS.map((lang) => {
      const file = `${screen}-${lang}-${scheme}-${width}.png`;
      return `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${screen}, ${lang}, ${scheme}, ${width} px"></a><figcaption>${lang}, ${scheme}, ${width} px</figcaption></figure>`;
    });
    return `<div>${figures.join('')}</div>`;
  });
  return `<section id="${screen}"><h2>${screen}</h2>${rows.join('')}</section>`;
}

test('index', async () => {
  const screens = Object.keys(SCREENS);
  const links = screens.map((screen) => `<li><a href="#${screen}">${screen}</a></li>`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(
    `${FOLDER}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>
<h1>Every screen</h1>
<p>${screens.length} screens in ${LANGS.join(', ')} (a pseudo-language from right to left, with long words), light and dark, on a phone and on a desktop. A picture opens in full size.</p>
<nav><ul>${links.join('')}</ul></nav>
${screens.map(part).join('\n')}
</html>
`,
  );
});
