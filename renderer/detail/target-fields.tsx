import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../shared/contract.ts';
import { TextField } from './field.tsx';
import { splitBackupTarget } from './split-target.ts';

interface TargetFieldsProps {
  readonly event: EventDetail;
  readonly related: ReactNode;
}

/** What the event was done to. */
export function TargetFields({ event: { action, targetType, targetId }, related }: TargetFieldsProps) {
  const { t } = useTranslation();
  if (targetType === null && targetId === null) {
    return <TextField label={t('audit.column.target')} value={null} />;
  }
  const backup = splitBackupTarget(action, targetId);
  const target = targetType === null ? targetId : `${targetType}:${targetId}`;
  return (
    <>
      <TextField
        label={t('audit.column.targetType')}
        value={targetType}
        filters={{ field: 'targetType', value: targetType }}
        related={targetId === null && related}
      />
      {targetId !== null && (
        <TextField
          label={t('detail.targetId')}
          value={targetId}
          isCode
          filters={{ field: 'target', value: target }}
          related={related}
        />
      )}
      {backup !== undefined && (
        <>
          <TextField label={t('detail.server')} value={backup.serverId} isCode />
          <TextField label={t('detail.backup')} value={backup.backupName} />
        </>
      )}
    </>
  );
}
