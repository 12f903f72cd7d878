import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation-of.ts';

export const welcome: TranslationOf<typeof english, 'zh-Hans'> = {
  title: 'Audit Viewer（适用于 duplistatus）',
  promise: '打开 duplistatus 服务器的数据库或其副本：离线、只读、完整。',
  open: '打开数据库…',
  openHint: '通常名为 backups.db',
  openSample: '打开示例',
  openSampleHint: '一台虚构服务器数月的记录',
  openByCommand: '要打开您自己的数据库，请使用其路径启动程序：',
  recent: '最近使用的数据库',
  untouched: '证据不受触碰',
  untouchedHint: '不会向数据库或其旁边写入任何内容。',
  complete: '毫无遗漏',
  completeHint: '每个事件都会显示并导出，没有上限。',
  local: '任何内容都不会离开此计算机',
  localHint: '无网络、无帐户、无跟踪。',
  couldNotOpen: '无法打开 {{fileName}}',
};
