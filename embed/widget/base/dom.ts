const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | (() => void)>>;

/** Makes an element without any HTML string: attributes, then children. A function listens to the event of that name. */
export const make = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes, ...children: readonly (Node | string)[]) =>
  fill(document.createElement(tag), attributes, children);

/** The same for a part of a drawing. */
export const draw = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes, ...children: readonly Node[]) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
