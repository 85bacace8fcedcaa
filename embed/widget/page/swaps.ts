/** What an element stood among when it was put where it is. */
interface Place {
  readonly body: HTMLElement;
  readonly others: readonly Element[];
}

const places = new WeakMap<Element, Place>();

/** Notes where on the page `host` is. */
export function notePlace(host: Element): void {
  const { body } = document;
  places.set(host, { body, others: host.parentElement === body ? [...body.children].filter((each) => each !== host) : [] });
}

/**
 * Whether `host`, which is on the page no more, went with the rest of it, as where Turbo or htmx show another page without
 * loading one. One that was taken off alone was meant to go.
 */
export function wentWithPage(host: Element): boolean {
  const place = places.get(host);
  return place !== undefined && (place.body !== document.body || (place.others.length > 0 && !place.others.some(isOnPage)));
}

/** Not `element.isConnected`: in a form, a field of that name takes its place. */
const isOnPage = (element: Element) => Reflect.get(Node.prototype, 'isConnected', element) === true;
