import type { findings as english } from '../en/findings.ts';
import type { TranslationOf } from '../translation-of.ts';

export const findings: TranslationOf<typeof english, 'zh-Hans'> = {
  'missing-beginning': {
    title_other: '开头缺少 {{count, number}} 个 ID',
    causes:
      '保留策略每天删除最旧的事件；以往清理的记录也随之删除，因此仍有记录的清理很少能解释整个开头部分的缺失。',
  },
  'missing-middle': {
    title_other: '中间缺少 {{count, number}} 个 ID',
    causes: '时钟被回拨会使保留策略先删除较新的事件；恢复的数据库或维护脚本也可能留下空缺。',
  },
  'missing-end': {
    title_other: '末尾缺少 {{count, number}} 个 ID',
    causes: '最新的事件可能位于未一同复制的预写日志（WAL）中，或在时钟校正后被清理删除。',
  },
  'duplicate-id': {
    title_other: '{{count, number}} 个事件与其他事件的 ID 相同',
    causes: '有人使用不保证 ID 唯一的工具重建了表，或合并了两份日志。',
  },
  'duplicate-event': {
    title_other: '{{count, number}} 个事件与同一秒内的另一个事件重复',
    causes: '同一操作在一秒内执行多次时就会这样。',
  },
  'time-backwards': {
    title_other: '{{count, number}} 个时间戳出现倒退',
    causes: '服务器的时钟被校正过，或服务器是从快照恢复的。',
  },
  'time-future': {
    title_other: '{{count, number}} 个时间戳位于未来',
    causes: '服务器或此计算机的时钟曾不准确。',
  },
  'time-unreadable': {
    title_other: '{{count, number}} 个时间戳无法读取',
    causes: '其他程序或其他版本以另一种格式写入了它。',
  },
  'details-malformed': {
    title_other: '{{count, number}} 个事件的详细信息不是有效的 JSON',
    causes: '当用户名含有引号时，duplistatus 自带的命令行工具会写入损坏的 JSON。',
  },
  'details-not-object': {
    title_other: '{{count, number}} 个事件的详细信息不是对象',
    causes: '它们由其他版本或其他程序写入。',
  },
  'unknown-category': {
    title_other: '{{count, number}} 个事件的类别未知',
    causes: '较新版本的 duplistatus 可能有更多类别。',
  },
  'unknown-status': {
    title_other: '{{count, number}} 个事件的状态未知',
    causes: '较新版本的 duplistatus 可能有更多状态。',
  },
  'required-value-missing': {
    title_other: '{{count, number}} 个事件缺少架构所要求的值',
    causes: '重建或导入表时未带上其约束规则。',
  },
  'unknown-user': {
    title_other: '{{count, number}} 个事件带有任何帐户都没有的用户 ID',
    causes: '帐户是在未强制执行外键约束时删除的，数据库工具默认如此。',
  },
  'odd-sequence': {
    title_other: '{{count, number}} 条最大 ID 的记录缺失或不可能成立',
    causes: '有人清空或编辑了 sqlite_sequence，或用不保留它的工具重建了表。无法判断末尾是否缺少事件。',
  },
  'unreadable-events': {
    title_other: '最多有 {{count, number}} 个事件无法读取',
    causes: '磁盘或传输损坏了文件中的一页。请尝试其他副本或备份。',
  },
  'log-left-out': {
    title_other: '数据库旁有 {{count, number}} 个日志未被读取，或未读到末尾',
    causes: '日志在传输中损坏，或是从另一个数据库复制而来。最新的事件可能就在其中。',
  },
  'log-unfinished': {
    title_other: '数据库旁有 {{count, number}} 个日志在事务中途结束',
    causes: '服务器在写入时被停止，或日志未被完整复制；若是后者，可能缺少最新的事件。',
  },
  'page-damage': {
    title_other: 'SQLite 在文件中发现了 {{count, number}} 处故障',
    causes: '磁盘、传输或中断的复制损坏了文件。',
  },
  'foreign-key': {
    title_other: '{{count, number}} 行引用了不存在的行',
    causes: '行是在未强制执行外键约束时被删除或恢复的。',
  },
};
