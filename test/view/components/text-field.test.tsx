import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { cleanup, render } from 'ink-testing-library';
import { TextField } from '../../../source/view/components/text-field.tsx';
import { fieldLine } from '../../../source/view/panes/overlays/field-line.ts';
import { span } from '../../../source/view/spans.ts';
import { themeOf } from '../../../source/view/theme/theme.ts';
import { ThemeProvider } from '../../../source/view/theme/theme-context.ts';
import { explorerTree } from '../../helpers/explorer.tsx';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';
import { openReader } from '../../helpers/reader.ts';

afterEach(cleanup);

const typedInto = (text: string, caret: number, room?: number) => {
  const typed: string[] = [];
  const line = [span('/ ', 'key'), ...fieldLine({ text, caret }, room)];
  let listening: () => void = () => undefined;
  const isListening = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const keys = {
    listen: (now: boolean) => {
      if (now) listening();
      return () => undefined;
    },
    type: (characters: string) => typed.push(characters),
  };
  const field = render(
    <ThemeProvider value={themeOf('dark', 2)}>
      <TextField line={line} typed={keys} />
    </ThemeProvider>,
  );
  return {
    ...field,
    typed,
    isListening,
    shown: () => stripVTControlCharacters(field.lastFrame() ?? '').trimEnd(),
  };
};

test('the field shows its words, wherever the caret is', () => {
  assert.equal(typedInto('roof tiles', 10).shown(), '/ roof tiles');
  assert.equal(typedInto('roof tiles', 4).shown(), '/ roof tiles');
  assert.equal(typedInto('', 0).shown(), '/');
});

test('words longer than the field show where they are being typed', () => {
  const shown = typedInto('abcdefghijklmnopqrstuvwxyz', 26, 12).shown();
  assert.match(shown, /^\/ …[l-z]+z$/);
});

test('what is typed is told, and changes nothing by itself', async () => {
  for (const [text, caret, character] of [
    ['roof', 4, 'x'],
    ['roof', 4, 'f'],
    ['roof', 1, 'é'],
    ['', 0, ' '],
  ] as const) {
    const field = typedInto(text, caret);
    await field.isListening;
    field.stdin.write(character);
    assert.deepEqual(field.typed, [character]);
    assert.equal(field.shown(), `/ ${text}`.trimEnd());
  }
});

test('keys that arrive one by one or together reach the field in order, and commands after it', async () => {
  const reader = openReader(100, 30, { document: harbour, analysis: harbourAnalysis });
  const { stdin, lastFrame } = render(explorerTree(reader));
  const field = (): string | undefined => {
    const { overlay } = reader.state();
    return overlay?.kind === 'search' ? overlay.field.text : undefined;
  };
  await wait(20);
  for (const keys of ['/', 'r', 'o', '\u007f', 'oo', 'f', '\u001b[D', 'o']) stdin.write(keys);
  assert.equal(field(), 'rooof');
  await wait(20);
  for (const keys of ['\u0017', 'f', 'ly', ' ', 't', '\u0017', '👍', 'r']) stdin.write(keys);
  assert.equal(field(), 'fly 👍rf');
  await wait(20);
  assert.match(stripVTControlCharacters(lastFrame() ?? ''), /\/ fly 👍rf/);
  for (const keys of ['\u001b[27u', 's']) stdin.write(keys);
  assert.equal(field(), undefined);
  assert.equal(reader.state().focus, 'speakers');
});
