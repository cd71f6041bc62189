import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { projectFile } from '../helpers/source-files.ts';

test('every dependency that is bundled is named with the text of its licence', () => {
  const notices = readFileSync(new URL('../../dist/third-party-licences.txt', import.meta.url), 'utf8');
  const entries = notices.split(`\n\n${'-'.repeat(80)}\n\n`).slice(1);
  const { dependencies } = JSON.parse(projectFile('package.json')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    const entry = entries.find((one) => one.startsWith(`${name} ${version} (`));
    assert.ok(entry && /copyright|licen[cs]e/i.test(entry.split('\n').slice(1).join('\n')), name);
  }
});
