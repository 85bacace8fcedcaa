import type { Content } from '../../../src/flow/content.ts';

/** What the page is told to do: see `act` below. */
export type Scene = {
  readonly name: string;
  /** The element's attributes. */
  readonly element: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
};

/** What is to go wrong. */
export interface Fault {
  /** The functions that throw, by their point's id. */
  readonly points?: readonly number[];
  /** Throws only the first time. Where not set, every time. */
  readonly once?: boolean;
  /** From this step on; the first is 0, the making of the element -1, which is also what is taken where it is not set. */
  readonly from?: number;
  /** The visitor leaves the safety card by Close where there is one, and opens the panel again; where not set, by "Start again". */
  readonly closes?: boolean;
  /** The text that is taken out of a language file, by its path. */
  readonly text?: { readonly file: string; readonly path: readonly string[]; readonly instead?: object };
}

/** What came of it. */
export interface Ending {
  readonly threw: boolean;
  /** What is in sight: the safety card, what the page wrote into the element, a sentence that says what failed, or the end of the scene. */
  readonly end: 'card' | 'fallback' | 'note' | 'scene';
  readonly card?: { readonly emergency: string; readonly phone: string; readonly sent: boolean };
  /** The details of `self-check:error`. */
  readonly errors: readonly unknown[];
  /** What reached the page's own listeners for errors. */
  readonly uncaught: readonly string[];
  /** From the fault to the frame after the card's, in milliseconds. */
  readonly painted?: number;
  /** The screen that leaving the card led to, once no other is on the page. */
  readonly restarted?: string | undefined;
  /** Which points ran in this scene, and which texts were looked up, as `kind key`. */
  readonly ran: readonly number[];
  readonly read: readonly string[];
}

declare global {
  interface Window {
    faults: {
      play(scene: Scene, fault?: Fault): Promise<Ending>;
      /** The points that look up a text, and as what. */
      lookUps: Readonly<Record<number, string>>;
    };
    __fault?: (point: number, first?: unknown) => void;
    __content?: (content: Content) => Content;
  }
}

/**
 * Runs in the page before anything else. Makes a widget, walks a scene as a visitor does, lets the named points throw, and
 * tells how it ended. A scene in the page takes milliseconds, so that every function and every text gets its turn.
 */
