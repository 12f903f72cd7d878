import type { audit as english } from '../en/audit.ts';
import type { TranslationOf } from '../translation-of.ts';

export const audit: TranslationOf<typeof english, 'de'> = {
  column: {
    id: 'ID',
    timestamp: 'Zeitstempel',
    user: 'Benutzer',
    action: 'Aktion',
    category: 'Kategorie',
    status: 'Status',
    target: 'Ziel',
    targetType: 'Zieltyp',
    ip: 'IP-Adresse',
    details: 'Details',
    userAgent: 'User-Agent',
    errorMessage: 'Fehlermeldung',
    userId: 'Benutzer-ID',
    targetId: 'Ziel-ID',
  },
  category: {
    auth: 'Authentifizierung',
    user: 'Benutzerverwaltung',
    config: 'Konfiguration',
    backup: 'Backup-Vorgänge',
    server: 'Serververwaltung',
    system: 'Systemvorgänge',
  },
  status: {
    success: 'Erfolg',
    failure: 'Fehlschlag',
    error: 'Fehler',
  },
  system: 'System',
  systemHint: 'Automatische Aktionen',
  noUser: 'Kein Benutzer',
  none: '(kein Wert)',
  empty: '(leerer Text)',
};
