import type { CliTexts } from '../en/cli.ts';

export const cli: CliTexts = {
  help: `Audit Viewer 离线读取 duplistatus 数据库的审计日志，不触碰数据库。

用法：
  audit-viewer [数据库]                         打开查看器
  audit-viewer serve <数据库> [--port N]        在本机浏览器中显示
  audit-viewer export <数据库> --format csv|json [筛选条件] [--output 文件|-]
  audit-viewer check <数据库> [--json]          说明事件的来源以及缺失的内容

筛选条件；只导出满足全部条件的事件：
  --from 时间，--to 时间   日期（2026-03-29）或日期时间（2026-03-29T14:30:05）；
                           --to 包含所指定的整天、整分钟或整秒
  --zone 时区              --from 和 --to 的时区，例如 Europe/Paris（默认 UTC）
  --user 名称              用户，不区分大小写；@system 表示自动事件
  --action 操作            例如 login 或 backup_upload
  --category 类别          auth、user、config、backup、server 或 system
  --status 状态            success、failure 或 error
  --target 目标            目标的类型、ID，或用冒号连接的二者，不区分大小写
  --ip 地址                所报告的 IP 地址；10.0. 表示所有以此开头的地址
  --search 文本            任意字段（包括详细信息）中的文本，不区分大小写

  --user 至 --search 可以重复：事件只需满足同一选项的任意一个值，但须包含
  --search 的全部文本。开头的 ! 表示排除该值，开头的 \\ 表示其余部分完全按原样处理
  （'\\!name'、'\\@system'、'\\10.0.'），空值表示“无”。

导出：
  --format csv|json        供电子表格使用的 CSV，或与存储内容完全一致的 JSON
  --output 文件            写入位置；- 或省略表示标准输出
  --no-bom                 不带 Excel 所需字节顺序标记的 CSV
  --raw                    不带公式防护的 CSV

  可读内容已全部导出，但数据库有一部分无法读取时，退出码为 4。

检查：
  --json                   以一个 JSON 对象给出全部内容：来源和报告

  未发现问题时退出码为 0，有发现时为 3，无法读取数据库时为 1。
  提示（被保留策略删除的开头部分、一秒内重复的操作）不算发现。

其他选项：
  --port N                 serve 使用的端口（默认任选空闲端口）
  --help, --version
`,
  seeHelp: '{{message}}\n请参阅：audit-viewer --help',
  unsupportedNode: 'Audit Viewer 需要 Node.js {{required}} 或更高版本；当前版本为 {{version}}。',
  unknownOption: '没有选项 {{option}}。',
  missingValue: '{{option}} 需要一个值（如果值以连字符开头，请写作 {{option}}=-…）。',
  unexpectedValue: '{{option}} 不接受值。',
  repeatedOption: '{{option}} 只能指定一次。',
  unexpectedArgument: '参数过多：{{argument}}',
  missingDatabase: '要使用哪个数据库？尚未指定。',
  missingFormat: '缺少 --format：csv 或 json。',
  badFormat: '--format {{value}} 无法识别：应为 csv 或 json。',
  badDate: '{{option}} {{value}} 既不是日期（2026-03-29），也不是日期时间（2026-03-29T14:30:05）。',
  badZone: '--zone {{value}} 不是此处已知的时区，例如 Europe/Paris。',
  emptyRange: '--from 晚于 --to。',
  badPort: '--port {{value}} 不是有效端口：应为 0 到 65535。',
  longSearch: '--search 过长：最多 {{max}} 个字符。',
  manySearches: '--search 最多可指定 {{max}} 次。',
  outputIsFolder: '{{path}} 是文件夹：请为 --output 指定一个文件。',
  outputIsEvidence: '{{path}} 属于正在读取的数据库：请为 --output 选择其他文件。',
  portTaken: '端口 {{port}} 已被其他程序占用。',
  portDenied: '此帐户不能使用端口 {{port}}。',
  notBuilt: '查看器尚未构建。请运行：npm run build',
  exported: '已导出事件：{{total}}',
  exportIncomplete: '{{path}} 已损坏：其中无法读取的内容不在此导出中。audit-viewer check 会说明缺失的内容。',
  stopHint: 'Audit Viewer 仅可从本机访问。按 Ctrl+C 结束。',
  noAccess: '此地址只能在一个浏览器中使用一次。请重新启动 Audit Viewer，并打开它显示的地址。',
  downloadingRuntime: '正在下载桌面运行环境（仅此一次）…',
  fallback: '无法打开桌面窗口：{{reason}}Audit Viewer 将在浏览器中打开。',
  runtimeMissing: 'Electron 运行环境未安装，也无法下载。',
  runtimeAsRoot: '启用沙盒时 Electron 不能以 root 身份运行。',
  runtimeNoDisplay: '没有可用的显示器。',
  runtimeFailed: 'Electron 运行环境未能启动。',
  internal: 'Audit Viewer 内部出错：{{message}}',
};
