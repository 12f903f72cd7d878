import type { advice as english } from '../en/error-advice.ts';
import type { TranslationOf } from '../translation-of.ts';

export const advice: TranslationOf<typeof english, 'zh-Hans'> = {
  'bad-request': '请重新加载窗口。如果再次发生，请报告此问题。',
  'unknown-operation': '请重新加载窗口。如果再次发生，请报告此问题。',
  forbidden: '请通过文件重新打开数据库。',
  'not-available': '请使用要查看的数据库启动程序。',
  'no-source': '请先打开一个数据库。',
  'not-found': '它可能已被移动、重命名或删除。请检查路径，或打开其他文件。',
  'no-permission': '请向其所有者申请读取权限，或打开其副本。',
  'is-a-directory': '请选择其中的数据库；duplistatus 通常将其命名为 backups.db。',
  'not-a-file': '请选择数据库文件；duplistatus 通常将其命名为 backups.db。',
  'empty-file': '复制过程可能被中断。请重新复制数据库。',
  'not-a-database': '请选择 duplistatus 的数据库（通常名为 backups.db）或其副本。',
  'encrypted-or-foreign': '请选择 duplistatus 的数据库（通常名为 backups.db）或其副本。',
  'damaged-database': '请尝试其他副本或备份。此文件未被更改。',
  'malformed-dump': '它可能在该处被截断或编辑过。请重新制作备份，或改为打开数据库备份。此文件未被更改。',
  'no-audit-log': 'duplistatus 自架构 4.0 起才记录审计日志。请选择较新版本的数据库，通常名为 backups.db。',
  'audit-log-not-a-table':
    '名为 audit_log 的对象并非由 duplistatus 创建。它不会被显示，因为视图可以显示任何内容。',
  'audit-log-without-row-ids': '有人用其他工具重建了该表。请打开原始数据库，或由 duplistatus 制作的备份。',
  'source-changing': '请在服务器较空闲时重试，或打开它的某个备份。',
  'source-changed': '请重新读取以查看其当前状态。之前显示的内容是可靠的。',
  'cannot-read': '请检查驱动器或网络连接，然后重试。',
  'no-space': '请释放一些空间，然后重试。没有留下不完整的文件。',
  'cannot-write': '请选择其他文件夹或名称。没有留下不完整的文件。',
  'no-temporary-folder':
    '请将环境变量 TMPDIR（Windows 上为 TEMP）设为一个已存在且可写入的文件夹，然后重新启动程序。',
  'store-lost': '请重新打开数据库。文件未被更改。',
  'reader-lost': '请重试。文件未被更改。',
  'event-gone': '请重新打开数据库以查看其当前状态。',
  'not-a-view': '请选择由此程序作为视图写入的文件。',
  'unknown-export': '请重新导出。',
  cancelled: '可以随时重新开始。',
  internal: '请重试。如果再次发生，请附上错误编号报告此问题。',
};
