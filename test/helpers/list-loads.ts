import { registerHooks } from 'node:module';

/** Loaded before a program: prints on standard error, when it ends, every module that was asked for. */
const asked: string[] = [];
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    asked.push(resolved.url);
    return resolved;
  },
});
process.on('exit', () => process.stderr.write(JSON.stringify(asked)));
