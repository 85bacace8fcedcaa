import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { checkReport } from '../../src/author/check-report.ts';
import { checkKeyWords } from '../../src/author/key-words.ts';
import { languageReport } from '../../src/author/language-report.ts';
import { checkNewness, compareLanguages } from '../../src/author/newness.ts';
import { checkLanguage } from '../../src/author/plain-language.ts';
import { readingLevels } from '../../src/author/reading-levels.ts';
import { rulesOf } from '../../src/author/rules-of.ts';
import { plainText, sentencesOf } from '../../src/author/sentences.ts';
import { dutchSyllables, englishSyllables, frenchSyllables, germanSyllables } from '../../src/author/syllables.ts';
import { wordsIn } from '../../src/base/words-in.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { leavesOf } from '../../src/proof/check-texts.ts';
import { withText } from '../flow/edit.ts';

const HEADING = 'outcomes.urgent_same_day.heading';
const LABEL = 'questions.signs.options.fever.label';
const BODY = 'sections.visit.body.0';
const REPLY = 'questions.trigger.options.lifting.reply';

const rulesIn = (lang: string, text: string, key = BODY) => checkLanguage(lang, new Map([[key, text]])).map(({ rule }) => rule);
const many = (count: number, word: string) => `${Array(count).fill(word).join(' ')}.`;

describe('words that claim too much', () => {
  test.each([
    ['en', 'It cures pain'],
    ['en', 'Curing backs since 1990'],
    ['en', 'Results guaranteed'],
    ['en', 'This ensures a quick recovery'],
    ['en', 'We treat the root causes'],
    ['en', 'Your spine is misaligned'],
    ['en', 'A subluxation of the spine'],
    ['en', 'We restore the natural balance of your body'],
    ['en', 'For an optimal back'],
    ['en', 'Clinically **proven**'],
    ['en', 'A crucial role'],
    ['en', 'Immediate relief'],
    ['en', 'This is your risk'],
    ['en', 'Your score is low'],
    ['de', 'Wir heilen Ihren Rücken'],
    ['de', 'Ihr Rücken heilt schneller'],
    ['de', 'Für die Heilung'],
    ['de', 'Garantiert weniger Schmerzen'],
    ['de', 'Mit Garantie'],
    ['de', 'Wir stellen eine schnelle Erholung sicher'],
    ['de', 'Eine bewiesene Methode'],
    ['de', 'Nachweislich besser'],
    ['de', 'Eine Fehlstellung Ihrer Wirbel'],
    ['de', 'Wir beseitigen die Ursache'],
    ['de', 'Die Ursachen Ihrer Schmerzen beheben'],
    ['de', 'An der Wurzel'],
    ['de', 'Wir bringen Ihr Gleichgewicht zurück'],
    ['de', 'Ihre natürliche Balance wiederherstellen'],
    ['de', 'Eine optimale Haltung'],
    ['de', 'Eine entscheidende Rolle'],
    ['de', 'Sofort schmerzfrei'],
    ['de', 'Ihr persönliches Risiko'],
    ['de', 'Ihr Score'],
    ['nl', 'Wij genezen je rug'],
    ['nl', 'Je rug geneest sneller'],
    ['nl', 'Met garantie'],
    ['nl', 'Gegarandeerd minder pijn'],
    ['nl', 'Wij garanderen herstel'],
    ['nl', 'Een bewezen aanpak'],
    ['nl', 'De scheefstanden van je wervels'],
    ['nl', 'Om de oorzaak van je pijn weg te nemen'],
    ['nl', 'Je balans weer herstellen'],
    ['nl', 'Herstel van je balans'],
    ['nl', 'Een optimale rug'],
    ['nl', 'Jouw risico is klein'],
    ['nl', 'Jouw score'],
    ['fr', 'Nous guérissons votre dos'],
    ['fr', 'LA GUERISON DU DOS'],
    ['fr', 'Résultat garanti'],
    ['fr', 'Nous vous assurons de bons résultats'],
    ['fr', 'Nous traitons la cause profonde'],
    ['fr', 'La vraie cause de vos douleurs'],
    ['fr', 'Agir à la source de votre mal'],
    ['fr', 'Une colonne désalignée'],
    ['fr', 'Une vertèbre déplacée'],
    ['fr', 'Une subluxation'],
    ['fr', 'Rétablir l’équilibre du corps'],
    ['fr', 'Pour un dos optimal'],
    ['fr', 'Une méthode **prouvée**'],
    ['fr', 'Une efficacité cliniquement démontrée'],
    ['fr', 'Un rôle crucial'],
    ['fr', 'Un soulagement immédiat'],
    ['fr', 'Votre risque est faible'],
    ['fr', 'Votre score'],
  ])('%s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual(['banned-word']);
  });

  test.each([
    ['en', 'A secure line'],
    ['en', 'Something obscured and scorched'],
    ['en', 'Keep your balance, and restore your energy later'],
    ['en', 'Your back is at risk'],
    ['de', 'Fragen Sie eine Heilpraktikerin'],
    ['de', 'Sie sind hier sicher'],
    ['de', 'Die Ursache ist oft nicht zu finden'],
    ['de', 'Halten Sie das Gleichgewicht'],
    ['de', 'Sie entscheiden selbst'],
    ['de', 'Rufen Sie sofort an'],
    ['nl', 'Rustig herstellen'],
    ['nl', 'Gebruik je geneesmiddelen zoals altijd'],
    ['nl', 'De oorzaak is vaak niet te vinden'],
    ['nl', 'De kans is klein'],
    ['fr', 'Guérilla'],
    ['fr', 'Un diabète difficile à équilibrer'],
    ['fr', 'Votre assurance ne rembourse pas toujours'],
    ['fr', 'Souvent, on ne trouve pas de cause précise'],
    ['fr', 'Bouger peut réduire le risque que la douleur revienne'],
    ['fr', 'La chaleur peut soulager un peu'],
  ])('but not %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual([]);
  });
});

