import { dateOf } from '../dates';
import { countAttendance, type GatheringDocument } from '../gathering';
import { partOf } from '../kind-parts';
import { fullDayText } from '../names/dates';
import { ELECTED_BODY_NAMES } from '../names/kind-names';
import { explainElection } from '../voting';
import { inOrder } from './in-order';
import type { LetterText } from './letter';
import { filled, type Sheet } from './paper';

/** What the 换届 papers are made of: the election as it is recorded so far (null = nothing is recorded yet), and the branch of that day. */
export interface ElectionInput {
  readonly document: GatheringDocument | null;
  readonly orgName: string;
  readonly superiorName: string;
  /** The term that runs or ran out; null = none is known. */
  readonly term: { readonly from: string; readonly until: string } | null;
  readonly members: number;
  /** 正式党员: who may vote and be voted for. */
  readonly voters: number;
}

const BLANK = '＿＿＿＿';
const number = (value: number | null | undefined): string => (value === null || value === undefined ? BLANK : String(value));
const day = (date: string): string => (date === '' ? BLANK : fullDayText(date).replaceAll(' ', ''));

function facts({ document }: ElectionInput) {
  const election = document === null ? undefined : partOf(document, 'election');
  const body = election === undefined || election.body === '' ? '支部委员会' : ELECTED_BODY_NAMES[election.body];
  const candidates = inOrder(election?.candidates ?? []);
  const seats = election?.seats ?? null;
  return { election, candidates, seats, body, elected: candidates.filter(({ elected }) => elected) };
}

/** 选票: candidates as the branch has put them, and free lines for others. No number, no name of the voter. */
export function electionBallot(input: ElectionInput): Sheet {
  const { candidates, seats, body } = facts(input);
  return {
    blocks: [
      { kind: 'title', text: `${body}换届选举选票` },
      { kind: 'spread', parts: [input.orgName, `应选 ${number(seats)} 名，候选人 ${candidates.length === 0 ? BLANK : candidates.length} 名`] },
      { kind: 'table', columns: [{ label: '候选人', width: 6 }, { label: '赞成', width: 3 }, { label: '不赞成', width: 3 }, { label: '弃权', width: 3 }], rows: candidates.map(({ name }) => [name, '', '', '']), blank: candidates.length === 0 ? 6 : 0, height: 10 },
      { kind: 'heading', level: 3, text: '另选他人' },
      { kind: 'table', columns: [{ label: '姓名', width: 6 }, { label: '赞成', width: 3 }], rows: [], blank: Math.min(5, Math.max(2, seats ?? 3)), height: 10 },
      { kind: 'text', runs: [{ text: '填写说明：无记名填写，请勿署名。对每位候选人，在“赞成”“不赞成”“弃权”中选一栏画“○”。不赞成某位候选人的，可以在“另选他人”栏写上另选的人并画“○”。所选人数多于应选名额的，选票无效。' }] },
      { kind: 'text', align: 'right', runs: [{ text: input.document === null ? '　　年　　月　　日' : fullDayText(dateOf(input.document.start)) }] },
    ],
  };
}

/** 选举办法（草案）: the numbers of this election; what a meeting has to decide itself stays open. */
export function electionMethod(input: ElectionInput): LetterText {
  const { candidates, seats, body, election } = facts(input);
  const counts = input.document === null ? { expectedVoting: input.voters, presentVoting: 0 } : countAttendance(input.document.attendance);
  const voters = counts.expectedVoting === 0 ? input.voters : counts.expectedVoting;
  const needed = explainElection(0, { expected: 0, present: 0, onLeave: 0, absent: 0, expectedVoting: voters, presentVoting: 0 });
  const margin = seats === null || candidates.length === 0 ? `候选人${candidates.length === 0 ? BLANK : candidates.length}名` : candidates.length > seats ? `候选人${candidates.length}名，差额${candidates.length - seats}名` : `候选人${candidates.length}名，等额选举`;
  return {
    title: `${input.orgName}\n换届选举办法（草案）`,
    to: '',
    body: [
      '一、本办法依据《中国共产党章程》和《中国共产党基层组织选举工作条例》制定。',
      `二、本次选举产生${body === '支部书记' ? '支部书记' : `${body}${body === '党员代表' ? '' : '委员'}`}${number(seats)}名，${margin}。`,
      `三、本支部有选举权的党员${voters}名。到会的有选举权的党员不少于${needed.quorum.needed}名（五分之四），选举有效。`,
      '四、选举采用无记名投票的方式。对候选人可以投赞成票或者不赞成票，也可以弃权。投不赞成票者可以另选他人。',
      '五、收回的选票等于或者少于投票人数，选举有效；多于投票人数，选举无效，应当重新选举。每张选票所选人数等于或者少于应选人数的为有效票，多于应选人数的为无效票。',
      `六、被选举人获得的赞成票超过应到会有选举权人数的一半，即${needed.votesNeeded}票以上，始得当选。`,
      `七、候选人名单按${BLANK}为序排列。`,
      `八、监票人、计票人：${election === undefined || election.tellers.trim() === '' ? BLANK : election.tellers.trim()}。候选人不担任监票人、计票人。`,
      '九、本办法经党员大会表决通过后生效。',
    ].join('\n'),
    annexes: [],
    by: input.orgName,
    on: '',
    copies: '',
    articles: true,
  };
}

