/**
 * Loaded before the explorer: writes to the file named by ONRECORD_LOADS which modules had been loaded, the program's
 * and Node's own, when the first screen was painted and when keys were taken.
 */
const files: string[] = [];
// An import would read all that these export, and so load more of Node than the program does.
const { writeFileSync } = process.getBuiltinModule('node:fs');
const { registerHooks } = process.getBuiltinModule('node:module');
registerHooks({
  load: (url, context, next) => {
    files.push(url);
    return next(url, context);
  },
});
const loaded = () => ({
  files: files.filter((url) => url.startsWith('file:')),
  own: (process as unknown as { moduleLoadList: readonly string[] }).moduleLoadList.flatMap(
    (words) => /^NativeModule (.*)$/.exec(words)?.[1] ?? [],
  ),
});

const signs = { painted: '\u001b[?1049h', live: '\u001b[?2004h' } as const;
const found: Partial<Record<keyof typeof signs, ReturnType<typeof loaded>>> = {};
const { stdout } = process;
const write = stdout.write.bind(stdout);
stdout.write = ((words: string, ...rest: []): boolean => {
  const done = write(words, ...rest);
  for (const name of ['painted', 'live'] as const) {
    if (!found[name] && words.includes(signs[name])) found[name] = loaded();
  }
  if (found.live) {
    stdout.write = write;
    writeFileSync(process.env.ONRECORD_LOADS ?? '', JSON.stringify(found));
  }
  return done;
}) as typeof write;
