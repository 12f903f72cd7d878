import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ServeOptions, serve } from '../../../electron/localhost/serve.ts';
import type { Result } from '../../../shared/app-error.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract.ts';
import { makeFolder } from '../support/audit-database.ts';

const WORKER_URL = new URL('../../../electron/core/worker/main.ts', import.meta.url);

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
  /** Without a cookie, as from a browser that was never let in. */
  readonly isStranger?: boolean;
}

/** A running server with a small renderer of its own, and a browser's side of the conversation. */
export class TestServer {
  readonly url: URL;
  readonly close: () => Promise<void>;
  #cookie: string | undefined;

  constructor(url: URL, close: () => Promise<void>) {
    this.url = url;
    this.close = close;
  }

  get port(): number {
    return Number(this.url.port);
  }

  /** Follows the one-time address. */
  async enter(): Promise<void> {
    const { headers } = await this.ask(this.url.pathname + this.url.search);
    this.#cookie = headers['set-cookie']?.[0]?.split(';')[0];
  }

  /** The beginning of an answer: its head, and a body that may still be coming. */
  begin(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
    const { method = 'GET', headers = {}, body, isStranger = false } = options;
    const cookie = this.#cookie === undefined || isStranger ? {} : { cookie: this.#cookie };
    return new Promise((resolve, reject) => {
      const asking = request({
        host: '127.0.0.1',
        port: this.port,
        path,
        method,
        headers: { ...cookie, ...headers },
      });
      asking.once('response', resolve).once('error', reject).end(body);
    });
  }

  async ask(path: string, options: RequestOptions = {}): Promise<Answer> {
    const response = await this.begin(path, options);
    const chunks = await response.toArray();
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      text: Buffer.concat(chunks).toString(),
    };
  }

  async call<Name extends OperationName>(
    operation: Name,
    input?: OperationInput<Name>,
  ): Promise<Result<OperationOutput<Name>>> {
    const { text } = await this.ask('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operation, input }),
    });
    return JSON.parse(text) as Result<OperationOutput<Name>>;
  }
}

export async function startServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const folder = makeFolder();
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Viewer</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'main.js'), 'void 0;');
  writeFileSync(join(folder, 'secret.txt'), 'not for the page');
  process.env.SQLITE_USE_URI = '1';
  const server = await serve({
    database: undefined,
    port: 0,
    workerUrl: WORKER_URL,
    rendererFolder: join(folder, 'renderer'),
    samplePath: join(folder, 'sample.db'),
    version: '1.2.3',
    systemLanguage: 'fr',
    settingsPath: join(folder, 'configuration', 'preferences.json'),
    noAccessText: 'This address works once.',
    log: (message) => console.error(message),
    ...options,
  });
  onTestFinished(() => server.close());
  return new TestServer(new URL(server.url), () => server.close());
}