describe('words that were translated one by one', () => {
  test.each([
    ['en', 'Nobody reads along.'],
    ['en', 'Nothing is sent along.'],
    ['en', 'It can give you a fright.'],
    ['en', 'Does any of this fit you?'],
    ['en', 'Do you recognise yourself in this?'],
    ['en', 'It is wise to call your {gp}.'],
    ['en', 'You may stand crooked.'],
    ['en', 'Feel free to ask us.'],
    ['de', 'Fühlen Sie sich frei, uns zu fragen.'],
    ['de', 'Sehen Sie zuerst Ihren Hausarzt.'],
    ['de', 'Das macht Sinn.'],
    ['de', 'Schmerzen im Unterrücken'],
    ['de', 'Trifft etwas hiervon zu?'],
    ['de', 'Hier liest niemand mit.'],
    ['nl', 'De volgende lijst kan privé voelen.'],
    ['nl', 'Een onhandige of ingezakte houding'],
    ['nl', 'Dan is het slim dat je {gp} kijkt.'],
    ['nl', 'Dat is schrikken.'],
    ['nl', 'Bel je plaatselijke alarmnummer.'],
    ['fr', 'Personne ne lit avec vous.'],
    ['fr', 'Vous reconnaissez-vous dans ceci ?'],
    ['fr', 'Sentez-vous libre de nous appeler.'],
    ['fr', 'Appelez votre numéro d’urgence local.'],
    ['fr', 'Cela fait du sens.'],
  ])('%s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual(['translated']);
  });

  test.each([
    ['en', 'Nobody is reading your answers. They are sent to nobody.'],
    ['en', 'If nothing fits, ask somebody wise.'],
    ['de', 'Niemand liest Ihre Antworten. Sie sind frei.'],
    ['de', 'Das sehen Sie unten.'],
    ['nl', 'Je privégegevens blijven hier. Je kunt ervan schrikken.'],
    ['nl', 'Een slim kussen helpt.'],
    ['fr', 'Personne ne lit vos réponses. Vous êtes libre de choisir.'],
  ])('but not %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual([]);
  });
});

describe('a word back after an answer', () => {
  test('has at most 15 words, in all its sentences', () => {
    expect(rulesIn('en', `Lifting. That is ${'so '.repeat(12)}.`, REPLY)).toStrictEqual([]);
    expect(rulesIn('en', `Lifting. That is ${'so '.repeat(13)}.`, REPLY)).toStrictEqual(['long-reply']);
    expect(rulesIn('en', `Lifting. That is ${'so '.repeat(13)}.`)).toStrictEqual([]);
  });

  test('neither claims too much nor says what the visitor has', () => {
    expect(rulesIn('en', 'Rest cures that.', REPLY)).toStrictEqual(['banned-word']);
    expect(rulesIn('nl', 'Dat is waarschijnlijk een spierscheuring.', REPLY)).toStrictEqual(['visitor-diagnosed']);
    expect(rulesIn('en', 'You probably lifted too much.', REPLY)).toStrictEqual(['visitor-diagnosed']);
    expect(rulesIn('en', 'Thank you. That is one of the ways it often begins.', REPLY)).toStrictEqual([]);
  });

  test('counts for the reading level of the questions', () => {
    const hard = Array(7).fill('Musculoskeletal conditions deteriorate unpredictably.').join(' ');
    expect(checkLanguage('en', new Map([[REPLY, hard]]))).toContainEqual(
      expect.objectContaining({ rule: 'hard-to-read', key: 'en.questions' }),
    );
  });
});