/** 选举结果报告单: ballots, votes of each, who is elected; signed by those who counted. */
export function electionResult(input: ElectionInput): Sheet {
  const { candidates, seats, body, election } = facts(input);
  const counts = input.document === null ? null : countAttendance(input.document.attendance);
  const needed = counts === null ? null : explainElection(0, counts);
  const ordered = [...candidates].sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1));
  return {
    blocks: [
      { kind: 'title', text: `${body}选举结果报告单` },
      {
        kind: 'facts',
        rows: [
          [['党支部', filled(input.orgName)]],
          [['日期', filled(input.document === null ? '' : fullDayText(dateOf(input.document.start)))], ['应选名额', filled(seats === null ? '' : `${seats} 名`)]],
          [['应到会有选举权', filled(counts === null ? '' : `${counts.expectedVoting} 人`)], ['实到会有选举权', filled(counts === null ? '' : `${counts.presentVoting} 人`)]],
          [['发出选票', filled(election?.issued == null ? '' : `${election.issued} 张`)], ['收回选票', filled(election?.collected == null ? '' : `${election.collected} 张`)]],
          [['有效票', filled(election?.valid == null ? '' : `${election.valid} 张`)], ['当选须得', filled(needed === null ? '' : `${needed.votesNeeded} 票以上`)]],
        ],
      },
      {
        kind: 'table',
        columns: [{ label: '姓名', width: 4 }, { label: '拟任职务', width: 4 }, { label: '赞成票', width: 3, align: 'right' }, { label: '结果', width: 3, align: 'center' }],
        rows: ordered.map(({ name, post, votes, elected }) => [name, post, votes === null ? '' : String(votes), elected ? '当选' : '']),
        blank: candidates.length === 0 ? 8 : 0,
        height: 9,
      },
      { kind: 'signatures', labels: ['总监票人', '监票人', '计票人'] },
    ],
  };
}

/** 换届请示: until when the term runs, how many members, what is asked. */
export function electionRequest(input: ElectionInput): LetterText {
  const { candidates, seats, body } = facts(input);
  const margin = seats === null || candidates.length <= seats ? '' : `，差额${candidates.length - seats}名`;
  return {
    title: `${input.orgName}\n关于${body === '党员代表' ? '选举党员代表' : '支部委员会换届选举'}的请示`,
    to: input.superiorName === '' ? BLANK : input.superiorName,
    body: [
      `本届支部委员会于${day(input.term?.from ?? '')}产生，任期至${day(input.term?.until ?? '')}。支部现有党员${input.members}名，其中正式党员${input.voters}名。按照《中国共产党基层组织选举工作条例》的规定，拟于${input.document === null ? BLANK : day(dateOf(input.document.start))}召开党员大会进行选举。现将有关事项请示如下：`,
      '一、拟设职数',
      `拟选举产生${body}${body === '支部委员会' ? '委员' : ''}${number(seats)}名。`,
      '二、候选人预备人选',
      candidates.length === 0 ? `拟提名候选人${BLANK}名：${BLANK}。` : `拟提名候选人${candidates.length}名${margin}：${candidates.map(({ name, post }) => (post === '' ? name : `${name}（${post}）`)).join('、')}。`,
      '三、选举办法',
      '由党员大会以无记名投票的方式选举，选举办法（草案）附后。',
      '妥否，请批示。',
    ].join('\n'),
    annexes: ['换届选举办法（草案）'],
    by: input.orgName,
    on: '',
    copies: '',
  };
}

/** 选举结果报告: what the record says. */
export function electionReport(input: ElectionInput): LetterText {
  const { elected, body, election } = facts(input);
  const counts = input.document === null ? null : countAttendance(input.document.attendance);
  return {
    title: `${input.orgName}\n关于${body === '党员代表' ? '党员代表' : '支部委员会换届'}选举结果的报告`,
    to: input.superiorName === '' ? BLANK : input.superiorName,
    body: [
      `${input.document === null ? BLANK : day(dateOf(input.document.start))}，本支部召开党员大会进行选举。应到会有选举权的党员${number(counts?.expectedVoting)}名，实到会${number(counts?.presentVoting)}名。大会以无记名投票的方式进行选举，发出选票${number(election?.issued)}张，收回${number(election?.collected)}张，有效票${number(election?.valid)}张。现将选举结果报告如下：`,
      '一、当选人',
      ...(elected.length === 0 ? [`${BLANK}。`] : elected.map(({ name, post, votes }, index) => `${index + 1}. ${name}${post === '' ? '' : `，拟任${post}`}，赞成${number(votes)}票${index === elected.length - 1 ? '。' : '；'}`)),
      '二、任期',
      `自${day(election?.termFrom ?? '')}起，至${day(election?.termUntil ?? '')}止。`,
      '特此报告。',
    ].join('\n'),
    annexes: ['选举结果报告单'],
    by: input.orgName,
    on: '',
    copies: '',
  };
}
