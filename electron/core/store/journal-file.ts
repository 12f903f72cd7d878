import { readRange, statIfAny } from './wal-file.ts';

/** A rollback journal header ends with the initial size of the database, the sector and the page size. */
const JOURNAL_HEADER_BYTES = 28;
const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
/** Around the page that a record of the journal holds: its number, and a checksum. */
const RECORD_FRAME_BYTES = 8;
/** In place of their number, where there are as many records as there is room for. */
const UNCOUNTED_RECORDS = 0xffffffff;

/**
 * Whether SQLite reads nothing of a journal that was not finished, or not all of it: its header is none, or it was cut short.
 * What it was to undo is still there. See https://sqlite.org/fileformat.html#the_rollback_journal
 */
export async function isJournalUnread(path: string): Promise<boolean> {
  const stats = await statIfAny(path);
  if (stats?.isFile() !== true || stats.size === 0n) return false;
  const size = Number(stats.size);
  for (let position = 0; position < size; ) {
    const header = await readRange(path, position, JOURNAL_HEADER_BYTES);
    const isFirst = position === 0;
    if (isFirst && header[0] === 0) return false;
    // Behind the last records may be the name of another file, or what is left of an earlier transaction.
    if (header.length < JOURNAL_HEADER_BYTES || !header.subarray(0, 8).equals(JOURNAL_MAGIC)) return isFirst;
    const records = header.readUInt32BE(8);
    const sectorBytes = header.readUInt32BE(20);
    if (records === 0 || records === UNCOUNTED_RECORDS || sectorBytes === 0) return false;
    const end = position + sectorBytes + records * (header.readUInt32BE(24) + RECORD_FRAME_BYTES);
    if (size < end) return true;
    position = Math.ceil(end / sectorBytes) * sectorBytes;
  }
  return false;
}

/** A journal whose first byte is zero was finished (journal_mode=PERSIST), as was an empty one (TRUNCATE). */
export async function isHotJournal(path: string): Promise<boolean> {
  const stats = await statIfAny(path);
  if (stats?.isFile() !== true || stats.size < JOURNAL_HEADER_BYTES) return false;
  const [firstByte] = await readRange(path, 0, 1);
  return firstByte !== undefined && firstByte !== 0;
}