describe('a diagnosis is only ever mentioned as what this is not', () => {
  test.each([
    ['en', 'Your diagnosis'],
    ['en', 'We diagnose back pain'],
    ['en', 'Not a diagnosis? Here is your diagnosis.'],
    ['de', 'Ihre Diagnose'],
    ['de', 'Wir diagnostizieren Rückenschmerzen'],
    ['nl', 'Jouw diagnose'],
    ['nl', 'Een chiropractor diagnosticeert eerst'],
    ['fr', 'Votre diagnostic'],
    ['fr', 'Le chiropracteur diagnostique la douleur'],
  ])('not as %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual(['diagnosis']);
  });

  test.each([
    ['en', 'General information, **not a diagnosis**.'],
    ['de', 'Allgemeine Information, keine Diagnose.'],
    ['nl', 'Algemene informatie, geen diagnose.'],
    ['fr', 'Informations générales, **pas un diagnostic**.'],
    ['fr', 'Ce guide ne donne aucun diagnostic.'],
  ])('but as %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual([]);
  });
});

describe('"urgent" stands beside a time', () => {
  test.each([
    ['en', 'See an urgent doctor.'],
    ['en', 'This is urgent. Call now.'],
    ['de', 'Das ist dringend.'],
    ['de', 'Rufen Sie umgehend Ihre {gp} an. Auch heute.'],
    ['de', 'Dringliche Hilfe'],
    ['nl', 'Dit is dringend.'],
    ['nl', 'Bel spoedig je {gp}. Ook vandaag.'],
    ['nl', 'Zoek met spoed hulp.'],
    ['fr', 'C’est urgent.'],
    ['fr', 'Consultez en urgence. Aujourd’hui, si possible.'],
    ['fr', 'Voyez d’urgence votre {gp}.'],
  ])('not alone in its sentence: %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual(['bare-urgent']);
  });

  test.each([
    ['en', 'This is urgent: call now.'],
    ['en', 'Urgent help, within two hours.'],
    ['en', 'A surgent plant'],
    ['de', 'Das ist dringend: Rufen Sie heute Ihre {gp} an.'],
    ['de', 'Rufen Sie den Notdienst an.'],
    ['nl', 'Dit is dringend: bel vandaag je {gp}.'],
    ['nl', 'Bel de spoedlijn. Kies spoed.'],
    ['fr', 'C’est urgent\u202f: appelez votre {gp} aujourd’hui.'],
    ['fr', 'Est-ce une urgence\u202f? Allez aux urgences.'],
    ['fr', 'Le numéro d’urgence. En cas d’urgence, ne remplissez rien.'],
  ])('but so: %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual([]);
  });
});

