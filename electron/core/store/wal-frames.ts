import { type FileHandle, open } from 'node:fs/promises';
import { WAL_HEADER_BYTES } from './wal-file.ts';

const FRAME_HEADER_BYTES = 24;
/** In front of the salts of a frame: the size of the database that it commits, 0 where it commits nothing. */
const COMMIT_SIZE_BYTES = 4;
const PAGE_BYTES_MAX = 65_536;
/** Read at once where frames are looked for behind one that cannot be read. */
const SEARCHED_BYTES = 1024 * 1024;
/** The last bit of the magic number says in which byte order the checksums are computed. */
const MAGIC_LITTLE_ENDIAN = 0x377f0682;
const MAGIC_BIG_ENDIAN = 0x377f0683;

type Checksum = readonly [first: number, second: number];

/** What a write-ahead log holds. */
export interface WalSurvey {
  /** Frames of committed transactions: what SQLite reads. */
  readonly committedFrames: number;
  /** Behind them are frames of a committed transaction that nobody can read any more: one is damaged, or the header. */
  readonly hasLostFrames: boolean;
  /** It ends within a transaction, or in nothing but zeros: its writer was interrupted, or the rest of it was not copied. */
  readonly endsMidTransaction: boolean;
}

/**
 * Reads a write-ahead log as SQLite does: up to the last commit frame before the first with another salt or a wrong checksum
 * (https://sqlite.org/fileformat.html#wal_file_format); and what is behind, as SQLite does not.
 */
export async function surveyWal(path: string): Promise<WalSurvey> {
  const file = await open(path, 'r');
  try {
    const header = Buffer.alloc(WAL_HEADER_BYTES);
    const headerBytes = (await file.read(header, 0, WAL_HEADER_BYTES, 0)).bytesRead;
    if (headerBytes < WAL_HEADER_BYTES)
      return { committedFrames: 0, hasLostFrames: false, endsMidTransaction: headerBytes > 0 };
    const magic = header.readUInt32BE(0);
    const isLittleEndian = magic === MAGIC_LITTLE_ENDIAN;
    const pageBytes = header.readUInt32BE(8);
    let checksum = addToChecksum([0, 0], header.subarray(0, 24), isLittleEndian);
    const isHeaderSound =
      (isLittleEndian || magic === MAGIC_BIG_ENDIAN) &&
      pageBytes <= PAGE_BYTES_MAX &&
      isChecksum(header.subarray(24), checksum);
    if (!isHeaderSound) return { committedFrames: 0, hasLostFrames: true, endsMidTransaction: false };
    const salts = header.subarray(16, 24);
    const frame = Buffer.alloc(FRAME_HEADER_BYTES + pageBytes);
    let committedFrames = 0;
    for (let number = 1; ; number++) {
      const position = WAL_HEADER_BYTES + (number - 1) * frame.length;
      const { bytesRead } = await file.read(frame, 0, frame.length, position);
      const hasOpenTransaction = number - 1 > committedFrames;
      if (bytesRead < frame.length) {
        const endsMidTransaction = hasOpenTransaction || bytesRead > 0;
        return { committedFrames, hasLostFrames: false, endsMidTransaction };
      }
      checksum = addToChecksum(checksum, frame.subarray(0, 8), isLittleEndian);
      checksum = addToChecksum(checksum, frame.subarray(FRAME_HEADER_BYTES), isLittleEndian);
      const hasChecksum = isChecksum(frame.subarray(16, 24), checksum);
      const hasSalts = frame.subarray(8, 16).equals(salts);
      const isReadable = hasChecksum && hasSalts && frame.readUInt32BE(0) !== 0;
      const isCommit = frame.readUInt32BE(4) !== 0;
      if (!isReadable) {
        // Salts are in no checksum: where only they are wrong, the frame is still of this run.
        const isOfThisRun = hasChecksum || hasSalts;
        const hasLostFrames =
          (isCommit && isOfThisRun) || (await hasCommit(file, salts, position + FRAME_HEADER_BYTES));
        const endsMidTransaction = hasOpenTransaction || isOfThisRun || frame.every((byte) => byte === 0);
        return { committedFrames, hasLostFrames, endsMidTransaction };
      }
      if (isCommit) committedFrames = number;
    }
  } finally {
    await file.close();
  }
}

/**
 * Whether a commit frame with those salts is somewhere behind a position, also where bytes were lost or put in before it. Frames
 * of an earlier run of the log, which was read into the database, have other salts. Those of a transaction that was never
 * committed may have wrong checksums: SQLite writes a page again in its place, and the checksums when it commits.
 */
async function hasCommit(file: FileHandle, salts: Buffer, position: number): Promise<boolean> {
  const buffer = Buffer.alloc(SEARCHED_BYTES);
  const searched = COMMIT_SIZE_BYTES + salts.length;
  for (let start = position; ; start += buffer.length - searched + 1) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
    const read = buffer.subarray(0, bytesRead);
    for (let at = read.indexOf(salts, COMMIT_SIZE_BYTES); at >= 0; at = read.indexOf(salts, at + 1))
      if (read.readUInt32BE(at - COMMIT_SIZE_BYTES) !== 0) return true;
    if (bytesRead < buffer.length) return false;
  }
}

function addToChecksum([first, second]: Checksum, bytes: Buffer, isLittleEndian: boolean): Checksum {
  for (let offset = 0; offset + 8 <= bytes.length; offset += 8) {
    const x = isLittleEndian ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
    const y = isLittleEndian ? bytes.readUInt32LE(offset + 4) : bytes.readUInt32BE(offset + 4);
    first = (first + x + second) >>> 0;
    second = (second + y + first) >>> 0;
  }
  return [first, second];
}

function isChecksum(bytes: Buffer, [first, second]: Checksum): boolean {
  return bytes.readUInt32BE(0) === first && bytes.readUInt32BE(4) === second;
}
