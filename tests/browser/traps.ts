/**
 * Runs in the page before anything else, and traps every way in which a script could tell somebody, keep something, or turn text into
 * code or markup. What is caught stands in `window.caught`.
 */
export function setTraps(): void {
  const caught: string[] = [];
  Object.defineProperty(window, 'caught', { value: caught });
  const note = (name: string) => {
    // The test runner itself has the page evaluate what a test asks.
    const [, , , caller = ''] = new Error().stack?.split('\n') ?? [];
    if (name !== 'eval' || !caller.includes('UtilityScript.evaluate')) caught.push(name);
  };

  const onCall = (owner: object | undefined, name: string, label = name) => {
    const real = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !real || typeof real.value !== 'function') return;
    const method = real.value;
    const trapped: unknown = new Proxy(method, {
      apply: (target, self, args) => {
        note(label);
        return Reflect.apply(target, self, args);
      },
      construct: (target, args, newTarget): object => {
        note(label);
        return Reflect.construct(target, args, newTarget === trapped ? target : newTarget);
      },
    });
    Object.defineProperty(owner, name, { ...real, value: trapped });
  };
  const onAccess = (owner: object | undefined, name: string, which: 'set' | 'get and set', label = name) => {
    const real = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !real?.get) return;
    const { get, set } = real;
    Object.defineProperty(owner, name, {
      ...real,
      get() {
        if (which !== 'set') note(label);
        return get.call(this);
      },
      ...(set && {
        set(value: unknown) {
          note(label);
          set.call(this, value);
        },
      }),
    });
  };
  const prototypeOf = (name: string): object | undefined => {
    const made: unknown = Reflect.get(window, name);
    return typeof made === 'function' ? made.prototype : undefined;
  };

  // Text becomes markup.
  for (const owner of ['Element', 'ShadowRoot']) {
    onAccess(prototypeOf(owner), 'innerHTML', 'set');
    for (const name of ['setHTML', 'setHTMLUnsafe', 'getHTML']) onCall(prototypeOf(owner), name);
  }
  onAccess(prototypeOf('Element'), 'outerHTML', 'set');
  onAccess(prototypeOf('HTMLIFrameElement'), 'srcdoc', 'set');
  onCall(prototypeOf('Element'), 'insertAdjacentHTML');
  for (const name of ['write', 'writeln', 'open', 'execCommand']) onCall(prototypeOf('Document'), name, `document.${name}`);
  onCall(Document, 'parseHTMLUnsafe');
  onCall(prototypeOf('DOMParser'), 'parseFromString');
  onCall(prototypeOf('Range'), 'createContextualFragment');

  // Text becomes code.
  for (const name of ['eval', 'Function', 'Worker', 'SharedWorker', 'importScripts']) onCall(window, name);
  for (const name of ['setTimeout', 'setInterval']) {
    const real = Reflect.get(window, name);
    Reflect.set(
      window,
      name,
      new Proxy(real, {
        apply: (target, self, args) => {
          if (typeof args[0] !== 'function') note(`${name} of a text`);
          return Reflect.apply(target, self, args);
        },
      }),
    );
  }
  onAccess(prototypeOf('HTMLScriptElement'), 'src', 'set', 'script.src');
  onAccess(prototypeOf('HTMLScriptElement'), 'text', 'set', 'script.text');

  // Something leaves the page.
  for (const name of [
    'fetch',
    'fetchLater',
    'XMLHttpRequest',
    'WebSocket',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
    'Image',
    'Audio',
    'FontFace',
    'open',
    'postMessage',
  ]) {
    onCall(window, name);
  }
  onCall(prototypeOf('Navigator'), 'sendBeacon');
  onCall(prototypeOf('HTMLFormElement'), 'submit');
  onCall(prototypeOf('MessagePort'), 'postMessage');
  for (const name of ['BroadcastChannel', 'MessageChannel']) onCall(window, name);
  for (const owner of ['HTMLImageElement', 'HTMLMediaElement', 'HTMLIFrameElement', 'HTMLEmbedElement', 'HTMLSourceElement']) {
    onAccess(prototypeOf(owner), 'src', 'set', `${owner}.src`);
  }
  onAccess(prototypeOf('HTMLImageElement'), 'srcset', 'set', 'HTMLImageElement.srcset');
  onAccess(prototypeOf('HTMLLinkElement'), 'href', 'set', 'link.href');

  // Something is kept, or read that was.
  onAccess(prototypeOf('Document'), 'cookie', 'get and set', 'document.cookie');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) onAccess(window, name, 'get and set');
  for (const name of ['getItem', 'setItem']) onCall(prototypeOf('Storage'), name, `Storage.${name}`);
  onAccess(prototypeOf('Navigator'), 'serviceWorker', 'get and set');
  onAccess(prototypeOf('Navigator'), 'storage', 'get and set', 'navigator.storage');
  onAccess(prototypeOf('Navigator'), 'clipboard', 'get and set', 'navigator.clipboard');
  onAccess(window, 'name', 'set', 'window.name');

  // The page's own address, history and title change.
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go']) onCall(prototypeOf('History'), name, `history.${name}`);
  onAccess(prototypeOf('Document'), 'title', 'set', 'document.title');
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir']) onCall(console, name, `console.${name}`);
}