describe('nobody is told what they have', () => {
  test.each([
    ['en', 'You have a slipped disc.'],
    ['en', 'You may have a small hernia.'],
    ['en', 'We think that you have sciatica.'],
    ['en', 'You’ve got a pinched nerve.'],
    ['en', 'You probably need rest.'],
    ['en', 'This is most likely nothing.'],
    ['en', 'It looks like a fracture.'],
    ['en', 'Your infection needs care.'],
    ['en', 'Our assessment: all is well.'],
    ['de', 'Sie haben einen Bandscheibenvorfall.'],
    ['de', 'Wir denken, dass Sie einen Hexenschuss haben.'],
    ['de', 'Sie leiden an Arthrose.'],
    ['de', 'Sie haben wahrscheinlich zu schwer gehoben.'],
    ['de', 'Wahrscheinlich ist es nichts.'],
    ['de', 'Das ist vermutlich nichts.'],
    ['de', 'Es sieht aus wie ein Wirbelbruch.'],
    ['de', 'Das kann eine Infektion sein.'],
    ['de', 'Ihre Entzündung braucht Ruhe.'],
    ['de', 'Unsere Einschätzung: Alles ist gut.'],
    ['nl', 'Je hebt een hernia.'],
    ['nl', 'U heeft vast een wervelbreuk.'],
    ['nl', 'We denken dat je een hernia hebt.'],
    ['nl', 'Je hebt waarschijnlijk rust nodig.'],
    ['nl', 'Waarschijnlijk heb je je vertild.'],
    ['nl', 'Dit is vermoedelijk niets.'],
    ['nl', 'Het lijkt op spit.'],
    ['nl', 'Dat kan een infectie zijn.'],
    ['nl', 'Jouw hernia kan rustig worden.'],
    ['nl', 'Onze beoordeling: alles is goed.'],
    ['fr', 'Vous avez une hernie discale.'],
    ['fr', 'Nous pensons que vous avez un petit lumbago.'],
    ['fr', 'Vous souffrez d’une sciatique.'],
    ['fr', 'Vous avez de l’arthrose.'],
    ['fr', 'Vous avez probablement besoin de repos.'],
    ['fr', 'C’est sans doute peu de chose.'],
    ['fr', 'Cela ressemble à une fracture.'],
    ['fr', 'Ce n’est pas une fracture.'],
    ['fr', 'Cela peut être une infection.'],
    ['fr', 'Votre hernie peut se calmer.'],
    ['fr', 'Notre évaluation\u00a0: tout va bien.'],
  ])('%s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual(['visitor-diagnosed']);
  });

  test.each([
    ['en', 'Do you have osteoporosis?'],
    ['en', 'Ask first if you have cancer.'],
    ['en', 'You have more pain when you bend.'],
    ['en', 'Sciatica is pain from a nerve, and people who have it often get better.'],
    ['de', 'Haben Sie Osteoporose?'],
    ['de', 'Fragen Sie zuerst, wenn Sie Krebs haben.'],
    ['de', 'Sie haben mehr Schmerzen, wenn Sie sich bücken.'],
    ['de', 'Ein Hexenschuss ist ein plötzlicher Schmerz.'],
    ['nl', 'Heb je botontkalking?'],
    ['nl', 'Vraag het als je kanker hebt.'],
    ['nl', 'Je hebt meer pijn als je bukt.'],
    ['nl', 'Bij een hernia drukt iets op een zenuw.'],
    ['fr', 'Vous avez de l’ostéoporose\u202f?'],
    ['fr', 'Avez-vous un cancer\u202f?'],
    ['fr', 'Demandez d’abord si vous avez un cancer.'],
    ['fr', 'Vous avez plus mal en vous penchant.'],
    ['fr', 'Avec une hernie, quelque chose appuie sur un nerf.'],
  ])('but people in general, or a question: %s: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toStrictEqual([]);
  });

  test('and what the visitor says in a label is no diagnosis of ours', () => {
    expect(rulesIn('en', 'You have or had cancer', LABEL)).toStrictEqual([]);
    expect(rulesIn('de', 'Sie haben oder hatten Krebs', LABEL)).toStrictEqual([]);
    expect(rulesIn('nl', 'Je hebt of had kanker', LABEL)).toStrictEqual([]);
    expect(rulesIn('fr', 'Vous avez ou avez eu un cancer', LABEL)).toStrictEqual([]);
  });
});

describe('a card that sends somebody somewhere says in its heading what to do and when', () => {
  test.each([
    ['en', 'Your {gp} can help today'],
    ['en', 'Call your {gp}'],
    ['en', 'Urgent advice'],
    ['de', 'Heute in Ihre {gp}'],
    ['de', 'Rufen Sie Ihre {gp} an'],
    ['nl', 'Vandaag naar je {gp}'],
    ['nl', 'Bel je {gp}'],
    ['fr', 'Aujourd’hui, votre {gp} peut vous aider'],
    ['fr', 'Appelez votre {gp}'],
  ])('%s: %s', (lang, text) => {
    expect(rulesIn(lang, text, HEADING)).toContain('heading');
    expect(rulesIn(lang, text, 'outcomes.routine.heading')).not.toContain('heading');
  });

  test.each([
    ['en', 'Call {emergency} now'],
    ['en', 'See your {gp} first'],
    ['de', 'Rufen Sie jetzt {emergency} an'],
    ['de', 'Gehen Sie zuerst in Ihre {gp}'],
    ['nl', 'Bel vandaag je {gp}'],
    ['nl', 'Ga eerst naar je {gp}'],
    ['fr', 'Appelez votre {gp} aujourd’hui'],
    ['fr', 'Voyez d’abord votre {gp}'],
  ])('so: %s: %s', (lang, text) => {
    expect(rulesIn(lang, text, HEADING)).toStrictEqual([]);
  });

  test.each(['routine', 'incomplete', 'under_18'])('the heading of "%s" need not', (card) => {
    expect(rulesIn('en', 'Something to read', `outcomes.${card}.heading`)).toStrictEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    [15, BODY, []],
    [16, BODY, ['long-sentence']],
    [35, BODY, ['long-sentence']],
    [36, BODY, ['endless-sentence']],
    [15, LABEL, []],
    [16, LABEL, ['long-sentence']],
    [45, LABEL, ['long-sentence']],
    [45, LABEL.replace('label', 'sign'), []],
    [46, LABEL, ['endless-sentence']],
  ])('of %i words in %s: %s', (count, key, rules) => {
    const found = checkLanguage('nl', new Map([[key, many(count, 'pijn')]])).filter(({ rule }) => rule !== 'hard-to-read');
    expect(found.map(({ rule }) => rule)).toStrictEqual(rules);
    expect(found.map(({ level }) => level)).toStrictEqual(rules.map((rule) => (rule === 'long-sentence' ? 'warning' : 'error')));
  });

  test.each([
    ['en', 'Fever of 38 °C. Or more? Call {emergency}. {ooh} helps.', ['Fever of 38 °C.', 'Or more?', 'Call Xx.', 'Xx helps.']],
    ['en', 'Call 112. Then wait (do not drive). Good.', ['Call 112.', 'Then wait (do not drive).', 'Good.']],
    ['en', 'Take a drug, e.g. Apixaban, for 3.5 days', ['Take a drug, eg Apixaban, for 3.5 days']],
    ['en', 'Two parts, **and** more: see below', ['Two parts, and more: see below']],
    ['de', 'Rufen Sie 112 an. Warten Sie, bzw. Ihr Kind. Gut!', ['Rufen Sie 112 an.', 'Warten Sie, bzw Ihr Kind.', 'Gut!']],
    ['de', 'Wählen Sie „Woanders“. Dann „Weiter“. Oder z. B. Anna', ['Wählen Sie „Woanders“.', 'Dann „Weiter“.', 'Oder z B Anna']],
    ['nl', 'Bel dr. Jansen of bijv. Anna. Doe het nu!', ['Bel dr Jansen of bijv Anna.', 'Doe het nu!']],
    ['nl', 'Het doet ’s nachts pijn. ’s Ochtends ook.', ['Het doet ’s nachts pijn.', '’S Ochtends ook.']],
    ['fr', 'Cela fait mal\u202f? Appelez {gp}. Oui\u202f!', ['Cela fait mal\u202f?', 'Appelez Xx.', 'Oui\u202f!']],
  ])('end where a reader pauses: %s: %s', (lang, text, sentences) => {
    expect(sentencesOf(lang, plainText(text, 'Xx'))).toStrictEqual(sentences);
  });

  test('are counted in words: a number, a hyphenated word and a placeholder are one each, a dash is none', () => {
    expect(wordsIn(plainText('Call {gp} – by e-mail, or 112 (38 °C).', 'Xx'))).toHaveLength(8);
  });
});

