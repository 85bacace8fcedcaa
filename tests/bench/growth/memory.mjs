// @ts-check
/** What a page holds once its garbage is gone. @typedef {{ heap: number, nodes: number, listeners: number }} Memory */

/** @param {import('@playwright/test').CDPSession} devtools with Performance enabled @returns {Promise<Memory>} */
export async function memoryOf(devtools) {
  // What the first finds has finalizers, which let go of more.
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}
