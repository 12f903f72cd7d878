import type { findings as english } from '../en/findings.ts';
import type { TranslationOf } from '../translation-of.ts';

export const findings: TranslationOf<typeof english, 'pt-BR'> = {
  'missing-beginning': {
    title_one: 'Falta {{count, number}} ID no começo',
    title_many: 'Faltam {{count, number}} de IDs no começo',
    title_other: 'Faltam {{count, number}} IDs no começo',
    causes:
      'A retenção exclui todos os dias os eventos mais antigos; os registros das limpezas anteriores são excluídos com eles, de modo que as limpezas ainda registradas raramente explicam todo o começo.',
  },
  'missing-middle': {
    title_one: 'Falta {{count, number}} ID no meio',
    title_many: 'Faltam {{count, number}} de IDs no meio',
    title_other: 'Faltam {{count, number}} IDs no meio',
    causes:
      'Um relógio atrasado faz a retenção excluir primeiro eventos mais novos; um banco de dados restaurado ou um script de manutenção também pode deixar lacunas.',
  },
  'missing-end': {
    title_one: 'Falta {{count, number}} ID no fim',
    title_many: 'Faltam {{count, number}} de IDs no fim',
    title_other: 'Faltam {{count, number}} IDs no fim',
    causes:
      'Os eventos mais recentes podem estar em um log de gravação antecipada (WAL) que não foi copiado junto, ou foram excluídos por uma limpeza depois que o relógio foi corrigido.',
  },
  'duplicate-id': {
    title_one: '{{count, number}} evento tem o ID de outro',
    title_many: '{{count, number}} de eventos têm o ID de outro',
    title_other: '{{count, number}} eventos têm o ID de outro',
    causes:
      'Alguém reconstruiu a tabela, ou mesclou dois logs, com uma ferramenta que não mantém os IDs únicos.',
  },
  'duplicate-event': {
    title_one: '{{count, number}} evento repete outro do mesmo segundo',
    title_many: '{{count, number}} de eventos repetem outro do mesmo segundo',
    title_other: '{{count, number}} eventos repetem outro do mesmo segundo',
    causes: 'A mesma ação executada várias vezes em um segundo tem esta aparência.',
  },
  'time-backwards': {
    title_one: '{{count, number}} data e hora retrocede',
    title_many: '{{count, number}} de datas e horas retrocedem',
    title_other: '{{count, number}} datas e horas retrocedem',
    causes: 'O relógio do servidor foi corrigido, ou o servidor foi restaurado de um snapshot.',
  },
  'time-future': {
    title_one: '{{count, number}} data e hora está no futuro',
    title_many: '{{count, number}} de datas e horas estão no futuro',
    title_other: '{{count, number}} datas e horas estão no futuro',
    causes: 'O relógio do servidor, ou deste computador, estava errado.',
  },
  'time-unreadable': {
    title_one: '{{count, number}} data e hora não pode ser lida',
    title_many: '{{count, number}} de datas e horas não podem ser lidas',
    title_other: '{{count, number}} datas e horas não podem ser lidas',
    causes: 'Outro programa ou outra versão a gravou de outra forma.',
  },
  'details-malformed': {
    title_one: 'Os detalhes de {{count, number}} evento não são JSON válido',
    title_many: 'Os detalhes de {{count, number}} de eventos não são JSON válido',
    title_other: 'Os detalhes de {{count, number}} eventos não são JSON válido',
    causes:
      'A ferramenta de linha de comando do próprio duplistatus grava JSON defeituoso quando um nome de usuário contém aspas.',
  },
  'details-not-object': {
    title_one: 'Os detalhes de {{count, number}} evento não são um objeto',
    title_many: 'Os detalhes de {{count, number}} de eventos não são um objeto',
    title_other: 'Os detalhes de {{count, number}} eventos não são um objeto',
    causes: 'Outra versão ou outro programa os gravou.',
  },
  'unknown-category': {
    title_one: '{{count, number}} evento tem uma categoria desconhecida',
    title_many: '{{count, number}} de eventos têm uma categoria desconhecida',
    title_other: '{{count, number}} eventos têm uma categoria desconhecida',
    causes: 'Uma versão mais recente do duplistatus pode conhecer mais categorias.',
  },
  'unknown-status': {
    title_one: '{{count, number}} evento tem um status desconhecido',
    title_many: '{{count, number}} de eventos têm um status desconhecido',
    title_other: '{{count, number}} eventos têm um status desconhecido',
    causes: 'Uma versão mais recente do duplistatus pode conhecer mais status.',
  },
  'required-value-missing': {
    title_one: 'Falta a {{count, number}} evento um valor que o esquema exige',
    title_many: 'Falta a {{count, number}} de eventos um valor que o esquema exige',
    title_other: 'Falta a {{count, number}} eventos um valor que o esquema exige',
    causes: 'A tabela foi reconstruída ou importada sem suas regras.',
  },
  'unknown-user': {
    title_one: '{{count, number}} evento traz um ID de usuário que nenhuma conta tem',
    title_many: '{{count, number}} de eventos trazem um ID de usuário que nenhuma conta tem',
    title_other: '{{count, number}} eventos trazem um ID de usuário que nenhuma conta tem',
    causes:
      'Uma conta foi excluída sem que as chaves estrangeiras fossem aplicadas, como fazem por padrão as ferramentas de banco de dados.',
  },
  'odd-sequence': {
    title_one: '{{count, number}} registro do maior ID falta ou é impossível',
    title_many: '{{count, number}} de registros do maior ID faltam ou são impossíveis',
    title_other: '{{count, number}} registros do maior ID faltam ou são impossíveis',
    causes:
      'Alguém esvaziou ou editou sqlite_sequence, ou reconstruiu a tabela com uma ferramenta que não o preserva. Não se pode dizer se faltam eventos no fim.',
  },
  'unreadable-events': {
    title_one: 'Até {{count, number}} evento não pode ser lido',
    title_many: 'Até {{count, number}} de eventos não podem ser lidos',
    title_other: 'Até {{count, number}} eventos não podem ser lidos',
    causes: 'Um disco ou uma transferência danificou uma página do arquivo. Tente outra cópia ou um backup.',
  },
  'log-left-out': {
    title_one: '{{count, number}} log ao lado do banco de dados não é lido, ou não até o fim',
    title_many: '{{count, number}} de logs ao lado do banco de dados não são lidos, ou não até o fim',
    title_other: '{{count, number}} logs ao lado do banco de dados não são lidos, ou não até o fim',
    causes:
      'O log foi danificado no caminho ou copiado de outro banco de dados. Os eventos mais recentes podiam estar nele.',
  },
  'log-unfinished': {
    title_one: '{{count, number}} log ao lado do banco de dados termina no meio de uma transação',
    title_many: '{{count, number}} de logs ao lado do banco de dados terminam no meio de uma transação',
    title_other: '{{count, number}} logs ao lado do banco de dados terminam no meio de uma transação',
    causes:
      'O servidor foi parado enquanto escrevia, ou o log não foi copiado por inteiro: então os eventos mais recentes podem faltar.',
  },
  'page-damage': {
    title_one: 'O SQLite encontrou {{count, number}} defeito no arquivo',
    title_many: 'O SQLite encontrou {{count, number}} de defeitos no arquivo',
    title_other: 'O SQLite encontrou {{count, number}} defeitos no arquivo',
    causes: 'Um disco, uma transferência ou uma cópia interrompida danificou o arquivo.',
  },
  'foreign-key': {
    title_one: '{{count, number}} linha se refere a outra que não existe',
    title_many: '{{count, number}} de linhas se referem a outra que não existe',
    title_other: '{{count, number}} linhas se referem a outra que não existe',
    causes: 'Linhas foram excluídas ou restauradas sem que as chaves estrangeiras fossem aplicadas.',
  },
};