describe('a sign that is "new" in one language is new in the other', () => {
  const compare = (key: string, en: string, nl: string, more: Readonly<Record<string, string>> = {}) =>
    compareLanguages(
      new Map([
        ['en', new Map(Object.entries({ ...more, [key]: en }))],
        ['nl', new Map(Object.entries({ ...more, [key]: nl }))],
      ]),
    ).map(({ rule, key: at }) => `${rule} ${at}`);
  const item = 'sections.safety_net.parts.0.items.0';

  test.each([LABEL, 'questions.place.options.legs.sign', 'questions.signs.help'])('in %s', (key) => {
    expect(compare(key, 'New pain in both legs', 'Pijn in allebei je benen')).toStrictEqual([`lost-new nl.${key}`]);
    expect(compare(key, 'Pain in both legs', 'Nieuw: pijn in allebei je benen')).toStrictEqual([`lost-new en.${key}`]);
    expect(compare(key, 'New pain in both legs', 'Nieuwe pijn in allebei je benen')).toStrictEqual([]);
    expect(compare(key, 'Pain again', 'Opnieuw pijn')).toStrictEqual([]);
    expect(compare(key, '**New**: pain in both legs', '**Pijn** in allebei je benen')).toStrictEqual([`lost-new nl.${key}`]);
    expect(compare(key, '**N**ew pain in both legs', '**Nieuwe pijn** in allebei je benen')).toStrictEqual([]);
  });

  test.each(['Nouvelle douleur', 'Nouveau\u00a0: douleur', 'Nouvel engourdissement', 'Douleurs **nouvelles**'])('in French: %s', (text) => {
    const of = (fr: string) =>
      compareLanguages(new Map(Object.entries({ en: 'New pain', fr }).map(([lang, says]) => [lang, new Map([[LABEL, says]])])));
    expect(of(text)).toStrictEqual([]);
    expect(of('Douleur de nouveau, à nouveau et renouvelée')).toMatchObject([{ rule: 'lost-new', key: `fr.${LABEL}` }]);
  });

  test('in a list whose title says whom to call, and in no other list', () => {
    const call = { 'sections.safety_net.parts.0.title': 'Call {emergency} now if you get:' };
    expect(compare(item, 'New numbness', 'Een doof gevoel', call)).toStrictEqual([`lost-new nl.${item}`]);
    expect(compare(item, 'Try a new sport', 'Probeer een andere sport', { 'sections.safety_net.parts.0.title': 'Later' })).toStrictEqual(
      [],
    );
  });

  test('a language that lacks the text, or has no rules, is not compared', () => {
    const of = (text: string) => new Map([[LABEL, text]]);
    expect(
      compareLanguages(
        new Map([
          ['en', of('New pain')],
          ['nl', new Map()],
          ['xx', of('Schmerzen')],
        ]),
      ),
    ).toStrictEqual([]);
  });
});

