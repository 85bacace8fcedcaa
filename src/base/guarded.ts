/**
 * `act` as a listener that never throws into the page: what fails goes to `onError`, and the browser does not do by itself
 * what the listener was there to prevent, such as sending a form with the answers in the address.
 */
export function guarded<A extends readonly unknown[]>(act: (...args: A) => void, onError: (error: unknown) => void): (...args: A) => void {
  return (...args) => {
    try {
      act(...args);
    } catch (error) {
      if (args[0] instanceof Event) args[0].preventDefault();
      onError(error);
    }
  };
}
