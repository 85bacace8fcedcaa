import text from './proof-worker.ts?text';

interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}
declare global {
  interface Window {
    /** Not in every browser yet. */
    trustedTypes?: PolicyFactory;
  }
}

/** The page's policy knows this name. It gives out nothing but the worker's address. */
const policy = window.trustedTypes?.createPolicy('self-check-proof', { createScriptURL: (address) => address });

let address: string | undefined;

/** Starts the worker from its own text, so that it works in a page from a disk too. @returns undefined where there can be none. */
export function startWorker(): Worker | undefined {
  try {
    address ??= URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    return new Worker(policy?.createScriptURL(address) ?? address);
  } catch {
    return undefined;
  }
}
