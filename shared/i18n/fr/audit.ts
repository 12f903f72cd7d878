import type { audit as english } from '../en/audit.ts';
import type { TranslationOf } from '../translation-of.ts';

export const audit: TranslationOf<typeof english, 'fr'> = {
  column: {
    id: 'ID',
    timestamp: 'Horodatage',
    user: 'Utilisateur',
    action: 'Action',
    category: 'Catégorie',
    status: 'Statut',
    target: 'Cible',
    targetType: 'Type de cible',
    ip: 'Adresse IP',
    details: 'Détails',
    userAgent: 'Agent utilisateur',
    errorMessage: 'Message d’erreur',
    userId: 'ID de l’utilisateur',
    targetId: 'ID de la cible',
  },
  category: {
    auth: 'Authentification',
    user: 'Gestion des utilisateurs',
    config: 'Configuration',
    backup: 'Opérations de sauvegarde',
    server: 'Gestion des serveurs',
    system: 'Opérations du système',
  },
  status: {
    success: 'Succès',
    failure: 'Échec',
    error: 'Erreur',
  },
  system: 'Système',
  systemHint: 'Actions automatiques',
  noUser: 'Aucun utilisateur',
  none: '(aucune valeur)',
  empty: '(texte vide)',
};
