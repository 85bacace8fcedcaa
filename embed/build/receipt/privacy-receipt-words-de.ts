import type { SaidWords } from './privacy-receipt-words.ts';

export const GERMAN_RECEIPT: SaidWords = {
  title: 'Datenschutz-Nachweis',
  intro:
    'Was das Skript hinter dem Rücken-Wegweiser auf dieser Website mit den Antworten der Besucher tun kann und was nicht, und der automatische Test, der jede Zeile zeigt. Die Antworten sind Gesundheitsdaten (DSGVO, Artikel 9). Geschrieben beim Bauen genau dieser Dateien.',
  script: 'Skript',
  flow: 'Fragen',
  status: { draft: 'Entwurf: noch nicht ärztlich geprüft', active: 'in Gebrauch' },
  paths: 'verschiedene Wege',
  content: 'Fingerabdruck',
  never: 'Was es nie tut',
  can: 'Was es tun kann',
  limits: 'Was es nicht verhindern kann',
  columns: { never: 'Auf jedem Weg durch die Fragen', can: 'Nur das', shown: 'Gezeigt durch' },
  claims: {
    never: [
      'Sendet keine Antwort an irgendjemanden: nicht an die Praxis, nicht an die Hersteller, nicht an Dritte. Es stellt selbst keine Anfrage; nur der Lader (self-check.loader.js) holt seine eigenen Teile aus dem Ordner daneben.',
      'Setzt und liest keine Cookies und benutzt keinen Speicher des Browsers.',
      'Schreibt keine Antwort in eine Adresse, einen Link, den Verlauf, den Titel oder die Konsole.',
      'Schreibt keine Antwort in ein Ereignis für die Statistik der Website.',
      'Öffnet kein Fenster, startet keinen Worker und sendet anderen Skripten keine Nachricht.',
      'Führt keinen Text als Code oder Markup aus; enthält kein anderes Modul, das etwas senden oder behalten könnte.',
      'Wird nicht von Werkzeugen aufgezeichnet, die Sitzungen mitschneiden und ihre dokumentierten Markierungen beachten.',
    ],
    can: [
      'Eine Nachricht senden, die Besucher selbst schreiben und absenden, wenn die Praxis dafür eine Adresse eingestellt hat. Keine Antwort geht mit.',
      'Die Zusammenfassung kopieren, drucken, speichern oder teilen, wenn Besucher es verlangen.',
      'Die Antworten im Arbeitsspeicher der Seite halten, bis sie verlassen wird oder bis die Besucher sie löschen.',
      'Der Website sagen, dass der Wegweiser geöffnet, geschlossen, begonnen wurde oder ausfiel, und dass ein Kontaktweg der Praxis angetippt wurde. Mit der Einstellung report auch die erreichte Frage oder die Karte: Gesundheitsdaten, in der Hand der Praxis.',
    ],
    limits: [
      'Andere Skripte auf derselben Seite können lesen, was Besucher sehen. Halten Sie Werbepixel und Aufzeichnungswerkzeuge von ihr fern.',
      'Der Server der Seite und des Skripts sieht, wer sie lädt, wie bei jeder Seite.',
      'Links für Telefon, WhatsApp, E-Mail und Termine führen zu Diensten mit eigenen Bedingungen.',
    ],
  },
  verify:
    'Zum Prüfen: Der sha384 jeder Datei ist der im Attribut integrity des Tags und der des Befehls openssl dgst -sha384 -binary <Datei> | base64. Alle Tests wiederholen: npm test, im Quellcode dieser Version.',
};
