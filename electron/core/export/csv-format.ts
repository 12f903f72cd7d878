import Papa from 'papaparse';
import type { AuditEvent, AuditEventKey } from '../../../shared/audit-event.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { compactJson } from './details-text.ts';
import type { EventFormat } from './event-format.ts';

/** duplistatus's CSV columns, in its order. */
const COLUMNS: readonly (readonly [header: string, key: AuditEventKey])[] = [
  ['ID', 'id'],
  ['Timestamp', 'timestamp'],
  ['User ID', 'userId'],
  ['Username', 'username'],
  ['Action', 'action'],
  ['Category', 'category'],
  ['Target Type', 'targetType'],
  ['Target ID', 'targetId'],
  ['Status', 'status'],
  ['IP Address', 'ipAddress'],
  ['User Agent', 'userAgent'],
  ['Details', 'details'],
  ['Error Message', 'errorMessage'],
];

/** RFC 4180: every line, the last included, ends with CRLF. */
const NEWLINE = '\r\n';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * First characters that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), their full-width forms, and
 * the line breaks and NUL after which some spreadsheets look again.
 */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** CSV per RFC 4180 with duplistatus's columns; NULL as an empty cell. */
export function csvFormat({ bom, formulaGuard }: Pick<ExportOptions, 'bom' | 'formulaGuard'>): EventFormat {
  const lines = (rows: string[][]) =>
    Papa.unparse(rows, { newline: NEWLINE, escapeFormulae: formulaGuard ? FORMULA_START : false }) + NEWLINE;
  return {
    begin: () => (bom ? BYTE_ORDER_MARK : '') + lines([COLUMNS.map(([header]) => header)]),
    events: (events) => lines(events.map(toCells)),
    end: () => '',
  };
}

function toCells(event: AuditEvent): string[] {
  return COLUMNS.map(([, key]) =>
    key === 'details' ? compactJson(event.details ?? '') : (event[key] ?? ''),
  );
}
