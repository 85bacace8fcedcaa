import { useEffect, useState } from 'react';
import { defineSelfCheck, type SelfCheckEvents } from 'self-check/react';

const selfCheck = defineSelfCheck({ phone: '+31 20 000 00 00', region: 'NL', 'reviewed-by': 'Dr Test', 'reviewed-on': '2026-11-01' });

export function App() {
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (word: string) => setHeard((words) => [...words, word]);
  useEffect(() => {
    const opened = () => hear('open');
    const contacted = (event: SelfCheckEvents['self-check:action']) => hear(event.detail.channel);
    selfCheck.on('open', opened);
    selfCheck.on('action', contacted);
    return () => {
      selfCheck.off('open', opened);
      selfCheck.off('action', contacted);
    };
  }, []);
  return (
    <main>
      {shown && (
        <self-check clinic="React Clinic" lang="en" onself-check:start={() => hear('start in JSX')}>
          <a href="tel:+31200000000">Call us</a>
        </self-check>
      )}
      <a id="open" href="#self-check">
        Sudden back pain?
      </a>
      <button id="unmount" type="button" onClick={() => setShown(false)}>
        Take it away
      </button>
      <button id="again" type="button" onClick={() => setShown(true)}>
        Bring it back
      </button>
      <output>{heard.join(' ')}</output>
    </main>
  );
}
