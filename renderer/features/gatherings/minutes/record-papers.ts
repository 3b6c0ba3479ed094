import { PAPER_TITLES, type GatheringKind, type PaperRequest } from '../../../../electron/contract';
import { minutesWords as words } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';

export interface RecordPaper {
  readonly label: string;
  readonly request: PaperRequest;
}

/** What a kind needs on paper besides its minutes. The cards of a 政治生日 have a screen of their own. */
const OF_KIND: Readonly<Partial<Record<GatheringKind, readonly ('appraisal-ballot' | 'appraisal-summary' | 'election-request' | 'election-method' | 'election-ballot' | 'election-result' | 'election-report')[]>>> = {
  appraisal: ['appraisal-ballot', 'appraisal-summary'],
  election: ['election-request', 'election-method', 'election-ballot', 'election-result', 'election-report'],
};

/** Everything that can be printed of one record, its minutes first; of another organisation's record the minutes only. */
export function recordPapers(record: string, kinds: readonly GatheringKind[], own: boolean): readonly (readonly RecordPaper[])[] {
  const minutes = (kind: GatheringKind | null): PaperRequest => ({ paper: 'minutes', record, kind });
  const all: RecordPaper = { label: kinds.length === 1 ? PAPER_TITLES.minutes : words.printAll, request: minutes(null) };
  const each = kinds.length === 1 ? [] : kinds.map((kind) => ({ label: words.printOnly(KIND_NAMES[kind]), request: minutes(kind) }));
  if (!own) return [[all, ...each]];
  const ofKinds = kinds.flatMap((kind) => OF_KIND[kind] ?? []).map((paper) => ({ label: PAPER_TITLES[paper], request: { paper, record } }));
  return [
    [all, ...each],
    [
      { label: PAPER_TITLES.notice, request: { paper: 'notice', record } },
      { label: words.signInNames, request: { paper: 'sign-in', record, names: true } },
      { label: words.signInEmpty, request: { paper: 'sign-in', record, names: false } },
    ],
    ...(ofKinds.length === 0 ? [] : [ofKinds]),
  ];
}
