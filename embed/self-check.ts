import { defineElement } from './element.ts';
import { onceParsed } from './once-parsed.ts';
import { findScript } from './setting-sources.ts';
import { start } from './start.ts';
import { createView } from './view.ts';

const script = findScript();

// Everything is inside this one script; the app runs on open.
onceParsed(() => start(script, (root, tag, emit) => createView(root, tag, emit, () => import('./app.ts')), defineElement));
