/** `text` without the stars that make a word strong on screen, for where it is no more than a string. */
export const plain = (text: string): string => text.replaceAll('**', '');
