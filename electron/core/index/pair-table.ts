import { randomInt } from 'node:crypto';

const FIRST_CAPACITY = 1_024;
/** Nobody can choose texts that all meet in one place, since nobody knows where a hash begins. */
const SEED = randomInt(2 ** 32) | 0;
/** The multiplier of FNV-1a. */
const PRIME = 0x01000193;

type Text = string | null;

/**
 * Numbers distinct pairs of texts, in the order of first appearance. A hash table in typed arrays, which is no work for the
 * garbage collector: a Map of Maps takes more than twice as long for half a million pairs.
 */
export class PairTable {
  readonly #firsts: Text[] = [];
  readonly #seconds: Text[] = [];
  /** Per slot, the number of its pair + 1, or 0 where it is free; less than half of them are taken. */
  #slots = new Uint32Array(FIRST_CAPACITY);
  /** Per slot, the hash of its pair. */
  #hashes = new Int32Array(FIRST_CAPACITY);

  /** The number of a pair, which gets the next one where it has none yet. */
  code(first: Text, second: Text): number {
    const hash = hashOf(first, second);
    const slot = this.#slotOf(hash, first, second);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    this.#firsts.push(first);
    const count = this.#seconds.push(second);
    this.#slots[slot] = count;
    this.#hashes[slot] = hash;
    if (count * 2 >= this.#slots.length) this.#grow();
    return count - 1;
  }

  /** Undefined where the pair has no number. */
  find(first: Text, second: Text): number | undefined {
    const known = this.#slots[this.#slotOf(hashOf(first, second), first, second)]!;
    return known > 0 ? known - 1 : undefined;
  }

  /** The slot of a pair, or the free one that it would take. */
  #slotOf(hash: number, first: Text, second: Text): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      const isSame =
        this.#hashes[slot] === hash && this.#seconds[number] === second && this.#firsts[number] === first;
      if (isSame) break;
    }
    return slot;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const hashes = new Int32Array(slots.length);
    const mask = slots.length - 1;
    for (let i = 0; i < this.#slots.length; i++) {
      if (this.#slots[i] === 0) continue;
      let slot = this.#hashes[i]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = this.#slots[i]!;
      hashes[slot] = this.#hashes[i]!;
    }
    this.#slots = slots;
    this.#hashes = hashes;
  }
}

function hashOf(first: Text, second: Text): number {
  const hash = addText(addText(SEED, first), second);
  return hash ^ (hash >>> 15);
}

function addText(hash: number, text: Text): number {
  if (text === null) return Math.imul(hash, PRIME);
  let added = hash ^ text.length;
  for (let i = 0; i < text.length; i++) added = Math.imul(added ^ text.charCodeAt(i), PRIME);
  return added;
}