describe('a sign that counts only when it is new says so, also where all languages lost it', () => {
  const { flow } = FLOWS['back-spasm'];
  const label = 'questions.radiation.options.both_legs.label';
  const found = (...texts: [key: string, text: string][]) =>
    checkNewness(flow, new Map([['en', new Map(texts)]])).map(({ rule, key }) => `${rule} ${key}`);

  test('in its label, and in the words that stand alone', () => {
    expect(found([label, 'In both my legs'])).toStrictEqual([`lost-new en.${label}`]);
    expect(found([label.replace('label', 'sign'), 'Pain in both legs'])).toStrictEqual([`lost-new en.${label.replace('label', 'sign')}`]);
    expect(found([label, 'In both my legs, and that is new'])).toStrictEqual([]);
    expect(found([label, '**In both my legs**, and that is **new**'])).toStrictEqual([]);
    expect(found([label, '**In both my legs**'])).toStrictEqual([`lost-new en.${label}`]);
  });

  test('an option that counts however old it is need not', () => {
    expect(found(['questions.gp_background.options.cancer_ever.label', 'I have or had cancer'])).toStrictEqual([]);
  });
});

describe('"and" beside "or" in one label', () => {
  test.each([
    ['en', 'I use blood thinners, **and** I fell or bumped myself, or the pain came for no clear reason'],
    ['en', 'My immune system is weak, or I had an infection lately, **and** I cannot explain this pain'],
    ['en', 'One leg is swollen, red or warm, or cold and pale'],
    ['en', 'I fell or bumped myself, **and**: I am pregnant'],
    ['en', 'I fell, **and**: I am tired and old, or ill'],
    ['en', '**I fell**, **and**: I am tired **and** old, or ill'],
    ['en', '**New:** I fell **or** bumped myself, **and**: I am pregnant'],
    ['de', 'Krebs früher, **und** jeden Tag mehr Schmerzen, oder ich nehme ab'],
    ['de', 'Ein Bein ist dick, rot oder warm, und kalt oder blass'],
    ['nl', 'Ik heb of had kanker, **en** de pijn wordt elke dag erger, of ik val af'],
    ['nl', 'Eén been is dik, rood of warm, of juist koud en bleek'],
    ['fr', 'Une jambe gonflée, ou froide et pâle'],
    ['fr', '**Une chute ou un choc**, **et**\u00a0: je suis enceinte'],
    ['fr', '**Nouveau\u00a0:** chute **ou** choc, **et**\u00a0: je suis enceinte'],
  ])('reads two ways: %s: %s', (lang, text) => {
    expect(rulesIn(lang, text, LABEL)).toContain('and-or');
    expect(rulesIn(lang, text)).not.toContain('and-or');
  });

  test.each([
    ['en', 'I fell, **and**: I am 65 or older, or take tablets'],
    ['en', 'I have or had cancer, **and**: the pain gets worse, or I lose weight'],
    ['en', '**I fell**, **and**: I am 65 or older, or take tablets'],
    ['en', '**I fell, and**: I am 65 or older, or take tablets'],
    ['en', '**New: I fell, and:** I am ill, or take tablets'],
    ['en', 'I am 50 or older, **and** never had pain like this'],
    ['en', 'Fever, or shaking chills'],
    ['de', '**Krebs, jetzt oder früher**, **und**: mehr Schmerzen, oder ich nehme ab'],
    ['de', '**50 oder älter**, **und** keine Ursache bekannt'],
    ['nl', 'Ik heb of had kanker, **en**: de pijn wordt erger, of ik verlies gewicht'],
    ['nl', 'Heel erge pijn, de hele tijd, en geen enkele houding helpt'],
    ['fr', '**Une chute**, **et**\u00a0: 65 ans ou plus, ou cortisone'],
    ['fr', '**Nouveau\u00a0: une chute**, **et**\u00a0: 65 ans ou plus, ou cortisone'],
    ['fr', '**Cancer, actuel ou passé**, **et**\u00a0: douleur pire, ou perte de poids'],
  ])('reads one way: %s: %s', (lang, text) => {
    expect(rulesIn(lang, text, LABEL)).not.toContain('and-or');
  });
});

