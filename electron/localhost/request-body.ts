import type { IncomingMessage } from 'node:http';

/** Largest call that a page may make: room for thousands of chosen values, none for filling the memory. */
export const BODY_MAX_BYTES = 4 * 1024 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** Reads a JSON body: the status to refuse it with where it is not JSON, or too large. */
export async function readJsonBody(request: IncomingMessage): Promise<Body> {
  if (!isJson(request.headers['content-type'])) return { ok: false, status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX_BYTES) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > BODY_MAX_BYTES) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** A form of a foreign page can send text/plain or form data without asking, but never application/json. */
function isJson(contentType: string | undefined): boolean {
  const [type = ''] = (contentType ?? '').split(';', 1);
  return type.trim().toLowerCase() === 'application/json';
}
