import { dateOf } from '../dates';
import { countAttendance, type GatheringDocument, type GatheringKind } from '../gathering';
import { dateTimeText, fullDayText, weekdayText } from '../names/dates';
import { ATTACHMENT_NAMES, KIND_NAMES } from '../names/kinds';
import { ordinalWords } from '../names/numbers';
import { isLeftBehind } from '../private-fields';
import type { LinkedMeeting } from '../views';
import { bracketed, namesWith } from './attendance-names';
import { inOrder, inRosterOrder } from './in-order';
import { agendaValues, minutesAgenda } from './minutes-agenda';
import { minutesPart } from './minutes-parts';
import { blockValues } from './values';
import { fields, filled, type Block, type FactsRow, type Paper, type Sheet } from './paper';

/** What the minutes of a gathering are made of. */
export interface MinutesInput {
  readonly document: GatheringDocument;
  readonly orgName: string;
  /** 第几次 for each counted kind; none for a withdrawn record. */
  readonly ordinals: readonly { readonly kind: GatheringKind; readonly ordinal: number }[];
  /** Ids of the own members in the roster's order; empty for a record from below. */
  readonly roster: readonly string[];
  /** 支委会: the 支部党员大会 to which its matter was brought. */
  readonly broughtTo: readonly LinkedMeeting[];
}

const ordinalOf = (input: MinutesInput, kind: GatheringKind): string => ordinalWords(input.ordinals.find((line) => line.kind === kind)?.ordinal ?? 0);

/** Three kinds of study share one part: it is shown once. */
const partKey = (kind: GatheringKind): string => (kind === 'theory-study' || kind === 'centre-group-study' ? 'study-session' : kind);

/** The minutes on paper: a sheet for each counted kind, as each register has its own; or only one of them. */
export function minutesPaper(input: MinutesInput, only: GatheringKind | null = null): Paper {
  const kinds = input.document.countedKinds.filter((kind) => only === null || kind === only);
  const { title, start, mainKind } = input.document;
  return {
    title: [dateOf(start), KIND_NAMES[only ?? mainKind], title.trim()].filter((part) => part !== '').join(' '),
    layout: 'minutes',
    sheets: kinds.map((kind) => ({ name: `${dateOf(start)} ${KIND_NAMES[kind]}${ordinalOf(input, kind)} ${title}`.trim(), depth: 2, ...minutesSheet(input, kind, []) })),
  };
}

/** The minutes as the screen shows them: one sheet with the parts of all counted kinds. */
export function minutesOnScreen(input: MinutesInput): Sheet {
  const { mainKind, countedKinds } = input.document;
  return minutesSheet(input, mainKind, countedKinds.filter((kind) => kind !== mainKind));
}

function minutesSheet(input: MinutesInput, kind: GatheringKind, others: readonly GatheringKind[]): Sheet {
  const document = { ...input.document, attendance: inRosterOrder(input.document.attendance, input.roster) };
  const also = others.map((other) => `${KIND_NAMES[other]}${ordinalOf(input, other)}`).join('、');
  const shown = new Set([partKey(kind)]);
  const more = others.filter((other) => !shown.has(partKey(other)) && shown.add(partKey(other)));
  const before: readonly Block[] = [
    { kind: 'title', text: `${KIND_NAMES[kind]}记录` },
    { kind: 'spread', parts: [input.orgName, `${ordinalOf(input, kind)}${also === '' ? '' : `（兼${also}）`}`], names: ['组织', '第几次'] },
    { kind: 'facts', rows: head(document) },
    ...minutesPart(kind, document, input.broughtTo),
    ...more.flatMap((other) => minutesPart(other, document, input.broughtTo)),
  ];
  return {
    values: { ...blockValues(before), ...agendaValues(document), 类别: KIND_NAMES[kind], 日期: fullDayText(dateOf(document.start)), 附件: attachmentWords(document) },
    blocks: [...before, ...minutesAgenda(document), ...end(document)],
  };
}

/** The ruled table at the head. What nobody filled in says so. */
function head(document: GatheringDocument): FactsRow[] {
  const counts = countAttendance(document.attendance);
  const guests = inOrder(document.guests).map(({ name, unit, post }) => `${name}${bracketed([`${unit}${post}`].filter((part) => part !== ''))}`);
  const time = `${dateTimeText(document.start)}${document.end === '' ? '' : `—${document.end.slice(11)}`}（${weekdayText(dateOf(document.start))}）`;
  const { chair, recorder, partyMeeting } = document;
  const people = [
    ['到会', namesWith(document.attendance, 'present')],
    ['请假', namesWith(document.attendance, 'leave')],
    ['缺席', namesWith(document.attendance, 'absent')],
    ['列席', guests],
  ] as const;
  return [
    [['主题', filled(document.title)]],
    [['时间', time]],
    [['地点', filled(document.place)]],
    [['主持人', filled(chair.name === '' || chair.post === '' ? chair.name : `${chair.name}（${chair.post}）`)], ['记录人', filled(recorder.name)]],
    [['应到 / 实到', `${counts.expected} / ${counts.present}`], ['应到会有表决权 / 实到有表决权', `${counts.expectedVoting} / ${counts.presentVoting}`]],
    ...people.map(([label, names]): FactsRow => [[label, names.length === 0 ? '无' : names.join('、')]]),
    ...(document.countedKinds.includes('party-meeting') && partyMeeting.discussedBefore !== '' ? [[['支委会先研究', partyMeeting.discussedBefore]] as const] : []),
  ];
}

/** （会议结束）, 附件, and the two signatures, which belong on the paper. */
function end(document: GatheringDocument): Block[] {
  const signed = [document.chairSigned ? '主持人' : '', document.recorderSigned ? '记录人' : ''].filter((who) => who !== '');
  return [
    { kind: 'text', runs: [{ text: '（会议结束）' }] },
    ...fields([['附件', attachmentWords(document)]]),
    { kind: 'signatures', labels: ['主持人签字', '记录人签字'] },
    ...(signed.length === 0 ? [] : [{ kind: 'text', screen: true, runs: [{ text: `${signed.join('、')}已在纸质记录上签字` }] } as const]),
  ];
}

const attachmentWords = ({ attachments }: GatheringDocument): string =>
  inOrder(attachments)
    .filter((item) => !isLeftBehind(item))
    .map(({ title, kind, sheets }) => `${title === '' ? ATTACHMENT_NAMES[kind] : title}${sheets === null ? '' : ` ${sheets} 张`}`)
    .join('；');
