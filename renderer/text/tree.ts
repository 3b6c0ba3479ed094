import type { TreeLine } from '../../electron/contract';
import type { Tone } from '../ui/StateTag';

/** Words of 组织树. */
export const treeText = {
  name: '组织树',
  title: (organisations: number, levels: number) => `${organisations} 个下级组织，连本组织共 ${levels} 级`,
  titleNone: '还没有下级组织',
  hint: (suspects: number, doubles: number) => [suspects > 0 ? `${suspects} 个从两路报来` : '', doubles > 0 ? `${doubles} 个代码重复` : ''].filter((part) => part !== '').join('　'),
  day: '看哪一天',
  today: '今天',
  expandAll: '全部展开',
  collapseAll: '只看直接下级',
  manage: '管理下级组织',
  emptyTitle: '登记下级组织以后，这里会长出一棵树',
  emptyBody: '直接下级由本组织登记和邀请；再往下的，由各级自己登记，随上报带来。最多七级，连最下面的党支部。',
  columns: { name: '组织', code: '代码', known: '怎么认识', records: '本机有', action: '操作' },
  recordsOf: (n: number) => `${n} 条记录`,
  recordsLabel: (name: string, n: number) => `${name}的 ${n} 条记录`,
  ownRecords: '本级',
  known: (known: TreeLine['known'], by: string): string => {
    switch (known.is) {
      case 'self':
        return '本组织';
      case 'confirmed':
        return '本组织核对过数字';
      case 'vouched':
        return `由${by}核对`;
      case 'named':
        return `${by}登记，没有核对`;
      case 'nobody':
        return '还没有入网';
    }
  },
  knownTones: { self: 'na', confirmed: 'ok', vouched: 'info', named: 'due', nobody: 'na' } satisfies Record<TreeLine['known']['is'], Tone>,
  elsewhere: (names: string) => `两路：${names}也说在它下面，只计一次`,
  twoPaths: '两路',
  sameCode: '代码重复',
  from: (day: string) => `${day}起`,
  expand: (name: string) => `展开${name}`,
  collapse: (name: string) => `收起${name}`,
  keys: '上下键选行，左右键收起展开，回车移动；也可以用鼠标把一行拖到另一个组织上。',
  move: '移动到…',
  moveOf: (name: string) => `移动${name}到…`,
  moveTitle: (name: string) => `把${name}移到哪个组织下面`,
  moveTo: '移到',
  moveFrom: '从哪一天起',
  moveWhen: '这一天以前的记录仍算在原来的组织下面，从这一天起算在新的组织下面。',
  moveOthers: (by: string) => `这个组织由${by}登记。本组织只说它从哪一天起算在哪里，不改动${by}的登记。`,
  doMove: '移动',
  cancel: '不移动，关闭',
  noTarget: '请选择移到哪个组织下面',
  noDay: '请填从哪一天起',
  moved: (name: string, to: string, day: string) => `${name}从 ${day} 起排在${to}下面`,
  end: '不再在这里…',
  endOf: (name: string) => `${name}不再在这里…`,
  endTitle: (name: string) => `${name}从哪一天起不再属于本组织`,
  endBody: '转到别的上级、合并或撤销的组织，填它在这里的最后一天。到这一天为止的记录仍算在本组织，以后的不再算；收到的记录都还在。',
  endUntil: '最后一天',
  doEnd: '到这一天为止',
  endCancel: '不改，关闭',
  ended: (name: string, day: string) => `${name}到 ${day} 为止属于本组织`,

  invite: '邀请',
  compare: '核对数字',
  computers: '电脑',
} as const;

/** Words of 明细 and 汇总, and of what has arrived level by level. */
export const levelsText = {
  change: '改怎么带…',
  title: '怎么带给上级',
  body: '“明细”带出记录本身；“汇总”只带每月的次数、应到、实到、学时合计，不带姓名和文字。改了以后，以前按明细报过的记录有更正时还会带上，免得上级那里是旧的。',
  kind: '记录',
  own: '本级的记录',
  below: '下级报来的记录',
  other: '其他记录',
  levels: { details: '明细', figures: '汇总' },
  all: (whose: string) => `${whose}，全部`,
  save: '保存',
  cancel: '不保存，关闭',
  levelOf: (kind: string, whose: string) => `${kind}，${whose}`,
  column: '怎么带',
  heldBack: (n: number) => `${n} 条只带汇总数`,
  belowTitle: '下级组织的记录，原样转给上级',
  orgs: '组织数',
  orgsOf: (n: number) => `${n} 个组织`,
  belowNote: '这些是下级自己签过名的内容，本组织只转交，改不了一个字。',
  slots: '下级组织登记',
  slotsNames: '，只有组织的代码和名称',
  slotsOf: (n: number) => `${n} 个`,
  coverBelow: (records: number) => `下级转报 ${records} 条`,

  receiptsTitle: '各级收到了多少',
  reachedAbove: (name: string) => `已到达${name}`,
  reachedOf: (held: number, of: number) => (held >= of ? `本组织的 ${of} 次提交都到了` : `本组织的 ${of} 次提交，到了 ${held} 次`),
  forwarded: '转报给上级的',
  forwardedOf: (held: number, of: number) => (held >= of ? '都已送达' : `送达 ${held} 次，还差 ${of - held} 次`),
  figuresTitle: '只报汇总数的月份',
  figureStates: { submitted: '未写出', written: '已写出', delivered: '已送达', counted: '已计入' },
  figureTones: { submitted: 'due', written: 'due', delivered: 'info', counted: 'ok' } satisfies Record<string, Tone>,
  columns: { org: '组织', month: '月份', state: '到了哪一步' },
} as const;
