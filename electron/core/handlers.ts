import type { OperationName, OperationOutput, OperationParsedInput } from '../../shared/contract.ts';
import type { Session } from './session.ts';

type Handlers = {
  readonly [Name in OperationName]: (
    session: Session,
    input: OperationParsedInput<Name>,
  ) => OperationOutput<Name> | Promise<OperationOutput<Name>>;
};

/** One short function per operation of the contract. */
export const handlers: Handlers = {
  'host.describe': ({ host }) => host.describe(),
  'host.setPreferences': ({ host }, preferences) => host.setPreferences(preferences),

  'source.current': ({ sources }) => sources.current(),
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

  'events.page': ({ sources }, view) => sources.store().call('page', view),
  'events.detail': ({ sources }, event) => sources.store().call('detail', event),
  'events.locate': ({ sources }, view) => sources.store().call('locate', view),
  'events.related': ({ sources }, event) => sources.store().call('related', event),
  'events.facets': ({ sources }, view) => sources.store().call('facets', view),
  'events.histogram': ({ sources }, view) => sources.store().call('histogram', view),
  'events.facetValues': ({ sources }, facet) => sources.store().call('facetValues', facet),

  'export.start': ({ exports }, options) => exports.start(options),
  'export.cancel': ({ exports }, { exportId }) => exports.cancel(exportId),
  'export.reveal': ({ exports }, { exportId }) => exports.reveal(exportId),
};
