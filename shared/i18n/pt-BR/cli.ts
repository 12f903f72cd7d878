import type { CliTexts } from '../en/cli.ts';

export const cli: CliTexts = {
  help: `O Audit Viewer lê o log de auditoria de um banco de dados do duplistatus, offline e sem tocar nele.

Uso:
  audit-viewer [banco]                          abrir o visualizador
  audit-viewer serve <banco> [--port N]         mostrá-lo em um navegador desta máquina
  audit-viewer export <banco> --format csv|json [filtros] [--output ARQUIVO|-]
  audit-viewer check <banco> [--json]           dizer de onde vêm os eventos e o que falta

Filtros; só são exportados os eventos que passam por todos:
  --from QUANDO, --to QUANDO
                           uma data (2026-03-29) ou data e hora (2026-03-29T14:30:05);
                           --to inclui todo o dia, minuto ou segundo indicado
  --zone FUSO              fuso horário de --from e --to, como Europe/Paris (UTC)
  --user NOME              um usuário, sem diferenciar maiúsculas; @system para eventos
                           automáticos
  --action AÇÃO            como login ou backup_upload
  --category CATEGORIA     auth, user, config, backup, server ou system
  --status STATUS          success, failure ou error
  --target DESTINO         o tipo de um destino, seu ID, ou tipo:ID, sem diferenciar
                           maiúsculas
  --ip ENDEREÇO            um endereço IP, como informado; 10.0. são todos que começam assim
  --search TEXTO           um texto em qualquer campo, detalhes incluídos, sem diferenciar
                           maiúsculas

  De --user a --search podem ser repetidos: um evento passa com qualquer dos valores de
  uma opção, e com todos os textos de --search. Um ! inicial exclui o valor, uma \\
  inicial toma o resto exatamente como está ('\\!nome', '\\@system', '\\10.0.'), um
  valor vazio significa “nenhum”.

Exportação:
  --format csv|json        CSV para planilhas, ou JSON exatamente como armazenado
  --output ARQUIVO         onde gravar; - ou nada para a saída padrão
  --no-bom                 CSV sem a marca de ordem de bytes de que o Excel precisa
  --raw                    CSV sem a proteção contra fórmulas

  Código de saída 4 se tudo o que é legível foi exportado, mas parte do banco não pode ser lida.

Verificação:
  --json                   tudo em um só objeto JSON: procedência e relatório

  Código de saída 0 se nada foi encontrado, 3 se há constatações, 1 se o banco não pode ser lido.
  As observações (um começo excluído pela retenção, uma ação repetida no mesmo segundo) não são
  constatações.

Outras opções:
  --port N                 porta para serve (qualquer uma livre)
  --help, --version
`,
  seeHelp: '{{message}}\nVeja: audit-viewer --help',
  unsupportedNode: 'O Audit Viewer precisa do Node.js {{required}} ou mais recente; este é o {{version}}.',
  unknownOption: 'A opção {{option}} não existe.',
  missingValue: '{{option}} precisa de um valor (escreva {{option}}=-… se ele começar com um hífen).',
  unexpectedValue: '{{option}} não aceita valor.',
  repeatedOption: '{{option}} só pode ser informada uma vez.',
  unexpectedArgument: 'Argumentos demais: {{argument}}',
  missingDatabase: 'Qual banco de dados? Nenhum foi informado.',
  missingFormat: 'Falta --format: csv ou json.',
  badFormat: '--format {{value}} não é conhecido: csv ou json.',
  badDate: '{{option}} {{value}} não é uma data (2026-03-29) nem uma data e hora (2026-03-29T14:30:05).',
  badZone: '--zone {{value}} não é um fuso horário conhecido aqui, como Europe/Paris.',
  emptyRange: '--from é posterior a --to.',
  badPort: '--port {{value}} não é uma porta: 0 a 65535.',
  longSearch: '--search é longo demais: no máximo {{max}} caracteres.',
  manySearches: '--search pode ser informada no máximo {{max}} vezes.',
  outputIsFolder: '{{path}} é uma pasta: indique um arquivo para --output.',
  outputIsEvidence: '{{path}} pertence ao banco de dados que é lido: escolha outro arquivo para --output.',
  portTaken: 'A porta {{port}} está ocupada por outro programa.',
  portDenied: 'Esta conta não pode usar a porta {{port}}.',
  notBuilt: 'O visualizador ainda não foi compilado. Execute: npm run build',
  exported: 'Eventos exportados: {{total}}',
  exportIncomplete:
    '{{path}} está danificado: o que não pode ser lido não está nesta exportação. audit-viewer check diz o que falta.',
  stopHint: 'O Audit Viewer só é acessível nesta máquina. Ctrl+C o encerra.',
  noAccess:
    'Este endereço funciona uma única vez, em um único navegador. Inicie o Audit Viewer de novo e abra o endereço que ele mostra.',
  downloadingRuntime: 'Baixando o ambiente de desktop, uma única vez…',
  fallback: 'Sem janela de desktop: {{reason}} O Audit Viewer abre no navegador.',
  runtimeMissing: 'o ambiente Electron não está instalado e não pôde ser baixado.',
  runtimeAsRoot: 'o Electron não é executado como root com sua sandbox ativa.',
  runtimeNoDisplay: 'não há tela.',
  runtimeFailed: 'o ambiente Electron não iniciou.',
  internal: 'Ocorreu um erro no Audit Viewer: {{message}}',
};
