import { countAttendance, type AgendaItem, type AttendanceCounts, type GatheringDocument } from '../gathering';
import { fullDayText } from '../names/dates';
import { VOTE_METHOD_NAMES } from '../names/kinds';
import { chineseNumber } from '../names/numbers';
import { voteReason, voteVerdict } from '../names/votes';
import { explainVote, meetingOf, type VotingMeeting } from '../voting';
import { inOrder } from './in-order';
import { fields, paragraphs, type Block, type Run, type Values } from './paper';

/** 议题 one after the other, then the chair's summary. */
export function minutesAgenda(document: GatheringDocument): Block[] {
  const counts = countAttendance(document.attendance);
  const meeting = meetingOf(document);
  return [
    ...inOrder(document.agenda).flatMap((item, index): Block[] => [
      { kind: 'heading', level: 1, text: `${chineseNumber(index + 1)}、${item.title.trim() === '' ? '（未填题目）' : item.title}` },
      ...paragraphs(item.content),
      ...inOrder(item.speeches).flatMap((speech) => paragraphs(speech.text, speech.speaker)),
      ...paragraphs(item.dissent, '不同意见'),
      ...(item.vote === null ? [] : voted(item.vote, counts, meeting)),
      ...paragraphs(item.resolution, '决议'),
      ...whoAndWhen(item),
    ]),
    ...(document.summary.trim() === '' ? [] : [{ kind: 'heading', level: 1, text: '主持人总结' } as const, ...paragraphs(document.summary)]),
  ];
}

/** The same for a template: a loop of 议题, each with its parts by name. */
export function agendaValues(document: GatheringDocument): Values {
  const counts = countAttendance(document.attendance);
  const meeting = meetingOf(document);
  const textOf = (blocks: readonly Block[]): string => blocks.flatMap((block) => (block.kind === 'text' && block.screen !== true ? [block.runs.map(({ text }) => text).join('')] : [])).join('\n');
  return {
    议题: inOrder(document.agenda).map((item, index) => ({
      序号: chineseNumber(index + 1),
      题目: item.title,
      内容: item.content,
      发言: inOrder(item.speeches).map(({ speaker, text }) => `${speaker}：${text}`).join('\n'),
      不同意见: item.dissent,
      表决: item.vote === null ? '' : textOf(voted(item.vote, counts, meeting)).replace(/^表决：/, ''),
      决议: item.resolution,
      责任人: item.responsible,
      完成时限: item.dueOn === '' ? '' : fullDayText(item.dueOn),
    })),
    主持人总结: document.summary,
  };
}

function voted(vote: NonNullable<AgendaItem['vote']>, counts: AttendanceCounts, meeting: VotingMeeting): Block[] {
  const explained = explainVote(vote, counts, { meeting });
  const written = vote.writtenInFavour > 0 ? `，会前书面赞成 ${vote.writtenInFavour} 票` : '';
  const totals = `${VOTE_METHOD_NAMES[vote.method]}，赞成 ${vote.inFavour} 票，反对 ${vote.against} 票，弃权 ${vote.abstained} 票${written}`;
  return [...fields([['表决', `${totals}。${voteVerdict(explained)}。`]]), { kind: 'text', screen: true, runs: [{ text: voteReason(explained) }] }];
}

function whoAndWhen({ responsible, dueOn }: AgendaItem): Block[] {
  const runs: Run[] = [];
  if (responsible !== '') runs.push({ text: '责任人：', bold: true }, { text: dueOn === '' ? responsible : `${responsible}　` });
  if (dueOn !== '') runs.push({ text: '完成时限：', bold: true }, { text: fullDayText(dueOn) });
  return runs.length === 0 ? [] : [{ kind: 'text', runs }];
}
