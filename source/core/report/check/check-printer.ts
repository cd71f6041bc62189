import { createPrinter } from '../printer.ts';
import { checkPagePrinter } from './check-page.ts';
import type { CheckReport } from './check-report.ts';
import { checkShape } from './check-shape.ts';

/** A check, printed whole in a format. */
export const printCheck = (report: CheckReport, format: string): string => {
  const { begin, one, end } =
    format === 'html' ? checkPagePrinter() : createPrinter(format, checkShape, false);
  return begin() + one(report) + end();
};
