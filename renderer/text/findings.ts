import { assertNever, type checkGathering } from '../../electron/contract';
import { fullDayText } from './dates';
import { ATTENDANCE_NAMES, MEMBER_STATUS_NAMES, RULE_SOURCES } from './kinds';

export type Finding = ReturnType<typeof checkGathering>[number];

const about = (title: string): string => (title.trim() === '' ? '有一个议题' : `“${title}”`);

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
      return `到会人数不够：有表决权的实到 ${finding.facts.presentVoting} 人，应到 ${finding.facts.expectedVoting} 人，至少要到 ${finding.facts.needed} 人（${RULE_SOURCES[finding.facts.rule]}）`;
    case 'no-responsible':
      return `${about(finding.facts.title)}的决议没有责任人`;
    case 'no-due-date':
      return `${about(finding.facts.title)}的决议没有完成时限`;
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
    case 'no-joined-date':
      return '没有入党日期';
    case 'confirmed-before-joined':
      return `转正日期（${fullDayText(finding.facts.confirmedOn)}）早于入党日期（${fullDayText(finding.facts.joinedOn)}）`;
    case 'no-departure-date':
      return '没有离开的日期';
    case 'statuses-overlap':
      return `“${MEMBER_STATUS_NAMES[finding.facts.first]}”和“${MEMBER_STATUS_NAMES[finding.facts.second]}”的日期重叠`;
    case 'ends-before-start':
      return '结束日期早于开始日期';
    case 'in-future':
      return `日期 ${fullDayText(finding.facts.date)} 还没有到`;
    case 'id-number':
      return '文字里像有身份证号，请删去';
    default:
      return assertNever(finding);
  }
}
