const real = globalThis.document; // none on a server

/**
 * The document as the browser has it: on the page's own, an element takes the place of whatever has its name, as `<img name="body">` does.
 * The build puts this one in the place of every `document`. Preact asks each element for the document that it is to make others with, so
 * what is made here names this one.
 */
export const document: Document =
  real &&
  new Proxy(real, {
    get(target, name, clean) {
      const value: unknown = Reflect.get(Document.prototype, name, target);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]) => {
        const made = Reflect.apply(value, target, args);
        return /^createElement/.test(String(name)) ? Object.defineProperty(made, 'ownerDocument', { value: clean }) : made;
      };
    },
  });