describe('syllables', () => {
  test.each([
    ['pijn', 1],
    ['nieuwe', 2],
    ['geïrriteerde', 5],
    ['knieën', 2],
    ['één', 1],
    ['privé', 2],
    ['diabetes', 4],
    ['osteoporose', 6],
    ['huisartsenpost', 4],
    ['yoga', 2],
    ['e-mail', 2],
    ['’s', 1],
    ['112', 3],
    ['(NHS', 3],
  ])('of the Dutch "%s": %i', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
  });

  test.each([
    ['neue', 2],
    ['Rückenschmerzen', 4],
    ['Häufig', 2],
    ['Bauer', 2],
    ['Quelle', 2],
    ['Yoga', 2],
    ['Symptom', 2],
    ['Knie', 1],
    ['Hausarztpraxis', 4],
    ['„Fuß“', 1],
    ['E-Mail', 2],
    ['MRT', 3],
    ['112', 3],
  ])('of the German "%s": %i', (word, count) => {
    expect(germanSyllables(word)).toBe(count);
  });

  test.each([
    ['jambe', 1],
    ['jambes', 1],
    ['les', 1],
    ['douleur', 2],
    ['aujourd’hui', 3],
    ['qu’elle', 1],
    ['fatigue', 2],
    ['mangeons', 2],
    ['pied', 1],
    ['nuit', 1],
    ['oui', 1],
    ['cœur', 1],
    ['essuyer', 3],
    ['yoga', 2],
    ['diabète', 2],
    ['ostéoporose', 5],
    ['médecin', 3],
    ['souvent', 2],
    ['(SAMU', 4],
    ['112', 3],
  ])('of the French "%s": %i', (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
  });

  test.each([
    ['numbness,', 2],
    ['osteoporosis', 6],
    ['I', 1],
    ['GP', 2],
    ['38', 2],
    ['°C', 1],
  ])('of the English "%s": %i', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });

  test.each(['en', 'nl', 'de', 'fr'])('of what stands for a value in %s: two', (lang) => {
    const rules = rulesOf(lang);
    expect(rules?.syllablesOf(rules.filler)).toBe(2);
  });
});

describe('the reading level', () => {
  const levelOf = (lang: string, sentence: string, times: number) => {
    const rules = rulesOf(lang);
    const leaves = new Map(Array.from({ length: times }, (_, index) => [`start.${index}`, sentence] as const));
    return rules ? readingLevels(lang, rules, leaves).map(({ level }) => Number(level.toFixed(3))) : [];
  };

  test.each([
    // 6 words, 6 syllables: 0.39 * 6 + 11.8 * 6 / 6 - 15.59 = 2.34 + 11.8 - 15.59
    ['en', 'The cat sat on the mat.', -1.45],
    // Walk-ing and swim-ming of-ten help your back: 7 words, 10 syllables: 2.73 + 16.857 - 15.59
    ['en', 'Walking and swimming often help your back.', 3.997],
    // 7 words, 7 syllables: 180 - 7 - 58.5
    ['de', 'Der Hund sitzt da und schläft gut.', 114.5],
    // Blei-ben Sie in Be-we-gung und ma-chen Sie kur-ze Pau-sen: 9 words, 15 syllables: 180 - 9 - 97.5
    ['de', 'Bleiben Sie in Bewegung und machen Sie kurze Pausen.', 73.5],
    // 6 words, 6 syllables, so 100 per 100 words: 206.84 - 0.77 * 100 - 0.93 * 6 = 206.84 - 77 - 5.58
    ['nl', 'De kat zit op de mat.', 124.26],
    // Blijf rus-tig be-we-gen en neem een kor-te pau-ze: 8 words, 13 syllables, 162.5 per 100 words: 206.84 - 125.125 - 7.44
    ['nl', 'Blijf rustig bewegen en neem een korte pauze.', 74.275],
    // Le chat dort sur le lit: 6 words, 6 syllables: 207 - 6.09 - 73.6
    ['fr', 'Le chat dort sur le lit.', 127.31],
    // Mar-chez sou-vent et re-pre-nez vos ha-bi-tudes: 6 words, 12 syllables: 207 - 6.09 - 147.2
    ['fr', 'Marchez souvent et reprenez vos habitudes.', 53.71],
  ])('in %s of "%s" is %f', (lang, sentence, level) => {
    expect(levelOf(lang, sentence, 5)).toStrictEqual([level]);
  });

  test('is not measured of a few words', () => {
    expect(levelOf('en', 'The cat sat on the mat.', 4)).toStrictEqual([]);
  });

  test.each([
    ['en', 'Musculoskeletal conditions deteriorate unpredictably.'],
    ['de', 'Muskuloskelettale Erkrankungen verschlechtern sich unvorhersehbar.'],
    ['nl', 'Vermoedelijke aandoeningen verergeren ongemerkt.'],
    ['fr', 'Affections musculaires inévitablement évolutives.'],
  ])('of long words in %s warns', (lang, sentence) => {
    expect(rulesIn(lang, Array(7).fill(sentence).join(' '))).toStrictEqual(['hard-to-read']);
    expect(checkLanguage(lang, new Map([['start.what', Array(7).fill(sentence).join(' ')]]))).toMatchObject([
      { level: 'warning', key: `${lang}.start` },
    ]);
  });

  test('is that of what is read together: a card with the sections that carry its name', () => {
    const rules = rulesOf('en');
    const long = Array(5).fill('The cat sat on the mat.').join(' ');
    const keys = ['start.what', 'questions.a.help', HEADING, 'sections.urgent_hours.body.0', 'sections.para_leg.body.0', 'about.body.0'];
    const levels = rules ? readingLevels('en', rules, new Map(keys.map((key) => [key, long]))) : [];
    expect(levels.map(({ group }) => group)).toStrictEqual(['start', 'questions', 'urgent_same_day', 'information', 'about']);
  });
});

