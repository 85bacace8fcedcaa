const BEFORE = /^[\s\ufeff]*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const AFTER = /(?:\/\/|\/\*)?\s?(?:-->|\]\]>)\s?(?:\*\/)?;?$/;

/**
 * What a block of JSON-LD says, read as kindly as is certain: within a comment or CDATA, with line breaks in its texts, a comma after the
 * last of a list, or a semicolon at the end. Null where nothing is written, undefined for what is no JSON.
 */
export function readJson(block: string): unknown {
  const json = block
    .trim()
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/;$/, '');
  if (json === '') return null;
  try {
    return JSON.parse(json);
  } catch {
    return withoutLastCommas(json);
  }
}

function withoutLastCommas(json: string): unknown {
  try {
    return JSON.parse(json.replace(/,(?=\s*[}\]])/g, ''));
  } catch {
    return undefined;
  }
}