export function installDriver() {
  // The widget takes no tap so soon after a screen that a visitor cannot have seen it: time passes by the page's own clock.
  const now = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => now() + ahead;
  let fault: Fault = {};
  let step = -1;
  let thrown: number | undefined;
  let painted: number | undefined;
  const ran = new Set<number>();
  const read = new Set<string>();
  const files: Record<string, object> = {};
  let errors: unknown[] = [];
  let uncaught: string[] = [];

  window.__fault = (point, first) => {
    ran.add(point);
    const kind = window.faults.lookUps[point];
    if (kind) read.add(`${kind} ${String(first)}`);
    if (!fault.points?.includes(point) || step < (fault.from ?? -1) || (fault.once && thrown !== undefined)) return;
    thrown ??= now();
    throw new Error(`Fault at point ${point}.`);
  };
  window.__content = (content) => {
    for (const [lang, words] of Object.entries(content.texts)) files[`flows/back-spasm/${lang}.json`] = words;
    for (const [lang, words] of Object.entries(content.chrome)) files[`src/i18n/${lang}.json`] = words;
    return content;
  };
  addEventListener('error', (event) => uncaught.push(event.message));
  addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
  document.addEventListener('self-check:error', (event) => {
    errors.push(event instanceof CustomEvent ? event.detail : 'no detail');
    paint(() => soon().then(() => (painted ??= now())));
  });
  // What a tap led to is drawn in the task after the next frame: here a frame takes no longer than a task does.
  let frames = 0;
  const paint = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) => {
    frames++;
    void soon().then(() => {
      try {
        act(now());
      } finally {
        setTimeout(() => frames--); // after what it put off
      }
    });
    return 0;
  };
  // Links of the widget lead nowhere here.
  document.addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('a[href]')) event.preventDefault();
  });

  navigator.share = async () => {};
  const soon = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  const frame = () => new Promise<void>((resolve) => paint(() => resolve()));

  async function until<T>(look: () => T | null | undefined | false, patience = 2000): Promise<T | undefined> {
    const began = now();
    for (let at = began; at < began + patience; at = now()) {
      const found = look();
      if (found) return found;
      await (at < began + 20 ? soon() : frame());
    }
    return undefined;
  }

  async function play(scene: Scene, given: Fault = {}): Promise<Ending> {
    fault = given;
    step = -1;
    thrown = painted = undefined;
    errors = [];
    uncaught = [];
    ran.clear();
    read.clear();
    const putBack = given.text && takeOut(given.text);
    const element = document.createElement('self-check');
    element.setAttribute('shadow', 'open');
    for (const [name, value] of Object.entries(scene.element)) element.setAttribute(name, value);
    const fallback = document.createElement('a');
    fallback.href = 'tel:+31230000000';
    fallback.textContent = 'The page’s own words';
    element.append(fallback);
    document.body.append(element);
    const root = () => element.shadowRoot;
    const find = (selector: string) => root()?.querySelector(selector);
    const card = () => root()?.querySelector<HTMLElement>('[data-screen="error"]');
    const note = () =>
      [...(root()?.querySelectorAll('.summary > .hint, .note.danger:not(#note)') ?? [])].find((each) => each.checkVisibility());
    try {
      for (step = 0; step < scene.steps.length; step++) {
        if (card() || (fault.points && thrown !== undefined && note())) break;
        await act(element, scene.steps[step] ?? '', () => Boolean(card()) || thrown !== undefined);
      }
      await soon();
      await soon();
      // A slow computer may still be at it.
      if (thrown !== undefined || given.text) await until(() => card() ?? note(), 500);
      // What opens only when it is asked to: the safety card of a widget that could not be made.
      const shown = card();
      if (shown && !shown.checkVisibility()) root()?.querySelector('summary')?.click();
      if (shown) await until(() => painted !== undefined);
      const end = shown?.checkVisibility() ? 'card' : note() ? 'note' : fallback.checkVisibility() ? 'fallback' : 'scene';
      const href = (action: string) => shown?.querySelector(`[data-action="${action}"]`)?.getAttribute('href') ?? '';
      const found = shown && {
        emergency: href('emergency-call'),
        phone: href('call'),
        sent: /Your answers were not sent\.|Je antwoorden zijn niet verstuurd\./.test(shown.textContent ?? ''),
      };
      const ending = { threw: thrown !== undefined, end, errors, uncaught, ran: [...ran], read: [...read] } as const;
      fault = {};
      putBack?.();
      let restarted: string | undefined;
      if (shown) {
        const control = (name: string) => shown.querySelector<HTMLElement>(`[data-action="${name}"]`);
        ((given.closes && find('.launcher') && control('close')) || control('restart'))?.click();
        restarted = await until(() => {
          const launcher = root()?.querySelector<HTMLElement>('.launcher');
          if (launcher?.checkVisibility()) launcher.click(); // made anew from the beginning
          const [screen, ...more] = root()?.querySelectorAll<HTMLElement>('[data-screen]') ?? [];
          return more.length === 0 && screen?.dataset.screen !== 'error' && screen?.dataset.screen;
        }, 1000);
      }
      return {
        ...ending,
        uncaught: [...uncaught],
        ...(found && { card: found }),
        ...(painted !== undefined && thrown !== undefined && { painted: painted - thrown }),
        restarted,
      };
    } finally {
      fault = {};
      putBack?.();
      element.remove();
      await soon();
      await new Promise((over) => requestIdleCallback(over)); // what it left for an idle moment is not the next scene's
    }
  }

  /**
   * One step, in words: `open`, `tap <selector>`, `key <selector>` (a click as the space bar makes it), `point <selector>`,
   * `type <selector> = <words>`, `see <selector>`, `press <key>`, `api <command>`, `detach`, `wait`.
   */
  async function act(element: HTMLElement, words: string, broken: () => boolean) {
    const [verb = '', ...rest] = words.split(' ');
    const object = rest.join(' ');
    const [selector = '', value = ''] = object.split(' = ');
    const find = (what = selector) => element.shadowRoot?.querySelector<HTMLElement>(what);
    if (verb === 'api') Reflect.get(Object(window.SelfCheck), object)();
    else if (verb === 'wait') await new Promise((resolve) => setTimeout(resolve, Number(object)));
    else if (verb === 'link') document.querySelector<HTMLElement>(object)?.click();
    else if (verb === 'detach') {
      element.remove();
      document.body.append(element);
    } else if (verb === 'open') {
      await until(() => find('.launcher') ?? (broken() || undefined), 3000); // it is drawn in an idle moment
      find('.launcher')?.click();
      await until(() => broken() || find('[data-screen]'));
      await frame();
      await frame(); // until its effects have run
    } else {
      const target = await until(() => find() ?? (broken() ? 'broken' : undefined), verb === 'see' ? 3000 : 1000);
      if (target === 'broken') return;
      if (!target) throw new Error(`"${words}": there is no such thing on the screen ${find('[data-screen]')?.outerHTML.slice(0, 300)}`);
      ahead += 400;
      if (verb === 'tap' || verb === 'key')
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: verb === 'tap' ? 1 : 0 }));
      if (verb === 'point')
        for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focus', 'blur']) target.dispatchEvent(new Event(type));
      if (verb === 'press')
        target.dispatchEvent(new KeyboardEvent('keydown', { key: value, bubbles: true, composed: true, cancelable: true }));
      if (verb === 'type' && 'value' in target) {
        target.value = value;
        target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
    }
    await soon();
    await soon();
    for (let turns = 0; turns < 50 && frames > 0; turns++) await new Promise((resolve) => setTimeout(resolve));
  }

  /** Takes a text out of its file, with all forms of a plural. Returns what puts it back; nothing where there is no such text. */
  function takeOut({ file, path, instead }: NonNullable<Fault['text']>) {
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<object>((words, name) => Reflect.get(words, name) ?? {}, files[file] ?? {});
    const forms = Object.entries(holder).filter(([name]) => name === last || name.replace(/_(one|other)$/, '') === last);
    for (const [name] of forms) {
      if (instead) Reflect.set(holder, name, instead);
      else Reflect.deleteProperty(holder, name);
    }
    return () => {
      for (const [name, words] of forms) Reflect.set(holder, name, words);
    };
  }

  window.faults = { play, lookUps: {} };
}
