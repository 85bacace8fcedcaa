import { guarded } from '../src/ui/guarded.ts';
import { reportFault } from './console.ts';
import { defineElement } from './element.ts';
import { loadApp } from './load-app.ts';
import { onceParsed } from './once-parsed.ts';
import { findScript } from './setting-sources.ts';
import { start } from './start.ts';
import { createView } from './view.ts';

// Everything is inside this one script; the app runs on open.
guarded(() => {
  const script = findScript();
  const begin = () => start(script, (root, setup, emit) => createView(root, setup, emit, loadApp), defineElement);
  onceParsed(guarded(begin, reportFault));
}, reportFault)();
