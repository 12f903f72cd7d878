/** The rank of each different text in the order of its UTF-8 bytes, from 0 on; null, where there is one, is the first. */
export function rankByBytes(texts: Iterable<string | null>): Map<string | null, number> {
  const distinct = new Set(texts);
  const nulls = distinct.delete(null) ? [null] : [];
  const sorted = [...(distinct as Set<string>)].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return new Map([...nulls, ...sorted].map((text, rank) => [text, rank]));
}
