const LITTLE_ENDIAN_MARK = Buffer.of(0xff, 0xfe);

/** Passes chunks on as they are, or as UTF-8 where the first begins with the byte order mark of little-endian UTF-16. */
export function transcodeUtf16(read: () => Buffer): () => Buffer {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  return () => {
    const chunk = read();
    if (isFirst && chunk.subarray(0, 2).equals(LITTLE_ENDIAN_MARK)) decoder = new TextDecoder('utf-16le');
    isFirst = false;
    return decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: chunk.length > 0 }));
  };
}
