/** What a script could leave on a page, by name: texts that can be compared. Runs in the page, before and after a visit. */
export async function traces(): Promise<Record<string, string>> {
  const tell = async (read: () => unknown): Promise<string> => {
    try {
      return String(await read());
    } catch (error) {
      return `refused: ${(error as Error).name}`;
    }
  };
  // A native function that was replaced keeps its key, but not its text.
  const keysOf = (object: object) =>
    Reflect.ownKeys(object)
      .map((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        const codes = [value, get, set].filter((each) => typeof each === 'function');
        return `${String(key)} ${codes.map((each) => (/\[native code\]\s*\}$/.test(Function.prototype.toString.call(each)) ? 'n' : each.length))}`;
      })
      .sort()
      .join();
  const found: Record<string, string> = {};
  for (const key of Reflect.ownKeys(window)) {
    const name = String(key);
    const { value } = Object.getOwnPropertyDescriptor(window, key) ?? {};
    if (/^\d+$|^__playwright|^SelfCheck$/.test(name)) continue; // frames, the driver, and what is documented
    found[`window.${name}`] = typeof value;
    if (typeof value === 'function' && value.prototype) {
      found[`window.${name}`] = keysOf(value);
      found[`${name}.prototype`] = keysOf(value.prototype);
    }
  }
  const html = document.documentElement.cloneNode(true) as Element;
  for (const each of html.querySelectorAll('self-check')) each.remove();
  return Object.assign(found, {
    // Dark Reader gives each page a number of its own.
    html: html.outerHTML.replaceAll(/\/nothing|\?bare|(?<=name="darkreader" content=")\w+/g, ''),
    title: document.title,
    address: location.href.replace('?bare', ''),
    history: String(history.length),
    scrolled: `${scrollX} ${scrollY}`,
    sheets: String(document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0)),
    cookies: await tell(() => document.cookie),
    localStorage: await tell(() => localStorage.length),
    sessionStorage: await tell(() => sessionStorage.length),
    databases: await tell(async () => (await indexedDB.databases()).length),
    caches: await tell(async () => (await caches.keys()).length),
  });
}
