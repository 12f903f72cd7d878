import {
  type CompletenessReport,
  countUnexplained,
  type Finding,
  type FindingPlace,
} from '../../shared/completeness.ts';
import { joinSentences } from '../../shared/join-sentences.ts';
import type { EvidenceFile, Provenance, RecordedSetting } from '../../shared/provenance.ts';
import type { OpenedAs } from '../../shared/source.ts';
import type { ExaminationTextKey, Messages } from './messages.ts';
import { visibleText } from './visible-text.ts';

const LINE_WIDTH = 100;
/** Lines of places that one finding may take; `--json` lists more. */
const PLACES_SHOWN = 10;
const VALUE_MAX_LENGTH = 200;

const OPENED_AS = {
  'in-place': 'openedAsInPlace',
  'private-copy': 'openedAsPrivateCopy',
  'live-copy': 'openedAsLiveCopy',
  imported: 'openedAsImported',
} as const satisfies Record<OpenedAs, ExaminationTextKey>;

type Entry = readonly [label: string, lines: readonly string[]];

/** Where the events come from, for a reader. Ends with a line break. */
export function describeProvenance(provenance: Omit<Provenance, 'sourceId'>, messages: Messages): string {
  const { path, realPath, openedAs, files, walFrames, damage, unreadableSettings } = provenance;
  const text = messages.examination;
  const recorded = (setting: RecordedSetting) =>
    provenance[setting] ?? text(unreadableSettings.includes(setting) ? 'notReadable' : 'notRecorded');
  const days = provenance.auditRetentionDays;
  const entries: Entry[] = [
    [text('path'), [path]],
    ...(realPath === path ? [] : [[text('realPath'), [realPath]] satisfies Entry]),
    [text('openedAs'), [text(OPENED_AS[openedAs])]],
    ...files.map((file): Entry => [text(file.role), describeFile(file, messages)]),
    [
      text('walFrames'),
      [walFrames === null ? text('walNone') : text('walFramesIncluded', { count: walFrames })],
    ],
    [text('schemaVersion'), [recorded('schemaVersion')]],
    [text('retention'), [days === null ? recorded('auditRetentionDays') : text('retentionDays', { days })]],
    [text('damage'), damage.length === 0 ? [text('noDamage')] : firstLines(damage, messages)],
  ];
  const notes = [
    ...(provenance.hasChanged ? [text('filesChanged')] : []),
    ...(provenance.isWalMissing ? [text('walMissing')] : []),
    ...provenance.foreignLogs.map((role) => text(`${role}Foreign`)),
    ...(provenance.isDamaged ? [text('isDamaged')] : []),
  ];
  return joinLines([
    text('provenance'),
    ...alignEntries(entries),
    ...notes.flatMap((note) => ['', ...wrap(note, '  ')]),
  ]);
}

function describeFile({ path, sizeBytes, modifiedTime, sha256 }: EvidenceFile, { examination }: Messages) {
  const modified = `${examination('modified')} ${formatTime(modifiedTime)}`;
  return [
    path,
    `${examination('bytes', { count: sizeBytes })} · ${modified}`,
    `${examination('sha256')} ${sha256}`,
  ];
}

/** What seems to be missing or wrong, each with its innocent causes, for a reader. Ends with a line break. */
export function describeCompleteness(
  report: Omit<CompletenessReport, 'sourceId'>,
  messages: Messages,
): string {
  const { eventCount, firstId, lastId, highestIdGiven, recordedDeletions, findings } = report;
  const text = messages.examination;
  const events = messages.events(eventCount);
  const extent = [
    firstId === null || lastId === null ? events : text('range', { events, firstId, lastId }),
    ...(highestIdGiven === null ? [] : [text('highestId', { id: highestIdGiven })]),
    text('recorded', { count: recordedDeletions }),
  ];
  const count = countUnexplained(report);
  const notes = findings.filter(({ weight }) => weight === 'note');
  const unexplained = findings.filter(({ weight }) => weight === 'finding');
  return joinLines([
    text('findings', { count }),
    ...extent.map((line) => `  ${line}`),
    '',
    ...wrap(text(count === 0 ? 'nothingFound' : 'intro'), '  '),
    ...unexplained.flatMap((finding, i) => ['', ...describeFinding(finding, `${i + 1}.`, messages)]),
    ...(notes.length === 0 ? [] : ['', ...wrap(text('notesIntro'), '  ')]),
    ...notes.flatMap((finding) => ['', ...describeFinding(finding, '–', messages)]),
  ]);
}

function describeFinding(finding: Finding, mark: string, messages: Messages): string[] {
  const { title, causes } = messages.finding(finding);
  const places = finding.places.slice(0, PLACES_SHOWN).map((place) => describePlace(place, messages));
  const rest = finding.placeCount - places.length;
  return [
    `${mark} ${title}`,
    ...places.map((place) => `   ${place}`),
    ...(rest > 0 ? [`   ${messages.examination('morePlaces', { count: rest })}`] : []),
    ...wrap(joinSentences(messages.examination('innocent'), causes), '   '),
  ];
}

function describePlace({ firstId, lastId, fromTime, toTime, value }: FindingPlace, messages: Messages) {
  const times = [...new Set([fromTime, toTime])].filter((time) => time !== null).map(formatTime);
  const parts = [
    ...(firstId === null ? [] : [idRange(firstId, lastId, messages)]),
    ...(times.length === 0 ? [] : [times.join(' – ')]),
    ...(value === null ? [] : [clip(value)]),
  ];
  return visibleText(parts.join(' · '));
}

function idRange(firstId: string, lastId: string | null, { examination }: Messages): string {
  if (lastId === null) return examination('idsFrom', { firstId });
  return firstId === lastId
    ? examination('oneId', { id: firstId })
    : examination('idRange', { firstId, lastId });
}

function firstLines(lines: readonly string[], { examination }: Messages): string[] {
  const shown = lines.slice(0, PLACES_SHOWN).map(clip);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, examination('morePlaces', { count: rest })] : shown;
}

/** Labels in one column, lines in the next. */
function alignEntries(entries: readonly Entry[]): string[] {
  const width = Math.max(...entries.map(([label]) => label.length));
  return entries.flatMap(([label, lines]) =>
    lines.map((line, i) => `  ${(i === 0 ? label : '').padEnd(width)}  ${visibleText(line)}`),
  );
}

function formatTime(time: number): string {
  return `${new Date(time).toISOString().replace('T', ' ').slice(0, 19)} UTC`;
}

function clip(text: string): string {
  return text.length > VALUE_MAX_LENGTH ? `${text.slice(0, VALUE_MAX_LENGTH)}…` : text;
}

/** Breaks prose between words; a no-break space keeps its words together. */
function wrap(prose: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of prose.split(' ')) {
    const isFull = line !== '' && indent.length + line.length + 1 + word.length > LINE_WIDTH;
    if (isFull) lines.push(indent + line);
    line = isFull || line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

function joinLines(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
