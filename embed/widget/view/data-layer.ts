import { warnOwner } from '../base/console.ts';

/** What a tag manager reads. */
interface DataLayer {
  push(entry: object): unknown;
}

/**
 * Tells the page's tag manager that `event` has happened, by its name alone. `layer` is the name of its list, which is made where there is
 * none yet, as the manager's own snippet makes it. What stands there instead may be anything.
 */
export function pushByName(layer: string, event: string): void {
  try {
    if (!Reflect.get(window, layer)) Reflect.set(window, layer, []);
    const list: DataLayer = Reflect.get(window, layer);
    list.push({ event });
  } catch {
    warnOwner(`data-layer="${layer}" takes no events: window.${layer} is no array. Write the name of one, such as dataLayer.`);
  }
}
