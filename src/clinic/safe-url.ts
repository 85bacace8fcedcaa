const SAFE = ['https:', 'http:', 'tel:', 'mailto:', 'sms:'];

/**
 * `url` when it may stand in a link, else undefined. Only the five protocols above pass, so `javascript:` and
 * `data:` never reach an `href`; a relative address is resolved against `base`.
 */
export function safeUrl(url: string, base?: string): string | undefined {
  try {
    const parsed = new URL(url, base);
    return SAFE.includes(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
