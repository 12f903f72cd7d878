import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { statIfAny } from './wal-file.ts';

const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
/** Length of the name, its checksum, the magic number. */
const TRAILER_BYTES = 16;

/**
 * Writes a copy of the rollback journal of an interrupted transaction, to be rolled back on the copy.
 *
 * A journal may end with the path of a *super-journal* (a transaction over several databases), which SQLite deletes
 * after a rollback: a crafted journal could make it delete any file. So the copy never names one. What it would have
 * decided is decided here: without its super-journal the transaction was committed, and nothing is rolled back.
 * See https://sqlite.org/fileformat.html#the_rollback_journal
 */
export async function copyHotJournal(from: string, to: string): Promise<void> {
  const journal = await readFile(from);
  const superJournal = superJournalName(journal);
  if (superJournal !== undefined) {
    const besideSource = join(dirname(from), basename(superJournal));
    if ((await statIfAny(besideSource)) === undefined) return;
    journal.fill(0, journal.length - TRAILER_BYTES);
  }
  await writeFile(to, journal, { mode: 0o600 });
}

function superJournalName(journal: Buffer): string | undefined {
  const trailerStart = journal.length - TRAILER_BYTES;
  if (trailerStart < 0 || !journal.subarray(-JOURNAL_MAGIC.length).equals(JOURNAL_MAGIC)) return undefined;
  const length = journal.readUInt32BE(trailerStart);
  if (length === 0 || length > trailerStart) return undefined;
  const name = journal.subarray(trailerStart - length, trailerStart);
  const checksum = name.reduce((sum, byte) => (sum + byte) | 0, 0);
  return checksum === journal.readInt32BE(trailerStart + 4) ? name.toString('utf8') : undefined;
}
