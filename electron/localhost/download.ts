import type { ServerResponse } from 'node:http';
import { AppError } from '../../shared/app-error.ts';
import type { ExportFormat } from '../../shared/export-options.ts';
import type { ExportSink } from '../core/host.ts';

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

export interface DownloadOptions {
  readonly url: string;
  readonly fileName: string;
  readonly format: ExportFormat;
  /** How long the browser may take to come for the file. */
  readonly fetchWithinMs: number;
  /** Called when the browser can no longer come for it. */
  readonly onEnd: () => void;
}

/**
 * An export on its way to a browser: written as fast as the browser takes it, complete only after {@link commit}.
 * Whatever else ends it cuts the connection, so that the browser reports the file as incomplete.
 */
export class Download implements ExportSink {
  readonly delivery: ExportSink['delivery'];
  readonly #options: DownloadOptions;
  readonly #fetched = Promise.withResolvers<ServerResponse>();
  readonly #fetchTimer: NodeJS.Timeout;
  #response: ServerResponse | undefined;

  constructor(options: DownloadOptions) {
    this.#options = options;
    this.delivery = { kind: 'download', url: options.url };
    this.#fetchTimer = setTimeout(() => void this.abort(), options.fetchWithinMs);
    this.#fetched.promise.catch(() => {});
  }

  /** Streams the export into the answer to the browser's request. */
  sendTo(response: ServerResponse): void {
    clearTimeout(this.#fetchTimer);
    this.#response = response;
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[this.#options.format],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(this.#options.fileName)}`,
    });
    response.flushHeaders();
    this.#fetched.resolve(response);
  }

  async write(chunk: Uint8Array): Promise<void> {
    const response = await this.#fetched.promise;
    if (response.destroyed) throw this.#gone();
    await this.#untilDone(response, (onWritten) => response.write(chunk, onWritten));
  }

  async commit(): Promise<void> {
    const response = await this.#fetched.promise;
    if (response.destroyed) throw this.#gone();
    await this.#untilDone(response, (onFinished) => response.end(onFinished));
  }

  async abort(): Promise<void> {
    clearTimeout(this.#fetchTimer);
    this.#options.onEnd();
    this.#fetched.reject(this.#gone());
    this.#response?.destroy();
  }

  /** Resolves when what is begun calls back; rejects when the browser goes away first. */
  #untilDone(
    response: ServerResponse,
    begin: (onEnd: (error?: Error | null) => void) => void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const onClose = () => reject(this.#gone());
      response.once('close', onClose);
      begin((error) => {
        response.off('close', onClose);
        if (error) reject(this.#gone());
        else resolve();
      });
    });
  }

  #gone(): AppError {
    return new AppError('cannot-write', { path: this.#options.fileName });
  }
}
