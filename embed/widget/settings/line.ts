/**
 * `text` on one line, without what nobody sees: control characters, halves of characters, and marks that change the direction of all
 * that follows. One of these in a clinic's name would turn around the words of the emergency card.
 */
export function line(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\p{Cs}]|[^\P{Cc}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
