/** A line of text on a page of a PDF: points from the lower left corner, the size of its letters (12). */
export type PdfLine = {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
};

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Builds a PDF of text set in one font, a list of lines a page. Characters are Latin-1. */
export const pdfOf = (
  pages: readonly (readonly PdfLine[])[],
  info = '',
  font: string = helvetica,
): Uint8Array => {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push(font);
  objects.push(`<< ${info} >>`);
  for (const lines of pages) {
    const words = lines
      .map(
        ({ text, x = 72, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join('\n');
    const content = objects.length + 2;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
};

/** Sets words in lines of so many characters from a height down, as a printed column. */
export const column = (lines: readonly string[], x: number, top: number, leading = 14): PdfLine[] =>
  lines.map((text, i) => ({ text, x, y: top - i * leading }));
