import type { audit as english } from '../en/audit.ts';
import type { TranslationOf } from '../translation-of.ts';

export const audit: TranslationOf<typeof english, 'zh-Hans'> = {
  column: {
    id: 'ID',
    timestamp: '时间戳',
    user: '用户',
    action: '操作',
    category: '类别',
    status: '状态',
    target: '目标',
    targetType: '目标类型',
    ip: 'IP 地址',
    details: '详细信息',
    userAgent: '用户代理',
    errorMessage: '错误消息',
    userId: '用户 ID',
    targetId: '目标 ID',
  },
  category: {
    auth: '身份验证',
    user: '用户管理',
    config: '配置',
    backup: '备份操作',
    server: '服务器管理',
    system: '系统操作',
  },
  status: {
    success: '成功',
    failure: '失败',
    error: '错误',
  },
  system: '系统',
  systemHint: '自动操作',
  noUser: '无用户',
  none: '（无值）',
  empty: '（空文本）',
};