/** One call of each, with what it is caught as. Those that a browser does not have are left out. */
export const PLANTED: readonly (readonly [caughtAs: string, code: string])[] = [
  ['innerHTML', "document.createElement('p').innerHTML = 'x'"],
  ['innerHTML', "document.createElement('template').innerHTML = 'x'"],
  ['innerHTML', "document.createElement('p').attachShadow({ mode: 'open' }).innerHTML = 'x'"],
  ['outerHTML', "document.body.appendChild(document.createElement('p')).outerHTML = ''"],
  ['setHTMLUnsafe', "document.createElement('p').setHTMLUnsafe('x')"],
  ['srcdoc', "document.createElement('iframe').srcdoc = ''"],
  ['insertAdjacentHTML', "document.body.insertAdjacentHTML('beforeend', '')"],
  ['document.execCommand', "document.execCommand('insertHTML', false, '')"],
  ['parseHTMLUnsafe', "Document.parseHTMLUnsafe('')"],
  ['parseFromString', "new DOMParser().parseFromString('', 'text/html')"],
  ['createContextualFragment', "document.createRange().createContextualFragment('')"],
  ['eval', "window.eval('1')"],
  ['Function', "new Function('')"],
  ['Worker', "new Worker('data:text/javascript,')"],
  ['setTimeout of a text', "setTimeout('1')"],
  ['setInterval of a text', "clearInterval(setInterval('1', 9e9))"],
  ['script.src', "document.createElement('script').src = '/other'"],
  ['script.text', "document.createElement('script').text = ''"],
  ['fetch', "fetch('/other').catch(() => {})"],
  ['XMLHttpRequest', 'new XMLHttpRequest()'],
  ['WebSocket', "new WebSocket('ws://127.0.0.1:9/').onerror = () => {}"],
  ['EventSource', "new EventSource('/other').close()"],
  ['RTCPeerConnection', 'new RTCPeerConnection().close()'],
  ['Image', 'new Image()'],
  ['HTMLImageElement.src', "document.createElement('img').src = 'data:,'"],
  ['open', "window.open('about:blank')?.close()"],
  ['postMessage', "window.postMessage('x')"],
  ['postMessage', "new MessageChannel().port1.postMessage('x')"],
  ['BroadcastChannel', "new BroadcastChannel('x').close()"],
  ['sendBeacon', "navigator.sendBeacon('/other')"],
  ['submit', "document.createElement('form').submit()"],
  ['HTMLIFrameElement.src', "document.createElement('iframe').src = 'about:blank'"],
  ['link.href', "document.createElement('link').href = '/other'"],
  ['document.cookie', 'void document.cookie'],
  ['document.cookie', "document.cookie = 'x=1; max-age=0'"],
  ['localStorage', 'void localStorage'],
  ['Storage.setItem', "localStorage.setItem('x', '')"],
  ['sessionStorage', 'void sessionStorage'],
  ['indexedDB', 'void indexedDB'],
  ['caches', 'void caches'],
  ['serviceWorker', 'void navigator.serviceWorker'],
  ['navigator.storage', 'void navigator.storage'],
  ['navigator.clipboard', 'void navigator.clipboard'],
  ['window.name', "window.name = 'x'"],
  ['history.pushState', "history.pushState(null, '', '#x')"],
  ['history.replaceState', "history.replaceState(null, '')"],
  ['document.title', "document.title = 'x'"],
  ['console.log', "console.log('x')"],
  ['console.warn', "console.warn('x')"],
  ['document.write', "document.implementation.createHTMLDocument('').write('')"],
];
