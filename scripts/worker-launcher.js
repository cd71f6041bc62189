// What a worker thread starts with: unlike the main thread, it has no compile cache unless it asks for one.
const { enableCompileCache, flushCompileCache } = process.getBuiltinModule('node:module');
enableCompileCache();
await import('./WORKER-code.js');
// The thread is ended from outside, perhaps in the midst of its work.
setTimeout(flushCompileCache, 1000).unref();
