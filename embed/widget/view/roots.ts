let roots = new WeakMap<Element, ShadowRoot>();

/** The shadow roots of the loader's elements: it has made them, and a closed one cannot be asked for. */
export function takeRoots(made: WeakMap<Element, ShadowRoot>): void {
  roots = made;
}

/** The shadow root of `host`, made now if it has none. Kept here and not on the element, where the page could read it. */
export function rootOf(host: Element, mode: ShadowRootMode): ShadowRoot {
  const root = roots.get(host) ?? host.shadowRoot ?? host.attachShadow({ mode });
  roots.set(host, root);
  return root;
}
