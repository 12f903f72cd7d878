import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../../shared/languages.ts';
import { Session } from '../core/session.ts';
import { Access } from './access.ts';
import { LocalhostHost } from './localhost-host.ts';
import { listRendererFiles } from './renderer-files.ts';
import { handleRequest, type RequestContext } from './request-handler.ts';

/** A browser comes for a download at once; this is for one that asks its user first. */
const FETCH_DOWNLOAD_WITHIN_MS = 120_000;

export interface ServeOptions {
  /** The one database to show; without it the page may open the sample. */
  readonly database: string | undefined;
  /** 0 for a free one. */
  readonly port: number;
  readonly workerUrl: URL;
  readonly rendererFolder: string;
  readonly samplePath: string;
  readonly version: string;
  /** Null where the server's says nothing: the browser's counts then. */
  readonly systemLanguage: Language | null;
  /** File of the user's settings, which need not exist. */
  readonly settingsPath: string;
  readonly noAccessText: string;
  readonly log: (message: string) => void;
  readonly fetchDownloadWithinMs?: number;
}

export interface RunningServer {
  /** Where the viewer is, one-time token included. */
  readonly url: string;
  /** Ends exports and connections, closes the database and removes its private copy. */
  close(): Promise<void>;
}

/**
 * Opens a database and serves the viewer to a browser on this machine.
 *
 * @throws AppError where the database cannot be opened
 * @throws an error of `listen` (`EADDRINUSE`, `EACCES`) where the port cannot be had
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const host = new LocalhostHost({
    version: options.version,
    systemLanguage: options.systemLanguage,
    settingsPath: options.settingsPath,
    samplePath: options.database === undefined ? options.samplePath : undefined,
    fetchDownloadWithinMs: options.fetchDownloadWithinMs ?? FETCH_DOWNLOAD_WITHIN_MS,
    log: options.log,
  });
  const session = new Session(host, options.workerUrl);
  try {
    if (options.database !== undefined) await session.sources.open(options.database);
    const files = await listRendererFiles(options.rendererFolder);
    const server = createServer();
    const port = await listen(server, options.port);
    const access = new Access(port);
    answerWith(server, { port, access, session, host, files, noAccessText: options.noAccessText });
    return {
      url: `http://127.0.0.1:${port}/?token=${access.token}`,
      close: () => stop(server, session),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function answerWith(server: Server, context: RequestContext): void {
  server.on('request', (request, response) => {
    handleRequest(context, request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      context.host.log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
}

async function stop(server: Server, session: Session): Promise<void> {
  server.close();
  await session.close();
  server.closeAllConnections();
}
