import type { audit as english } from '../en/audit.ts';
import type { TranslationOf } from '../translation-of.ts';

export const audit: TranslationOf<typeof english, 'hi-Latn'> = {
  column: {
    id: 'ID',
    timestamp: 'Samay',
    user: 'Upyogkarta',
    action: 'Kriya',
    category: 'Shreni',
    status: 'Sthiti',
    target: 'Lakshya',
    targetType: 'Lakshya ka prakaar',
    ip: 'IP pata',
    details: 'Vivaran',
    userAgent: 'User agent',
    errorMessage: 'Truti sandesh',
    userId: 'Upyogkarta ID',
    targetId: 'Lakshya ID',
  },
  category: {
    auth: 'Pramaneekaran',
    user: 'Upyogkarta prabandhan',
    config: 'Vinyaas',
    backup: 'Backup sanchaalan',
    server: 'Server prabandhan',
    system: 'System sanchaalan',
  },
  status: {
    success: 'Safal',
    failure: 'Asafal',
    error: 'Truti',
  },
  system: 'System',
  systemHint: 'Swachaalit kriyaen',
  noUser: 'Koi upyogkarta nahin',
  none: '(koi maan nahin)',
  empty: '(khaali text)',
};
