import type { Exportable } from '../core/report/catalogue.ts';
import type { Exported } from '../core/report/offer/exports.ts';
import { type Written, writeExportFile } from './export-file.ts';

/** Exports something of an article to a file. */
export const exportToFile = async (
  exportable: Exportable,
  exported: Exported,
  path: string,
  isReplacing: boolean,
): Promise<Written> => {
  // Loaded only now, so that nothing else waits for the reports.
  const { exportText } = await import('../core/report/catalogue.ts');
  return writeExportFile(path, exportText(exportable, exported), isReplacing);
};
