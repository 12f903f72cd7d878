/** The words of an audit log: columns, categories, statuses. */
export const audit = {
  column: {
    id: 'ID',
    timestamp: 'Timestamp',
    user: 'User',
    action: 'Action',
    category: 'Category',
    status: 'Status',
    target: 'Target',
    targetType: 'Target type',
    ip: 'IP address',
    details: 'Details',
    userAgent: 'User agent',
    errorMessage: 'Error message',
  },
  category: {
    auth: 'Authentication',
    user: 'User management',
    config: 'Configuration',
    backup: 'Backup operations',
    server: 'Server management',
    system: 'System operations',
  },
  status: {
    success: 'Success',
    failure: 'Failure',
    error: 'Error',
  },
  system: 'System',
  systemHint: 'Automated actions',
  none: '(none)',
  empty: '(empty text)',
} as const;
