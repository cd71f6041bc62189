import { existsSync, statSync } from 'node:fs';
import { type Facts, interpret, type Options } from './command-line/options.ts';
import { quickWords } from './command-line/quick-words.ts';
import { UsageError } from './command-line/usage-error.ts';
import { messageOf } from './shell/message-of.ts';
import { createOutput, OutputClosed } from './shell/output.ts';
import { isPiped } from './shell/terminal/is-piped.ts';

let openedError: NodeJS.WriteStream | undefined;
/** Standard error, opened when it is first asked for; where it fails there is nobody to be told. */
const standardError = (): NodeJS.WriteStream => {
  openedError ??= process.stderr.on('error', () => undefined);
  return openedError;
};

const complain = (message: string): void => {
  standardError().write(`onrecord: ${message}\n`);
};

/** A terminal that cannot move its cursor, or does not say what it is, has articles printed on it. */
const canShow = (): boolean =>
  process.stdout.isTTY === true &&
  process.env.TERM !== 'dumb' &&
  (process.env.TERM !== undefined || process.platform === 'win32');

const facts = (): Facts => ({
  screen: canShow(),
  piped: isPiped(),
  noColor: (process.env.NO_COLOR ?? '') !== '',
  isThere: existsSync,
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
});

/** What each kind of command needs is a file of its own in the bundle, and read for that kind only. */
const run = async (options: Options, write: (words: string) => Promise<void>): Promise<number> => {
  switch (options.kind) {
    case 'help':
      await write((await import('./command-line/help.ts')).helpText(options.command));
      return 0;
    case 'version':
      await write(`${(await import('./shell/version.ts')).version()}\n`);
      return 0;
    case 'completions':
      await write((await import('./command-line/completions/completions.ts')).completions(options.shell));
      return 0;
    case 'list':
      return (await import('./commands/list.ts')).runList(write);
    case 'recent':
      return (await import('./commands/recent.ts')).runRecent(write, complain);
    case 'print-config':
    case 'check-config':
      return (await import('./commands/config.ts')).runConfig(options, write, complain);
    case 'report':
    case 'print':
    case 'linear':
      return (await import('./commands/report.ts')).runReport(options, write, complain);
    case 'check':
      return options.isShown
        ? (await import('./explorer/checked.ts')).runCheckedExplorer(options, complain)
        : (await import('./commands/check.ts')).runCheck(options, write, complain);
    case 'compare':
      return (await import('./commands/compare.ts')).runCompare(options, write);
    case 'library':
      return (await import('./commands/library/library.ts')).runLibrary(options, write, complain);
    case 'desk':
      return (await import('./explorer/many-articles.ts')).runDeskExplorer(options, complain);
    case 'explore':
      return (await import('./explorer/explorer.ts')).runExplorer(options);
  }
};

/** The options with what their files say. @throws {ReadError} when the file of a cast makes no sense. */
const withFiles = async (options: Options): Promise<Options> => {
  if (!('reading' in options) || options.reading.castFile === undefined) return options;
  const { readCastFile } = await import('./shell/load/cast-file.ts');
  const cast = await readCastFile(options.reading.castFile);
  return { ...options, reading: { ...options.reading, cast } };
};

const main = async (argv: readonly string[]): Promise<number> => {
  const write = createOutput(process.stdout);
  try {
    const words =
      quickWords(argv) ?? (await import('./command-line/meow-words.ts')).meowWords(argv, import.meta);
    return await run(await withFiles(interpret(words, facts())), write);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    complain(messageOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
};

/** Milliseconds in which the first screen, and keys typed early, have been seen to: opening the stream would hold them up. */
const ANSWERED = 100;
setTimeout(standardError, ANSWERED).unref();
/** Called when node has nothing left to wait for although the command has not ended. */
const endedEarly = (): void => {
  complain('the command stopped before it was done');
  process.exitCode = 1;
};
process.once('beforeExit', endedEarly);
// Nothing here may wait: what is loaded later imports from the file this becomes a part of.
void main(process.argv.slice(2)).then((status) => {
  process.off('beforeExit', endedEarly);
  process.exitCode = status;
});
