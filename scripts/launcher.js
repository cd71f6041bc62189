#!/usr/bin/env node
// The bin. Written in the JavaScript every Node understands, so that an old one can say what is wrong in one line.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) {
  // What V8 makes of the program's files is kept for the next time. (An import reads all that the module exports,
  // which takes milliseconds.)
  process.getBuiltinModule('node:module').enableCompileCache();
  try {
    await import('./main.js');
  } catch (error) {
    // A file of the program is missing, or none can be opened.
    process.stderr.write(`onrecord cannot start: ${String(error.message).split('\n')[0]}\n`);
    process.exitCode = 1;
  }
} else {
  await import('./old-node.js');
}