describe('the wording that ships', () => {
  const { flow, texts } = FLOWS['back-spasm'];
  const wordings = { flow: texts, widget: CHROME };

  describe.each(Object.entries(wordings))('of the %s', (_, wording) => {
    const languages = new Map(Object.entries(wording).map(([lang, text]) => [lang, leavesOf(text)]));

    test.each([...languages])('has no error in %s', (lang, leaves) => {
      expect(leaves.size).toBeGreaterThan(0);
      expect(checkLanguage(lang, leaves).filter(({ level }) => level === 'error')).toStrictEqual([]);
    });

    test('has none between the languages', () => {
      expect(compareLanguages(languages)).toStrictEqual([]);
    });
  });

  test('of the flow can be scanned where it lists signs', () => {
    const leaves = new Map(Object.entries(texts).map(([lang, text]) => [lang, leavesOf(text)]));
    expect(checkKeyWords(flow, leaves)).toStrictEqual([]);
  });

  test('of the flow is easy to read, in every group', () => {
    const findings = Object.entries(texts).flatMap(([lang, text]) => checkLanguage(lang, leavesOf(text)));
    expect(findings.filter(({ rule }) => rule === 'hard-to-read')).toStrictEqual([]);
  });
});

describe('the report', () => {
  const { flow, texts } = FLOWS['back-spasm'];

  test('stands at the end of what the check says, with one line per language', () => {
    const { text, failed } = checkReport(flow, texts);
    expect(failed).toBe(false);
    expect(text).toMatch(
      /\nPlain language\nen: Flesch-Kincaid grade, at most 6: .*start \d.*\nnl: Flesch-Douma, at least 60: .*start \d.*\nde: Flesch-Amstad, at least 60: .*start \d.*\nfr: Kandel-Moles, at least 60: .*start \d.*\n✔ No claim[\s\S]*\nWords\n✔ en, all questions/,
    );
  });

  test('makes the check fail for an error, which it names', () => {
    const { text, failed } = checkReport(flow, { ...texts, nl: { ...texts.nl, title: 'Gegarandeerd beter' } });
    expect(failed).toBe(true);
    expect(text).toContain('✘ banned-word at nl.title: "Gegarandeerd" claims too much.');
    expect(text).toContain('✔ No problems in questions, rules, outcomes and wording');
  });

  test('makes the check fail for too many words, and for a sign without key words', () => {
    const { text, failed } = checkReport(flow, { en: { ...texts.en, title: many(2000, 'pain') } });
    expect(failed).toBe(true);
    expect(text).toMatch(/✘ too-many-words in en, "Read everything": \d+, at most \d+\. Cut \d+\.$/m);
    const bare = withText(texts, 'nl', 'questions.emergency_body.options.chest_breath.label', () => 'Pijn op mijn borst');
    expect(checkReport(flow, bare).text).toContain('✘ key-words at nl.questions.emergency_body.options.chest_breath.label:');
  });

  test('lists at most the ten worst warnings, and does not fail for them', () => {
    const body = Array.from({ length: 14 }, (_, index) => many(16 + index, 'pain'));
    const { lines, failed } = languageReport(flow, { en: { sections: { visit: { body } } } });
    const warnings = lines.filter((line) => line.startsWith('! '));
    expect(failed).toBe(false);
    expect(warnings).toHaveLength(11);
    expect(warnings[0]).toBe(
      '! long-sentence at en.sections.visit.body.13: 29 words in one sentence, better 15: "pain pain pain pain pain …"',
    );
    expect(warnings[10]).toBe('! and 4 more');
  });

  test('says so where a language has no rules yet', () => {
    const { lines, failed } = languageReport(flow, { it: { title: 'Mal di schiena' } });
    expect(failed).toBe(false);
    expect(lines.at(-1)).toMatch(/^! no-rules at it: There are no rules for this language yet\./);
  });
});
