import type { OperationName, OperationOutput, OperationParsedInput } from '../../shared/contract.ts';
import { exportView } from './export/export-view.ts';
import type { Session } from './session.ts';
import type { CallOptions } from './worker/thread-client.ts';

type Handlers = {
  readonly [Name in OperationName]: (
    session: Session,
    input: OperationParsedInput<Name>,
    /** Aborted when nobody waits for the answer any more. */
    options: Pick<CallOptions, 'signal'>,
  ) => OperationOutput<Name> | Promise<OperationOutput<Name>>;
};

/** One short function per operation of the contract. */
export const handlers: Handlers = {
  'host.describe': ({ host }) => host.describe(),

  'settings.change': ({ host }, changes) => host.changeSettings(changes),

  'source.current': ({ sources }) => sources.current(),
  'source.indexed': ({ sources }) => sources.indexed(),
  'source.pick': ({ sources }) => sources.pick(),
  'source.recent': ({ host }) => host.recentSources(),
  'source.openRecent': ({ sources }, { path }) => sources.openRecent(path),
  'source.openSample': ({ host, sources }) => sources.open(host.samplePath()),
  'source.reopen': ({ sources }) => sources.reopen(),
  'source.follow': ({ sources }, { enabled }) => sources.follow(enabled),
  'source.refresh': ({ sources }) => sources.refresh(),
  'source.provenance': ({ examinations }) => examinations.provenance(),

  'completeness.check': ({ examinations }) => examinations.checkCompleteness(),
  'completeness.cancel': ({ examinations }) => examinations.cancelCheck(),

  'events.page': ({ sources }, view, options) => sources.store().call('page', view, options),
  'events.firstHits': ({ sources }, input, options) => sources.store().call('firstHits', input, options),
  'events.detail': ({ sources }, event, options) => sources.store().call('detail', event, options),
  'events.locate': ({ sources }, view, options) => sources.store().call('locate', view, options),
  'events.find': ({ sources }, view) => sources.store().call('find', view),
  'events.nearest': ({ sources }, view) => sources.store().call('nearest', view),
  'events.related': ({ sources }, event, options) => sources.store().call('related', event, options),
  'events.facets': ({ sources }, view, options) => sources.store().call('facets', view, options),
  'events.histogram': ({ sources }, view, options) => sources.store().call('histogram', view, options),
  'events.facetValues': ({ sources }, facet, options) => sources.store().call('facetValues', facet, options),

  'pane.state': ({ pane }) => pane.state,
  'pane.detach': ({ pane }) => pane.detach(),
  'pane.pin': ({ pane }, { isPinned }) => pane.pin(isPinned),
  'view.shared': ({ pane }) => pane.view,
  'view.share': ({ pane }, view) => pane.share(view),

  'export.start': ({ exports }, options) => exports.start(options),
  'export.cancel': ({ exports }, { exportId }) => exports.cancel(exportId),
  'export.reveal': ({ exports }, { exportId }) => exports.reveal(exportId),
  'export.view': ({ host }, view) => exportView(host, view),
};
