import type { exporting as english } from '../en/exporting.ts';
import type { TranslationOf } from '../translation-of.ts';

export const exporting: TranslationOf<typeof english, 'zh-Hans'> = {
  export: '导出',
  csv: 'CSV',
  json: 'JSON',
  exportWhenRead: '读取完所有事件后导出为 {{format}}',
  exportAs_other: '将 {{count, number}} 个事件导出为 {{format}}',
  exportSelectedAs_other: '将所选的 {{count, number}} 个事件导出为 {{format}}',
  selected_other: '已选 {{count, number}} 个',
  exporting_other: '正在将 {{count, number}} 个事件导出为 {{format}}…',
  progress: '{{written}} / {{total}}',
  cancelExport: '取消导出',
  saved_other: '已导出 {{count, number}} 个事件',
  incomplete: '数据库的一部分无法读取，不在此文件中。',
  downloaded: '文件位于您的下载文件夹中。',
  showInFolder: '在文件夹中显示',
  cancelled: '导出已取消',
  cancelledHint: '没有留下任何文件。',
  failed: '导出失败',
  notifications: '通知',
};
