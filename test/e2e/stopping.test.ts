import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { createFolder } from '../helpers/folder.ts';
import { assertRestored, journey, shell, shellEnvironment } from './journey.ts';

const { path: folder } = createFolder();
const part = (name: string) => `<?xml version="1.0"?><${name}`;

/** A small Word document that takes long to read: a million short paragraphs. */
const slow = (): string => {
  const path = join(folder, 'slow.docx');
  const paragraph = '<w:p><w:r><w:t>A few words.</w:t></w:r></w:p>';
  const files = {
    '[Content_Types].xml': `${part('Types')} xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${part('Relationships')} xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${part('w:document')} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph.repeat(1_000_000)}</w:body></w:document>`,
  };
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)]))),
  );
  return path;
};

for (const [name, key] of [
  ['Esc', 'Escape'],
  ['Ctrl+C', 'C-c'],
] as const) {
  journey(
    `${name} stops the reading of a file that takes long`,
    { command: shell, environment: { ...shellEnvironment, SLOW: slow() } },
    async (terminal) => {
      await terminal.untilShows('$');
      await terminal.write('"$NODE" "$ONRECORD" "$SLOW" --no-state; echo "status $?"\r');
      await terminal.untilShows('Esc stops it');
      await terminal.press(key);
      await terminal.untilShows('cannot read slow.docx: you stopped the reading', 'status 1');
      await assertRestored(terminal);
    },
  );
}
