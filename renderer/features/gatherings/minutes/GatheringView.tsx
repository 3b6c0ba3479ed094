import { Button } from 'antd';
import type { ReactNode } from 'react';
import { minutesOnScreen, type AnswerOf, type Failure, type MeetingLinks, type PaperRequest } from '../../../../electron/contract';
import { fullDayText, instantText } from '../../../text/dates';
import { gatherings, listWords, minutesWords as words } from '../../../text/gatherings';
import { kindWords } from '../../../text/gathering-kinds';
import { placeWords } from '../../../text/changes/change-words';
import { KIND_NAMES } from '../../../text/kinds';
import { CitedBy } from '../../../ui/CitedBy';
import { ConflictNote } from '../../../ui/ConflictNote';
import { FailureNote } from '../../../ui/FailureNote';
import { LinkButton } from '../../../ui/LinkButton';
import { Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { PaperSheet } from '../../../ui/PaperSheet';
import { SealedNote } from '../../../ui/SealedNote';
import './minutes.css';
import { MinutesFiles } from './MinutesFiles';
import { PrintButton } from './PrintButton';
import { recordPapers } from './record-papers';
import { StateSteps } from './StateSteps';
import { WithdrawButton } from './WithdrawButton';

export interface GatheringViewProps {
  readonly view: AnswerOf<'gatherings.get'>;
  /** The meetings before and after, for the minutes' words. */
  readonly links?: MeetingLinks | undefined;
  /** What its kind has above the minutes. */
  readonly beside?: ReactNode;
  /** What the superior says of it. */
  readonly review?: ReactNode;
  /** Ids of the own members in the roster's order. */
  readonly roster: readonly string[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly withdrawFailure: Failure | null;
  readonly submittedNow: boolean;
  readonly onSubmit: () => void;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
  readonly onPrint: (request: PaperRequest) => void;
}

/** One record to read: how far it came, what one may do with it, and the minutes. */
export function GatheringView({
  view,
  links,
  beside,
  review,
  roster,
  busy,
  failure,
  withdrawFailure,
  submittedNow,
  onSubmit,
  onWithdraw,
  onPrint,
}: GatheringViewProps) {
  const { document, id, own, orgName } = view;
  const open = own && !document.withdrawn;
  const toSubmit = own && view.conflicts.length === 0 && (view.state === 'unsubmitted' || view.state === 'changed');
  return (
    <Page
      title={document.title.trim() === '' ? listWords.untitled : document.title}
      hint={`${KIND_NAMES[document.mainKind]}　${fullDayText(document.start)}`}
      back={own ? { href: '/gatherings', label: gatherings.back } : { href: '/gatherings?all', label: gatherings.backAll }}
      actions={
        <>
          <PrintButton papers={recordPapers(id, document.countedKinds, own)} onPrint={onPrint} />
          <LinkButton href={`/history/${id}`}>{words.history}</LinkButton>
          {document.countedKinds.includes('political-birthday') && <LinkButton href={`/gatherings/${id}/card`}>{kindWords.card.print}</LinkButton>}
          {own && <LinkButton href={`/gatherings/copy/${document.mainKind}/${id}`}>{words.copy}</LinkButton>}
          {open && view.sealed === undefined && <WithdrawButton failure={withdrawFailure} onWithdraw={onWithdraw} />}
          {open && view.sealed === undefined && (
            <LinkButton href={`/gatherings/${id}/edit`} main={!toSubmit}>
              {words.edit}
            </LinkButton>
          )}
          {toSubmit && (
            <Button type="primary" loading={busy} onClick={onSubmit}>
              {words.submit}
            </Button>
          )}
        </>
      }
    >
      <div className="stack no-print">
        <FailureNote failure={failure} />
        {view.sealed !== undefined && <SealedNote year={view.sealed} record={id} />}
        {!own && <Note tone="info">{words.foreign(orgName, view.submittedAt === null ? '' : instantText(view.submittedAt))}</Note>}
        {document.withdrawn && <Note tone="due">{words.withdrawnNote(document.withdrawnReason)}</Note>}
        {view.conflicts.length > 0 && (
          <ConflictNote record={id}>{words.conflictsNote([...new Set(view.conflicts.map((path) => placeWords(path, 'gathering', document)))].join('、'))}</ConflictNote>
        )}
        {submittedNow && (
          <Note
            tone="ok"
            action={
              <LinkButton href="/exchange/report" small>
                {listWords.toReport}
              </LinkButton>
            }
          >
            {words.submittedNow}
          </Note>
        )}
        {own && view.state === 'changed' && !submittedNow && (
          <Note tone="due">{document.withdrawn ? words.withdrawalUnsubmitted : words.changedLine}</Note>
        )}
        {review}
        {own && <StateSteps {...view} />}
      </div>
      <MinutesFiles document={document} own={own} />
      <CitedBy record={id} />
      {beside}
      <PaperSheet sheet={minutesOnScreen({ document, orgName, ordinals: view.ordinals, roster: own ? roster : [], broughtTo: links?.broughtTo ?? NONE })} />
    </Page>
  );
}

const NONE = [] as const;
