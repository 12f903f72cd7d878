import type { Random } from '../../fixtures/random.ts';

/** Changes the bytes of a file: in place, or by answering others. `other` is a file of the same kind and another database. */
export type ByteMutation = (random: Random, bytes: Buffer, other: Buffer) => Buffer;

const PAGE_BYTES = 4_096;

/** Fields of the database header (https://sqlite.org/fileformat.html#the_database_header): offset and length. */
const HEADER_FIELDS = [
  [16, 2],
  [18, 1],
  [19, 1],
  [20, 1],
  [21, 1],
  [28, 4],
  [32, 4],
  [36, 4],
  [44, 4],
  [52, 4],
  [56, 4],
  [92, 4],
] as const;
const TELLING_NUMBERS = [0, 1, 2, 3, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flipBits: (random, bytes) => {
    for (let count = random.int(1, 30); count > 0; count--) {
      const at = random.int(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    }
    return bytes;
  },
  overwriteBytes: (random, bytes) => {
    const start = random.int(0, bytes.length - 1);
    for (const at of range(start, Math.min(start + random.int(1, 300), bytes.length)))
      bytes[at] = random.int(0, 255);
    return bytes;
  },
  truncate: (random, bytes) => bytes.subarray(0, random.int(0, bytes.length)),
  truncateAtPage: (random, bytes) => bytes.subarray(0, randomPage(random, bytes)),
  append: (random, bytes) => Buffer.concat([bytes, Buffer.alloc(random.int(1, 9_000), random.int(0, 255))]),
  zeroPages: (random, bytes) => {
    for (let count = random.int(1, 4); count > 0; count--) {
      const page = randomPage(random, bytes);
      bytes.fill(0, page, Math.min(page + PAGE_BYTES, bytes.length));
    }
    return bytes;
  },
  swapPages: (random, bytes) => {
    const [a, b] = [randomPage(random, bytes), randomPage(random, bytes)];
    const first = Buffer.from(bytes.subarray(a, a + PAGE_BYTES));
    bytes.copy(bytes, a, b, b + PAGE_BYTES);
    first.copy(bytes, b);
    return bytes;
  },
  repeatPage: (random, bytes) => {
    const [from, to] = [randomPage(random, bytes), randomPage(random, bytes)];
    bytes.copy(bytes, to, from, from + PAGE_BYTES);
    return bytes;
  },
  foreignPage: (random, bytes, other) => {
    other.copy(bytes, randomPage(random, bytes), randomPage(random, other));
    return bytes;
  },
  damagePageHeader: (random, bytes) => {
    const page = randomPage(random, bytes);
    for (let count = random.int(1, 4); count > 0; count--)
      bytes[Math.min(page + random.int(0, 15), bytes.length - 1)] = random.int(0, 255);
    return bytes;
  },
  swapHeader: (_random, bytes, other) => {
    other.copy(bytes, 0, 0, 100);
    return bytes;
  },
  changeHeader: (random, bytes) => {
    const [offset, length] = random.pick(HEADER_FIELDS);
    if (offset + length > bytes.length) return bytes;
    bytes.writeUIntBE(random.pick(TELLING_NUMBERS) % 256 ** length, offset, length);
    return bytes;
  },
  replace: (_random, _bytes, other) => other,
};

/** The offset of a page. */
function randomPage(random: Random, bytes: Buffer): number {
  return PAGE_BYTES * random.int(0, Math.max(0, Math.ceil(bytes.length / PAGE_BYTES) - 1));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
