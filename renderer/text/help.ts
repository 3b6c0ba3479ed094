/** The help screen: short, and the handoff in six steps. */
export const help = {
  place: '使用帮助',
  hint: '看完这一页就能用',
  handoff: '用 U 盘上报，一共六步',
  handoffHint: '前三步只做一次，后三步每月重复',
  who: { superior: '上级', branch: '支部', both: '双方' },
  steps: [
    { who: 'superior', word: '建下级、写邀请', text: '在“下级组织”里添加支部，写邀请文件到 U 盘；屏幕上的纸面校验码抄在纸条上，一起交给支部。', href: '/subordinates', link: '下级组织' },
    { who: 'branch', word: '导入邀请、写入网', text: '在“收件”里打开邀请文件，输入纸条上的校验码，写入网文件到 U 盘，交回上级。', href: '/import', link: '收件' },
    { who: 'both', word: '核对数字', text: '上级导入入网文件。两边屏幕上各有 8 组数字，打电话逐组念一遍，完全一样才点“两边一致”。', href: '/superior', link: '与上级的联系' },
    { who: 'branch', word: '提交、导出上报包', text: '记录写好后点“提交”；月底在“上报与回执”里点“导出上报包”，看清本次将带出的内容，写到 U 盘。', href: '/exchange', link: '上报与回执' },
    { who: 'superior', word: '导入、写下发', text: '把 U 盘里的文件拖进窗口，先看内容再导入；然后写下发文件，里面有回执，拷回 U 盘。', href: '/desk', link: '总览' },
    { who: 'branch', word: '导入下发', text: '导入下发文件后，每条记录旁从“已写出，等回执”变成“已送达”。下次只带出没有送达的。', href: '/import', link: '收件' },
  ],
  three: '三句话不能混',
  states: [
    { tone: 'info', word: '已提交', text: '内容定了，签了名，还没有出这台电脑。' },
    { tone: 'due', word: '已写出，等回执', text: '文件已写到 U 盘并读回核对，上级还没有回执。' },
    { tone: 'ok', word: '已送达', text: '上级的回执里有这一条的当前内容。' },
  ],
  keys: '键盘',
  keyList: [
    { keys: 'Ctrl K', text: '查找记录、人名' },
    { keys: 'Ctrl N', text: '新的支部党员大会记录' },
    { keys: 'Tab', text: '到下一个格子' },
    { keys: 'Enter', text: '按下按钮；在到会名单里记下一个人' },
    { keys: 'Esc', text: '关闭对话框' },
  ],
  careful: '请记住',
  carefulList: [
    '口令和恢复码都丢了，数据再也打不开。恢复码请打印出来，和公章放在一起。',
    '每月至少把备份存到 U 盘一次；设置里可以看到上次是哪天。',
    '纸质会议记录和签名仍是原件，本软件不代替它。',
    '不登记身份证号，不记谈话内容，不给个人打分排名。',
    '不得存储、处理国家秘密和工作秘密。',
  ],
} as const;
