const CHUNK_MAX_LENGTH = 2_000;

/**
 * A text in parts that can be laid out one by one. Each ends where a line ends if it can, else after a comma: seen or
 * not, a part begins on a line of its own. No character is split.
 */
export function splitChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const chunk = text.slice(from, from + chunkLength(text, from));
    chunks.push(chunk);
    from += chunk.length;
  }
  return chunks;
}

function chunkLength(text: string, from: number): number {
  const rest = text.length - from;
  if (rest <= CHUNK_MAX_LENGTH) return rest;
  const window = text.slice(from, from + CHUNK_MAX_LENGTH);
  const lineEnd = window.lastIndexOf('\n');
  const end = lineEnd < 0 ? window.lastIndexOf(',') : lineEnd;
  if (end >= 0) return end + 1;
  return /[\uD800-\uDBFF]$/.test(window) ? CHUNK_MAX_LENGTH - 1 : CHUNK_MAX_LENGTH;
}
