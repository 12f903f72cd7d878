import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation-of.ts';

export const welcome: TranslationOf<typeof english, 'pt-BR'> = {
  title: 'Audit Viewer para duplistatus',
  promise:
    'Abre o banco de dados de um servidor duplistatus, ou uma cópia dele: offline, somente leitura, completo.',
  open: 'Abrir um banco de dados…',
  openHint: 'Em geral chamado backups.db',
  openSample: 'Abrir o exemplo',
  openSampleHint: 'Alguns meses de um servidor fictício',
  openByCommand: 'Para abrir um banco de dados seu, inicie o programa com o caminho dele:',
  recent: 'Bancos de dados recentes',
  untouched: 'As evidências não são tocadas',
  untouchedHint: 'Nada é gravado no banco de dados nem ao lado dele.',
  complete: 'Nada fica de fora',
  completeHint: 'Todo evento é mostrado e exportado, sem limite.',
  local: 'Nada sai deste computador',
  localHint: 'Sem rede, sem conta, sem rastreamento.',
  couldNotOpen: 'Não foi possível abrir {{fileName}}',
};
