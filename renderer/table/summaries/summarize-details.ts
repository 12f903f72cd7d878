import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { table } from '../../../shared/i18n/en/table.ts';
import { type JsonDocument, readJson } from '../../detail/json-document.ts';
import { maskSecrets } from '../../detail/mask-secrets.ts';
import { parseDetails } from '../../detail/parse-details.ts';
import { authentication } from './authentication.ts';
import { backups } from './backups.ts';
import { configuration } from './configuration.ts';
import { DetailsReader, type JsonValue } from './details-reader.ts';
import { fieldsInWords, valueInWords } from './field-words.ts';
import { messages } from './messages.ts';
import { servers } from './servers.ts';
import type { Summarize } from './summarize.ts';
import type { SummaryWords } from './summary-words.ts';
import { system } from './system.ts';
import { users } from './users.ts';

/** Details that are missing or empty. */
const NOTHING: JsonDocument = readJson('{}') ?? { text: '{}', nodes: [] };

/** A summary for every action that duplistatus records. */
const SUMMARIES: Readonly<Record<keyof typeof table.actions, Summarize>> = {
  ...authentication,
  ...users,
  ...configuration,
  ...backups,
  ...servers,
  ...system,
  ...messages,
};

export type Summary =
  | { readonly kind: 'words'; readonly text: string }
  /** No JSON: the text as it is stored. */
  | { readonly kind: 'malformed'; readonly text: string };

/** One line that says what the details of an event say; null where they say nothing. */
export function summarizeDetails(
  { action, details }: Pick<AuditEvent, 'action' | 'details'>,
  words: SummaryWords,
): Summary | null {
  const parsed = parseDetails(details);
  if (parsed.kind === 'malformed') return { kind: 'malformed', text: maskSecrets(details ?? '') };
  const text = textOf(parsed.kind === 'json' ? parsed.document : NOTHING, action, words);
  return text === undefined ? null : { kind: 'words', text };
}

function textOf(document: JsonDocument, action: string | null, words: SummaryWords): string | undefined {
  if (document.nodes[0]?.kind !== 'object')
    return valueInWords(words, '', JSON.parse(document.text) as JsonValue);
  const reader = new DetailsReader(document);
  return summaryOf(action)?.(reader, words) ?? fieldsInWords(words, reader);
}

function summaryOf(action: string | null): Summarize | undefined {
  return action !== null && Object.hasOwn(SUMMARIES, action)
    ? SUMMARIES[action as keyof typeof SUMMARIES]
    : undefined;
}
