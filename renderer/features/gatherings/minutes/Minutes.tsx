import type { GatheringDocument } from '../../../../electron/contract';
import { gatherings, minutesWords as words } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { inRosterOrder } from '../model/sheet-order';
import './minutes.css';
import { MinutesAgenda } from './MinutesAgenda';
import { MinutesHead } from './MinutesHead';
import { MinutesBirthday, MinutesStudy } from './MinutesKinds';
import { MinutesPaper } from './MinutesPaper';

export interface MinutesProps {
  readonly document: GatheringDocument;
  readonly orgName: string;
  readonly ordinal: number;
  /** Ids of the own members in the roster's order; empty for a record from below. */
  readonly roster: readonly string[];
}

/** The record as minutes on paper: head, what the kind adds, agenda, summary, attachments, signatures. Prints as it is. */
export function Minutes({ document: kept, orgName, ordinal, roster }: MinutesProps) {
  const document = { ...kept, attendance: inRosterOrder(kept.attendance, roster) };
  const others = document.countedKinds.filter((kind) => kind !== document.mainKind).map((kind) => KIND_NAMES[kind]);
  return (
    <article className="minutes">
      <h2>{words.minutes(KIND_NAMES[document.mainKind])}</h2>
      <p className="minutes-org">
        <span>{orgName}</span>
        <span>
          {ordinal > 0 && gatherings.ordinal(ordinal)}
          {others.length > 0 && `（${words.also(others.join('、'))}）`}
        </span>
      </p>
      <MinutesHead document={document} />
      {document.countedKinds.includes('political-birthday') && <MinutesBirthday document={document} />}
      {document.countedKinds.includes('study-session') && <MinutesStudy document={document} />}
      <MinutesAgenda document={document} />
      <MinutesPaper document={document} />
    </article>
  );
}
