import Papa from 'papaparse';
import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { compactJson } from './details-text.ts';
import type { EventFormat } from './event-format.ts';
import type { Utf8Chunk } from './utf8-chunk.ts';

/** duplistatus's CSV columns, in its order. */
const HEADER = [
  'ID',
  'Timestamp',
  'User ID',
  'Username',
  'Action',
  'Category',
  'Target Type',
  'Target ID',
  'Status',
  'IP Address',
  'User Agent',
  'Details',
  'Error Message',
];

const DETAILS = HEADER.indexOf('Details');

/** RFC 4180: every line, the last included, ends with CRLF. */
const NEWLINE = '\r\n';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * First characters that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), their full-width forms, and
 * the line breaks and NUL after which some spreadsheets look again.
 */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A cell that does not stand as it is, and one that it takes more than quotes to write. */
const NEEDS_QUOTES = /^[=+\-@\t\0＝＋－＠ ]|[",\r\n\uFEFF]| $/;
const NEEDS_MORE_THAN_QUOTES = /^[=+\-@\t\0＝＋－＠ ]|[\r\n\uFEFF]| $/;

/**
 * CSV per RFC 4180 with duplistatus's columns; NULL as an empty cell. Papa Parse writes the header and every event that
 * holds more than plain text, commas and quotes. The others, which are nearly all, are written here, in a fraction of the
 * time.
 */
export function csvFormat({ bom, formulaGuard }: Pick<ExportOptions, 'bom' | 'formulaGuard'>): EventFormat {
  const escapeFormulae = formulaGuard ? FORMULA_START : false;
  const writeLine = (chunk: Utf8Chunk, cells: string[]) =>
    chunk.append(Papa.unparse([cells], { newline: NEWLINE, escapeFormulae }) + NEWLINE);
  return {
    begin(chunk) {
      if (bom) chunk.append(BYTE_ORDER_MARK);
      writeLine(chunk, HEADER);
    },
    event(chunk, event) {
      const cells = toCells(event);
      const start = chunk.length;
      if (writePlainLine(chunk, cells)) return;
      chunk.truncate(start);
      writeLine(chunk, cells.with(DETAILS, compactJson(event.details ?? '')));
    },
    end() {},
  };
}

function toCells(event: AuditEvent): string[] {
  return [
    event.id,
    event.timestamp ?? '',
    event.userId ?? '',
    event.username ?? '',
    event.action ?? '',
    event.category ?? '',
    event.targetType ?? '',
    event.targetId ?? '',
    event.status ?? '',
    event.ipAddress ?? '',
    event.userAgent ?? '',
    event.details ?? '',
    event.errorMessage ?? '',
  ];
}

/** False where a cell needs more than quotes. */
function writePlainLine(chunk: Utf8Chunk, cells: readonly string[]): boolean {
  let text = '';
  for (let i = 0; i < cells.length; i++) {
    let cell = cells[i] as string;
    if (i > 0) text += ',';
    if (i === DETAILS && cell !== '') {
      chunk.append(text);
      text = '';
      if (chunk.appendQuotedJson(cell)) continue;
      cell = compactJson(cell);
    }
    if (!NEEDS_QUOTES.test(cell)) text += cell;
    else if (NEEDS_MORE_THAN_QUOTES.test(cell)) return false;
    else if (cell.includes('"')) {
      chunk.append(text);
      chunk.appendQuoted(cell);
      text = '';
    } else text += `"${cell}"`;
  }
  chunk.append(text + NEWLINE);
  return true;
}
