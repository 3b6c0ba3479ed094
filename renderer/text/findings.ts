import { assertNever, type checkGathering } from '../../electron/contract';
import { fullDayText, periodText } from './dates';
import { ASSESSMENT_NAMES } from './kind-names';
import { ATTENDANCE_NAMES, MEMBER_STATUS_NAMES, RULE_SOURCES } from './kinds';

export type Finding = ReturnType<typeof checkGathering>[number];

export const findingWords = {
  beforeSubmit: '提交前检查',
  check: '检查',
  hint: '只提醒，不影响保存',
  missing: '缺',
  doubt: '查',
  fine: '妥',
  go: '去填写',
  look: '去看看',
  more: (count: number) => `再显示 ${count} 处`,
  allGood: '没有发现问题。',
} as const;

const about = (title: string): string => (title.trim() === '' ? '有一个议题' : `“${title}”`);

const named = (title: string): string => (title.trim() === '' ? '（未填）' : `“${title}”`);

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** One sentence a finding: what, and about whom. It names the person and the field, never a code. */
export function findingSentence(finding: Finding): string {
  switch (finding.code) {
    case 'no-title':
      return '没有主题';
    case 'no-place':
      return '没有地点';
    case 'no-end':
      return '没有结束时间';
    case 'end-before-start':
      return '结束时间不晚于开始时间';
    case 'no-chair':
      return '没有主持人';
    case 'no-recorder':
      return '没有记录人';
    case 'no-agenda':
      return '还没有议题';
    case 'suspected-twin':
      return `同一天已有一条同类记录“${finding.facts.title}”，是不是记重了`;
    case 'no-attendance':
      return '到会名单是空的';
    case 'no-reason':
      return `${finding.facts.name}${ATTENDANCE_NAMES[finding.facts.state]}，没有原因`;
    case 'quorum-not-met':
      return `到会人数不够：${finding.facts.meeting === 'committee-meeting' ? '委员' : '有表决权的'}实到 ${finding.facts.presentVoting} 人，应到 ${finding.facts.expectedVoting} 人，至少要到 ${finding.facts.needed} 人（${RULE_SOURCES[finding.facts.rule]}）`;
    case 'no-responsible':
      return `${about(finding.facts.title)}的决议没有责任人`;
    case 'no-due-date':
      return `${about(finding.facts.title)}的决议没有完成时限`;
    case 'needs-party-meeting':
      return `${about(finding.facts.title)}按接收、转正表决，要由支部党员大会表决（${RULE_SOURCES['development-rules']}）`;
    case 'no-votes':
      return `${about(finding.facts.title)}的表决没有填票数`;
    case 'vote-not-passed':
      return `${about(finding.facts.title)}赞成 ${finding.facts.inFavour}，不到 ${finding.facts.votesNeeded} 票，却写了决议`;
    case 'more-votes-than-voters':
      return `${about(finding.facts.title)}的票数比实到有表决权的 ${finding.facts.presentVoting} 人多`;
    case 'more-written-than-absent':
      return `${about(finding.facts.title)}的书面意见 ${finding.facts.written} 份，比没有到会的有表决权的人多`;
    case 'written-not-counted':
      return `${about(finding.facts.title)}的书面意见不计入这类表决`;
    case 'no-celebrant':
      return '没有选过政治生日的党员';
    case 'no-hours':
      return '没有填学时';
    case 'no-material':
      return '没有学习材料';
    case 'no-group':
      return '没有选党小组';
    case 'no-lecture-topic':
      return '没有党课题目';
    case 'no-lecturer':
      return '没有主讲人';
    case 'no-form':
      return '没有选主题党日的形式';
    case 'no-problems':
      return '问题清单是空的';
    case 'problem-no-responsible':
      return `问题${named(finding.facts.title)}没有责任人`;
    case 'problem-no-due-date':
      return `问题${named(finding.facts.title)}没有整改时限`;
    case 'no-oath-leader':
      return '没有领誓人';
    case 'no-case':
      return '没有案例或片名';
    case 'no-conclusion':
      return `“${ASSESSMENT_NAMES[finding.facts.section]}”没有研判结论`;
    case 'no-action-responsible':
      return `“${ASSESSMENT_NAMES[finding.facts.section]}”的措施没有责任人`;
    case 'no-ballots':
      return '发出、收回、有效票没有填全';
    case 'more-collected-than-issued':
      return `收回 ${finding.facts.collected} 张，比发出的 ${finding.facts.issued} 张多`;
    case 'more-valid-than-collected':
      return `有效票 ${finding.facts.valid} 张，比收回的 ${finding.facts.collected} 张多`;
    case 'no-appraised':
      return '没有被评议的党员';
    case 'no-grade':
      return `${finding.facts.name}没有评定等次`;
    case 'more-grades-than-ballots':
      return `${finding.facts.name}的四项票数合计 ${finding.facts.votes}，比有效票 ${finding.facts.valid} 张多`;
    case 'excellent-above-third':
      return `评定优秀 ${finding.facts.excellent} 人，超过参评 ${finding.facts.members} 人的三分之一（一般不超过 ${finding.facts.most} 人）`;
    case 'no-candidates':
      return '没有候选人';
    case 'no-candidate-votes':
      return `${finding.facts.name}没有填得票`;
    case 'more-votes-than-ballots':
      return `${finding.facts.name}得 ${finding.facts.votes} 票，比有效票 ${finding.facts.valid} 张多`;
    case 'elected-without-majority':
      return `${finding.facts.name}得 ${finding.facts.votes} 票，应到会有选举权的 ${finding.facts.expectedVoting} 人要 ${finding.facts.votesNeeded} 票才过半，却标了当选`;
    case 'no-term-from':
      return '没有任期开始日期（补选可以不填）';
    case 'more-elected-than-seats':
      return `当选 ${finding.facts.elected} 人，比应选的 ${finding.facts.seats} 人多`;
    case 'no-joined-date':
      return '没有入党日期';
    case 'confirmed-before-joined':
      return `转正日期（${fullDayText(finding.facts.confirmedOn)}）早于入党日期（${fullDayText(finding.facts.joinedOn)}）`;
    case 'no-departure-date':
      return '没有离开的日期';
    case 'statuses-overlap':
      return `“${MEMBER_STATUS_NAMES[finding.facts.first]}”和“${MEMBER_STATUS_NAMES[finding.facts.second]}”的日期重叠`;
    case 'status-gap':
      return `${fullDayText(finding.facts.from)}到 ${fullDayText(finding.facts.until)}没有登记状态，这几天按入党、转正日期算`;
    case 'groups-overlap':
      return `${fullDayText(finding.facts.from)}起同时编在两个党小组里`;
    case 'beyond-group':
      return `编入党小组的日期超出了这个党小组的起止日期（${periodText(finding.facts.from, finding.facts.until)}）`;
    case 'post-twice':
      return `“${finding.facts.post}”登记了两次，日期重叠`;
    case 'after-departure':
      return `有一行从 ${fullDayText(finding.facts.from)}开始，那时已经离开支部`;
    case 'ends-before-start':
      return '结束日期早于开始日期';
    case 'no-name':
      return '还没有写是什么';
    case 'no-ledger-name':
      return '没有台账名称';
    case 'no-item-responsible':
      return '没有责任人';
    case 'no-item-due':
      return '没有完成时限';
    case 'no-steps':
      return '没有措施';
    case 'step-after-due':
      return `措施${named(finding.facts.title)}的时间 ${fullDayText(finding.facts.on)} 晚于完成时限 ${fullDayText(finding.facts.dueOn)}`;
    case 'closed-unproven':
      return '已销号，没有佐证';
    case 'nobody-talked-with':
      return '没有谈话对象';
    case 'no-talker':
      return '没有谈话人';
    case 'talk-with-oneself':
      return `${finding.facts.name}既是谈话人又是谈话对象`;
    case 'paid-without-day':
      return `${finding.facts.name} ${finding.facts.month} 月交了党费，没有交纳日期`;
    case 'less-paid-than-due':
      return `${finding.facts.name} ${finding.facts.month} 月应交 ${yuan(finding.facts.due)} 元，实交 ${yuan(finding.facts.paid)} 元`;
    case 'no-plan-items':
      return '计划里还没有项目';
    case 'item-outside-plan':
      return `项目${named(finding.facts.title)}的日期 ${fullDayText(finding.facts.on)} 不在计划时段内`;
    case 'plan-item-no-responsible':
      return `项目${named(finding.facts.title)}没有责任人`;
    case 'suspected-twin-record':
      return `已有一条相同的登记${named(finding.facts.title)}，是不是记重了`;
    case 'in-future':
      return `日期 ${fullDayText(finding.facts.date)} 还没有到`;
    case 'id-number':
      return '文字里像有身份证号，请删去';
    default:
      return assertNever(finding);
  }
}
