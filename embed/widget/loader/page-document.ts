/** As ../page/page-document.ts, in fewer bytes: here is no Preact that asks an element for it. */
export const document: Document = new Proxy(globalThis.document, {
  get(target, name) {
    const value: unknown = Reflect.get(Document.prototype, name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});
