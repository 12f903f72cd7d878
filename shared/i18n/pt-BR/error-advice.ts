import type { advice as english } from '../en/error-advice.ts';
import type { TranslationOf } from '../translation-of.ts';

export const advice: TranslationOf<typeof english, 'pt-BR'> = {
  'bad-request': 'Recarregue a janela. Se acontecer de novo, avise-nos.',
  'unknown-operation': 'Recarregue a janela. Se acontecer de novo, avise-nos.',
  forbidden: 'Abra o banco de dados de novo pelo seu arquivo.',
  'not-available': 'Inicie o programa com o banco de dados que deseja ver.',
  'no-source': 'Abra primeiro um banco de dados.',
  'not-found': 'Ele pode ter sido movido, renomeado ou excluído. Verifique o caminho ou abra outro arquivo.',
  'no-permission': 'Peça ao proprietário permissão de leitura, ou abra uma cópia.',
  'is-a-directory': 'Escolha o banco de dados dentro dela; o duplistatus costuma chamá-lo de backups.db.',
  'not-a-file': 'Escolha um arquivo de banco de dados; o duplistatus costuma chamá-lo de backups.db.',
  'empty-file': 'A cópia provavelmente foi interrompida. Copie o banco de dados de novo.',
  'not-a-database':
    'Escolha o banco de dados do duplistatus, em geral chamado backups.db, ou uma cópia dele.',
  'encrypted-or-foreign':
    'Escolha o banco de dados do duplistatus, em geral chamado backups.db, ou uma cópia dele.',
  'damaged-database': 'Tente outra cópia ou um backup. Este arquivo não foi alterado.',
  'malformed-dump':
    'Ele pode estar cortado ou editado nesse ponto. Faça o backup de novo, ou abra um backup do banco de dados. Este arquivo não foi alterado.',
  'no-audit-log':
    'O duplistatus mantém um log de auditoria desde o esquema 4.0. Escolha o banco de dados de uma versão mais recente, em geral chamado backups.db.',
  'audit-log-not-a-table':
    'O que se chama audit_log não veio do duplistatus. Não é mostrado, porque uma view pode mostrar qualquer coisa.',
  'audit-log-without-row-ids':
    'Alguém reconstruiu a tabela com outra ferramenta. Abra o banco de dados original, ou um backup feito pelo duplistatus.',
  'source-changing': 'Tente novamente quando o servidor estiver mais tranquilo, ou abra um de seus backups.',
  'source-changed': 'Leia de novo para ver o estado atual. O que era mostrado antes é confiável.',
  'cannot-read': 'Verifique o disco ou a conexão de rede e tente novamente.',
  'no-space': 'Libere espaço e tente novamente. Nenhum arquivo incompleto foi deixado.',
  'cannot-write': 'Escolha outra pasta ou outro nome. Nenhum arquivo incompleto foi deixado.',
  'no-temporary-folder':
    'Defina a variável de ambiente TMPDIR (TEMP no Windows) com uma pasta que exista e em que você possa gravar, e reinicie o programa.',
  'store-lost': 'Abra o banco de dados de novo. O arquivo não foi alterado.',
  'reader-lost': 'Tente novamente. O arquivo não foi alterado.',
  'event-gone': 'Abra o banco de dados de novo para ver o estado atual.',
  'not-a-view': 'Escolha um arquivo que este programa gravou como visualização.',
  'unknown-export': 'Exporte de novo.',
  cancelled: 'Comece de novo quando quiser.',
  internal: 'Tente novamente. Se acontecer de novo, avise-nos com o número do erro.',
};
