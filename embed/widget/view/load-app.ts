import type { App } from '../app/app.ts';

/** The app, which is first run when it is asked for. In the one-file script the build puts it in here as a function. */
export const loadApp = (): Promise<App> => import('../app/app.ts');
