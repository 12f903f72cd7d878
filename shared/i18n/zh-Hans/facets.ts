import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation-of.ts';

export const facets: TranslationOf<typeof english, 'zh-Hans'> = {
  label: '按值筛选',
  width: '筛选值面板的宽度',
  toggle: '筛选值',
  toggleHint: '显示或隐藏筛选值（Ctrl+B）',
  keysHint: '空格：包含 · X：排除 · O：仅此值',
  excluded: '已排除',
  exclude: '排除 {{value}}',
  excludeHint: '排除（X）',
  only: '仅',
  onlyThis: '仅 {{value}}',
  onlyHint: '仅此值（O）',
  clear: '清除{{field}}',
  find: '查找值：{{field}}',
  showAll: '显示全部（{{count, number}}）',
  showAllOfMany: '显示全部（超过 {{count, number}}）',
  showFewer: '收起',
  noValues: '在其他筛选条件下没有值',
};
