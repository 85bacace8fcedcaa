// What a server does that loads an app's modules: nothing may happen, and nothing may be missing.
const before = Reflect.ownKeys(globalThis).length;
const { defineSelfCheck } = await import('self-check');
const selfCheck = defineSelfCheck({ clinic: 'Plain Clinic' });
selfCheck.on('open', () => {});
selfCheck.open();
selfCheck.destroy();
console.log(JSON.stringify({ version: selfCheck.version, added: Reflect.ownKeys(globalThis).length - before }));

export {};
