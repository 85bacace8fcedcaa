/** `text` as a string of PHP between single quotes, in which only a quote and a backslash mean something else. */
export const phpText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
