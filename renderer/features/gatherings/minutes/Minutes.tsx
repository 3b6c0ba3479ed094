import type { GatheringDocument, GatheringKind, KindOrdinal, LinkedMeeting } from '../../../../electron/contract';
import { gatherings, minutesWords as words } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { Paper } from '../../../ui/Paper';
import { inRosterOrder } from '../model/sheet-order';
import './minutes.css';
import { MinutesAgenda } from './MinutesAgenda';
import { MinutesHead } from './MinutesHead';
import { MinutesPaper } from './MinutesPaper';
import { MinutesPart } from './MinutesParts';

export interface MinutesProps {
  readonly document: GatheringDocument;
  readonly orgName: string;
  /** 第几次 for each counted kind; none for a withdrawn record. */
  readonly ordinals: readonly KindOrdinal[];
  /** Ids of the own members in the roster's order; empty for a record from below. */
  readonly roster: readonly string[];
  /** 支委会: the 支部党员大会 to which its matter was brought. */
  readonly broughtTo?: readonly LinkedMeeting[];
  /** Only this kind's sheet is printed; null = one sheet for each counted kind. */
  readonly only?: GatheringKind | null;
}

/**
 * The record as minutes on paper: head, what the kind adds, agenda, summary, attachments, signatures. On the screen one
 * sheet holds the parts of all counted kinds; on paper each counted kind is a sheet of its own, as each register has its own.
 */
export function Minutes({ document: kept, orgName, ordinals, roster, broughtTo = [], only = null }: MinutesProps) {
  const document = { ...kept, attendance: inRosterOrder(kept.attendance, roster) };
  const others = document.countedKinds.filter((kind) => kind !== document.mainKind);
  const sheet = { document, orgName, ordinals, broughtTo };
  return (
    <>
      <Paper kind="minutes" />
      <div className={only === null || only === document.mainKind ? '' : 'no-print'}>
        <Sheet {...sheet} kind={document.mainKind} others={others} />
      </div>
      {others.map((kind) => (
        <div key={kind} className={only === null ? 'minutes-kind-sheet' : only === kind ? 'minutes-kind-sheet minutes-kind-only' : 'minutes-kind-sheet no-print'}>
          <Sheet {...sheet} kind={kind} others={[]} />
        </div>
      ))}
    </>
  );
}

interface SheetProps extends Required<Pick<MinutesProps, 'document' | 'orgName' | 'ordinals' | 'broughtTo'>> {
  readonly kind: GatheringKind;
  /** Kinds whose parts this sheet shows besides, on the screen only. */
  readonly others: readonly GatheringKind[];
}

/** Three kinds of study share one part: it is shown once. */
const partKey = (kind: GatheringKind): string => (kind === 'theory-study' || kind === 'centre-group-study' ? 'study-session' : kind);

function Sheet({ document, orgName, ordinals, broughtTo, kind, others }: SheetProps) {
  const ordinalOf = (of: GatheringKind): string => {
    const ordinal = ordinals.find((line) => line.kind === of)?.ordinal ?? 0;
    return ordinal === 0 ? '' : gatherings.ordinal(ordinal);
  };
  const shownHere = new Set([partKey(kind)]);
  const more = others.filter((other) => {
    const isNew = !shownHere.has(partKey(other));
    shownHere.add(partKey(other));
    return isNew;
  });
  return (
    <article className="minutes">
      <h2>{words.minutes(KIND_NAMES[kind])}</h2>
      <p className="minutes-org">
        <span>{orgName}</span>
        <span>
          {ordinalOf(kind)}
          {others.length > 0 && (
            <span className="no-print">{`（${words.also(others.map((other) => `${KIND_NAMES[other]}${ordinalOf(other)}`).join('、'))}）`}</span>
          )}
        </span>
      </p>
      <MinutesHead document={document} />
      <MinutesPart kind={kind} document={document} broughtTo={broughtTo} />
      {more.map((other) => (
        <div key={other} className="no-print">
          <MinutesPart kind={other} document={document} broughtTo={broughtTo} />
        </div>
      ))}
      <MinutesAgenda document={document} />
      <MinutesPaper document={document} />
    </article>
  );
}
