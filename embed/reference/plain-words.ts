/** Markdown of the README for readers who do not have it before them. */
export function plainWords(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '"$1" in the README').replace(/[;,] see below$/gm, '');
}
