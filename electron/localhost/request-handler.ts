import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { AppError, type Result } from '../../shared/app-error.ts';
import { dispatch } from '../core/dispatch.ts';
import type { Session } from '../core/session.ts';
import type { Access } from './access.ts';
import { missedBy } from './event-stream.ts';
import type { LocalhostHost } from './localhost-host.ts';
import type { RendererFile } from './renderer-files.ts';
import { readJsonBody } from './request-body.ts';
import { isOwnRequest } from './request-guard.ts';
import { SECURITY_HEADERS } from './response-headers.ts';

const callSchema = z.strictObject({ operation: z.string(), input: z.unknown().optional() });

export interface RequestContext {
  readonly port: number;
  readonly access: Access;
  readonly session: Session;
  readonly host: LocalhostHost;
  readonly files: ReadonlyMap<string, RendererFile>;
  /** What a browser is told that comes without the one-time address, or a second time with it. */
  readonly noAccessText: string;
}

/** Answers one request. Nothing is told to whoever is not this server's own page, not even what exists. */
export async function handleRequest(
  context: RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const url = parseTarget(request.url ?? '');
  const token = url?.pathname === '/' ? url.searchParams.get('token') : undefined;
  const isGranted = context.access.isGranted(request.headers.cookie);
  if (url === null) sendText(response, 400, 'Bad request');
  else if (!isOwnRequest(request.headers, context.port)) sendText(response, 403, 'Forbidden');
  else if (request.method === 'GET' && typeof token === 'string') enter(context, response, token, isGranted);
  else if (!isGranted) sendText(response, 403, context.noAccessText);
  else await route(context, request, response, url);
}

/** Only the path form of a request target: `//host/` would be read as another address, a proxy's form is none of ours. */
function parseTarget(target: string): URL | null {
  return target.startsWith('/') ? URL.parse(`http://localhost${target}`) : null;
}

function enter(context: RequestContext, response: ServerResponse, token: string, isGranted: boolean): void {
  const cookie = context.access.exchange(token);
  if (cookie !== undefined) response.setHeader('Set-Cookie', cookie);
  // Whoever holds the cookie already may follow the printed address again; the used token by itself opens nothing.
  if (cookie === undefined && !isGranted) sendText(response, 403, context.noAccessText);
  else response.writeHead(303, { Location: '/' }).end();
}

async function route(
  context: RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const path = url.pathname;
  const allowed = path === '/api/call' ? 'POST' : 'GET';
  if (request.method !== allowed) {
    response.setHeader('Allow', allowed);
    sendText(response, 405, 'Method not allowed');
  } else if (path === '/api/call') {
    await call(context, request, response);
  } else if (path === '/api/events') {
    context.host.events.add(response, missedBy(request.headers, url));
  } else {
    await sendFile(context, response, path);
  }
}

async function sendFile(context: RequestContext, response: ServerResponse, path: string): Promise<void> {
  const download = context.host.takeDownload(path);
  const file = context.files.get(path);
  if (download !== undefined) {
    download.sendTo(response);
  } else if (file !== undefined) {
    const content = await file.read();
    response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Length': content.length });
    response.end(content);
  } else {
    sendText(response, 404, 'Not found');
  }
}

async function call(
  context: RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJsonBody(request);
  const parsed = callSchema.safeParse(body.ok ? body.value : undefined);
  if (parsed.success) {
    const { operation, input } = parsed.data;
    sendResult(response, 200, await dispatch(context.session, operation, input, whileConnected(response)));
  } else {
    refuseCall(response, body.ok ? 400 : body.status);
  }
}

/** Aborted when the page has gone away, or does not wait for the answer any more. */
function whileConnected(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

function refuseCall(response: ServerResponse, status: number): void {
  // What is left of the body is not worth reading.
  response.setHeader('Connection', 'close');
  sendResult(response, status, { ok: false, error: new AppError('bad-request').toFailure() });
}

function sendResult(response: ServerResponse, status: number, result: Result<unknown>): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(result));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
