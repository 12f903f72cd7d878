import type { audit as english } from '../en/audit.ts';
import type { TranslationOf } from '../translation-of.ts';

export const audit: TranslationOf<typeof english, 'es'> = {
  column: {
    id: 'ID',
    timestamp: 'Marca de tiempo',
    user: 'Usuario',
    action: 'Acción',
    category: 'Categoría',
    status: 'Estado',
    target: 'Destino',
    targetType: 'Tipo de destino',
    ip: 'Dirección IP',
    details: 'Detalles',
    userAgent: 'Agente de usuario',
    errorMessage: 'Mensaje de error',
    userId: 'ID de usuario',
    targetId: 'ID de destino',
  },
  category: {
    auth: 'Autenticación',
    user: 'Gestión de usuarios',
    config: 'Configuración',
    backup: 'Copias de seguridad',
    server: 'Gestión de servidores',
    system: 'Operaciones del sistema',
  },
  status: {
    success: 'Éxito',
    failure: 'Fallo',
    error: 'Error',
  },
  system: 'Sistema',
  systemHint: 'Acciones automáticas',
  noUser: 'Ningún usuario',
  none: '(ningún valor)',
  empty: '(texto vacío)',
};
