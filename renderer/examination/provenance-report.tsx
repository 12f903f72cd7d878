import { useTranslation } from 'react-i18next';
import type { EvidenceFile, Provenance, RecordedSetting } from '../../shared/provenance.ts';
import type { OpenedAs } from '../../shared/source.ts';
import { Field, TextField } from '../detail/field.tsx';
import { formatTime, zoneName } from '../format/time.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { useZone } from '../state/settings.ts';

const OPENED_AS = {
  'in-place': 'examination.openedAsInPlace',
  'private-copy': 'examination.openedAsPrivateCopy',
  'live-copy': 'examination.openedAsLiveCopy',
  imported: 'examination.openedAsImported',
} as const satisfies Record<OpenedAs, string>;

export function ProvenanceReport({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTranslation();
  const { path, realPath, openedAs, files, walFrames, schemaVersion, auditRetentionDays, damage } =
    provenance;
  const isReadable = (setting: RecordedSetting) => !provenance.unreadableSettings.includes(setting);
  const unknown = (setting: RecordedSetting) =>
    t(isReadable(setting) ? 'examination.notRecorded' : 'examination.notReadable');
  return (
    <>
      <dl>
        <TextField label={t('examination.path')} value={path} />
        {realPath !== path && <TextField label={t('examination.realPath')} value={realPath} />}
        <Field label={t('examination.openedAs')}>{t(OPENED_AS[openedAs])}</Field>
        <Field label={t('examination.walFrames')}>
          {walFrames === null
            ? t('examination.walNone')
            : t('examination.walFramesIncluded', { count: walFrames })}
        </Field>
        <Field label={t('examination.schemaVersion')}>
          <VisibleText text={schemaVersion ?? unknown('schemaVersion')} />
        </Field>
        <Field label={t('examination.retention')}>
          {auditRetentionDays === null ? (
            unknown('auditRetentionDays')
          ) : (
            <VisibleText text={t('examination.retentionDays', { days: auditRetentionDays })} />
          )}
        </Field>
        <Field label={t('examination.damage')}>
          {damage.length === 0
            ? t('examination.noDamage')
            : damage.map((message) => (
                <p key={message} className="text-error">
                  <VisibleText text={message} />
                </p>
              ))}
        </Field>
      </dl>
      {files.map((file) => (
        <FileReport key={file.role} file={file} />
      ))}
    </>
  );
}

function FileReport({ file }: { readonly file: EvidenceFile }) {
  const { t } = useTranslation();
  const zone = useZone();
  const modified = `${formatTime(file.modifiedTime, zone)} ${zoneName(zone)}`;
  return (
    <section className="mt-3 border-t border-line pt-2">
      <h3 className="font-semibold">{t(`examination.${file.role}`)}</h3>
      <dl>
        <Field label={t('examination.size')}>{t('examination.bytes', { count: file.sizeBytes })}</Field>
        <Field label={t('examination.modified')}>{modified}</Field>
        <TextField label={t('examination.sha256')} value={file.sha256} isCode />
      </dl>
    </section>
  );
}
