import { createRef } from 'react';
import type { SelfCheckElement } from 'self-check/react';

export const right = (
  <self-check ref={createRef<SelfCheckElement>()} key="one" hidden className="own" clinic="Clinic" mode="inline" offset={24} z-index="500">
    <p>Call us</p>
  </self-check>
);
export const listening = <self-check onself-check:action={(event) => event.detail.channel satisfies string} />;

// @ts-expect-error: there is no such mode
export const wrongMode = <self-check mode="popup" />;
// @ts-expect-error: a whole number
export const wrongOffset = <self-check offset="wide" />;
// @ts-expect-error: no such language
export const wrongLanguage = <self-check lang="xx" />;
// @ts-expect-error: an event carries no answer
export const wrongDetail = <self-check onself-check:action={(event) => event.detail.answer} />;
