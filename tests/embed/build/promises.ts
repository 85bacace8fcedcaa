/** What no script of ours says: where it would keep something, send something, or run a text. */
export const NEVER_SAID = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  '.cookie',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'new Function',
  'eval(',
];
