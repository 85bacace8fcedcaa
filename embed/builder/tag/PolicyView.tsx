import { useEffect, useState } from 'preact/hooks';
import { CopyText } from '../controls/CopyText.tsx';
import type { Page } from '../page.ts';
import { inlineSource, policyFor } from './policy-for.ts';

interface Props {
  readonly page: Page;
  /** The address of the script. */
  readonly src: string;
  /** The text of the import map before the tag, where there is one. */
  readonly map: string | undefined;
}

/** The lines for a site that has a Content-Security-Policy. */
export function PolicyView({ page: { words, reading }, src, map }: Props) {
  const text = words.tag;
  const [hash, setHash] = useState<{ readonly of: string; readonly source: string | undefined }>();
  useEffect(() => {
    if (map === undefined) return undefined;
    let current = true;
    void inlineSource(map).then((source) => current && setHash({ of: map, source }));
    return () => {
      current = false;
    };
  }, [map]);
  const inline = hash?.of === map ? hash?.source : undefined;
  const policy = policyFor(src, { messageUrl: reading.good['message-url'], inline });
  const copying = { copy: text.copyPolicy, copied: text.copiedPolicy, selected: text.selected };
  return (
    <details class="group policy">
      <summary>
        <h3>{text.policyHeading}</h3>
      </summary>
      <div class="body">
        <p>{text.policyIntro}</p>
        <CopyText id="policy-additions" label={text.policyAdditions} text={policy.additions} {...copying} />
        {map !== undefined && <p>{inline ? text.policyMap : text.policyMapUnknown}</p>}
        <p>{text.policyStrict}</p>
        <CopyText id="policy-header" label={text.policyHeader} text={policy.header} {...copying} />
      </div>
    </details>
  );
}
