/** Markdown of embed/README.md for readers who do not have it before them. */
export function plainWords(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '"$1" in embed/README.md').replace(/[;,] see below$/gm, '');
}
