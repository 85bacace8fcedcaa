import { guarded } from '../../src/base/guarded.ts';
import { reportFault } from './base/console.ts';
import { defineElement } from './page/element.ts';
import { onceParsed } from './page/once-parsed.ts';
import { start } from './page/start.ts';
import { findScript } from './settings/setting-sources.ts';
import { loadApp } from './view/load-app.ts';
import { createView } from './view/view.ts';

// Everything is inside this one script; the app runs on open.
guarded(() => {
  const script = findScript();
  const begin = () => start(script, (root, setup, emit) => createView(root, setup, emit, loadApp), defineElement);
  onceParsed(guarded(begin, reportFault), script);
}, reportFault)();
