import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dispatch } from '../../../electron/core/dispatch.ts';
import { openFileSink } from '../../../electron/core/export/file-sink.ts';
import type { ExportSink, Host } from '../../../electron/core/host.ts';
import { Session } from '../../../electron/core/session.ts';
import { AppError } from '../../../shared/app-error.ts';
import type {
  HostEventName,
  HostEvents,
  OperationInput,
  OperationName,
  OperationOutput,
} from '../../../shared/contract.ts';

const WORKER_URL = new URL('../../../electron/core/worker/main.ts', import.meta.url);

type Emitted = {
  readonly [Name in HostEventName]: { readonly name: Name; readonly payload: HostEvents[Name] };
};

/** A session as a window has it, with a host that keeps what it is told and writes exports to files. */
export class LiveSession {
  readonly emitted: Emitted[HostEventName][] = [];
  /** What the host was given for its log: bugs. */
  readonly logged: string[] = [];
  readonly session: Session;
  readonly #exportFolder: string;
  readonly #waiting = new Set<() => void>();
  #seen = 0;
  #isHeld = false;
  #release = Promise.withResolvers<void>();

  /** @param exportFolder where exports are written, under the names that the host is asked to suggest */
  constructor(exportFolder: string) {
    this.#exportFolder = exportFolder;
    this.session = new Session(this.#host(), WORKER_URL);
    onTestFinished(() => this.close());
  }

  /** What a page gets for a call. @throws AppError */
  async call<Name extends OperationName>(
    name: Name,
    ...[input]: OperationInput<Name> extends undefined ? [] : [OperationInput<Name>]
  ): Promise<OperationOutput<Name>> {
    const result = await dispatch(this.session, name, input);
    if (!result.ok) throw AppError.from(result.error);
    return result.value as OperationOutput<Name>;
  }

  /**
   * The next event of that name that was not waited for yet, passing over others.
   *
   * @throws AppError of an export that fails meanwhile: nobody would hear of it otherwise
   */
  async next<Name extends HostEventName>(name: Name): Promise<HostEvents[Name]> {
    for (;;) {
      const event = this.emitted[this.#seen];
      if (event === undefined) await new Promise<void>((resolve) => this.#waiting.add(resolve));
      else this.#seen++;
      if (event?.name === name) return event.payload as HostEvents[Name];
      if (event?.name === 'export.failed') throw AppError.from(event.payload.error);
    }
  }

  /** Forgets the events so far. */
  skipEvents(): void {
    this.#seen = this.emitted.length;
  }

  eventsNamed<Name extends HostEventName>(name: Name): HostEvents[Name][] {
    return this.emitted
      .filter((event) => event.name === name)
      .map(({ payload }) => payload as HostEvents[Name]);
  }

  /** Makes exports wait with their next chunk until the answered function is called. */
  holdExports(): () => void {
    this.#isHeld = true;
    this.#release = Promise.withResolvers<void>();
    return () => {
      this.#isHeld = false;
      this.#release.resolve();
    };
  }

  async close(): Promise<void> {
    this.#release.resolve();
    await this.session.close();
  }

  #host(): Host {
    return {
      describe: () => {
        throw new AppError('not-available');
      },
      changeSettings: () => {},
      pickDatabase: async () => null,
      recentSources: () => [],
      rememberSource: () => {},
      samplePath: () => '',
      showPaneWindow() {},
      openExportSink: async ({ fileName }) =>
        this.#holdable(await openFileSink(join(this.#exportFolder, fileName))),
      reveal: () => {},
      emit: (name, payload) => {
        this.emitted.push({ name, payload } as Emitted[HostEventName]);
        for (const wake of this.#waiting) wake();
        this.#waiting.clear();
      },
      log: (message) => this.logged.push(message),
    };
  }

  #holdable(sink: ExportSink): ExportSink {
    return {
      ...sink,
      write: async (chunk) => {
        if (this.#isHeld) await this.#release.promise;
        await sink.write(chunk);
      },
    };
  }
}
