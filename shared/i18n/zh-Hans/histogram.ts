import type { histogram as english } from '../en/histogram.ts';
import type { TranslationOf } from '../translation-of.ts';

export const histogram: TranslationOf<typeof english, 'zh-Hans'> = {
  label: '事件随时间的分布',
  keysHint: '方向键在柱形间移动，按住 Shift 可选择多个。按 Enter 放大，按 Backspace 或 Escape 返回一步。',
  per: {
    second_other: '每柱 {{count, number}} 秒',
    minute_other: '每柱 {{count, number}} 分钟',
    hour_other: '每柱 {{count, number}} 小时',
    day_other: '每柱 {{count, number}} 天',
    week_other: '每柱 {{count, number}} 周',
    month_other: '每柱 {{count, number}} 个月',
    year_other: '每柱 {{count, number}} 年',
  },
  barWords_other: '{{period}}：显示 {{shown, number}} 个，共 {{count, number}} 个事件',
  statusCount: '{{status}} {{count, number}}',
  legend: '柱形的颜色',
  wholeLog: '整个日志',
  otherStatus: '其他状态',
  strays_other: '{{years}}：{{count, number}} 个事件',
  straysHint: '时间与其他所有事件相距甚远，因此不在这些柱形之中：点击查看',
  overview: '这些柱形在日志中的位置：单击或拖动以显示其他部分',
  zoomOut: '缩小',
  zoomOutHint: '返回一步（在图表中按 Backspace）',
};
