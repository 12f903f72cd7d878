import type { audit as english } from '../en/audit.ts';
import type { TranslationOf } from '../translation-of.ts';

export const audit: TranslationOf<typeof english, 'pt-BR'> = {
  column: {
    id: 'ID',
    timestamp: 'Data e hora',
    user: 'Usuário',
    action: 'Ação',
    category: 'Categoria',
    status: 'Status',
    target: 'Destino',
    targetType: 'Tipo de destino',
    ip: 'Endereço IP',
    details: 'Detalhes',
    userAgent: 'Agente do usuário',
    errorMessage: 'Mensagem de erro',
    userId: 'ID do usuário',
    targetId: 'ID do destino',
  },
  category: {
    auth: 'Autenticação',
    user: 'Gestão de usuários',
    config: 'Configuração',
    backup: 'Backups',
    server: 'Gestão de servidores',
    system: 'Operações do sistema',
  },
  status: {
    success: 'Sucesso',
    failure: 'Falha',
    error: 'Erro',
  },
  system: 'Sistema',
  systemHint: 'Ações automáticas',
  noUser: 'Nenhum usuário',
  none: '(nenhum valor)',
  empty: '(texto vazio)',
};
