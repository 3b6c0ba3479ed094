import { PAPER_TITLES, type Failure, type LedgerItemView, type ReceivedTask, type RecordHistory as Story } from '../../../../electron/contract';
import { paperHref } from '../../../data/paper-href';
import { fullDayText } from '../../../text/dates';
import { ledgerItem as words, stateWord, SUPERVISE_LEVELS } from '../../../text/ledgers';
import { Answered, type AnswerState } from '../../../ui/Answered';
import { Facts } from '../../../ui/Facts';
import { ConflictNote } from '../../../ui/ConflictNote';
import { FailureNote } from '../../../ui/FailureNote';
import { LinkButton } from '../../../ui/LinkButton';
import { Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { RecordHistory } from '../../../ui/RecordHistory';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import '../ledgers.css';
import { hrefTo, nameOf } from '../model/chosen';
import { NextAction } from '../NextAction';
import { SourceCell } from '../SourceCell';
import type { ItemChanges } from '../use-item-changes';
import { ClosingCard } from './ClosingCard';
import { EvidenceCard } from './EvidenceCard';
import './item.css';
import { OrderCard } from './OrderCard';
import { ProgressCard } from './ProgressCard';
import { StepsCard } from './StepsCard';
import { WithdrawItem } from './WithdrawItem';

export interface ItemViewProps {
  readonly view: LedgerItemView;
  readonly history: AnswerState<Story>;
  readonly today: string;
  readonly operator: string;
  readonly changes: ItemChanges;
  /** The superior's task that it answers; undefined = none, or not asked yet. */
  readonly task?: ReceivedTask | undefined;
  readonly onTakeOver?: (task: string) => void;
  readonly takeOverFailure?: Failure | null;
  readonly withdrawFailure: Failure | null;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
}

/** One item: how it stands in the title line, and everything that one does with it where it stands. */
export function ItemView({ view, history, today, operator, changes, task, onTakeOver, takeOverFailure = null, withdrawFailure, onWithdraw }: ItemViewProps) {
  const { document, itemState, links } = view;
  const { word, tone } = stateWord(itemState);
  const open = view.own && !document.withdrawn;
  const row = { id: view.id, heads: view.heads, document, state: itemState };
  const hasSource = document.source.record !== '' || document.source.text !== '';
  return (
    <Page
      title={document.title}
      hint={<StateTag tone={tone}>{word}</StateTag>}
      back={{ href: hrefTo('/ledgers', document), label: nameOf(document) }}
      actions={
        open && (
          <>
            <LinkButton href={paperHref({ paper: 'rectification', record: view.id }, `/ledgers/${view.id}`)}>{PAPER_TITLES.rectification}</LinkButton>
            <LinkButton href={`/ledgers/${view.id}/edit`}>{words.edit}</LinkButton>
            <NextAction row={row} today={today} changes={changes} operator={operator} main />
          </>
        )
      }
    >
      {document.withdrawn && <Note tone="due">{words.withdrawnNote(document.withdrawnReason)}</Note>}
      {!view.own && <Note tone="info">{words.foreign}</Note>}
      {view.conflicts.length > 0 && <ConflictNote record={view.id}>{words.conflict}</ConflictNote>}
      <FailureNote failure={changes.failure} />
      <div className="item-columns">
        <div className="stack">
          <Section title={words.basics}>
            <Facts
              lines={[
                [words.ledger, nameOf(document)],
                [words.level, document.level === '' ? '' : SUPERVISE_LEVELS[document.level]],
                [words.detail, document.detail === '' ? '' : <span key="detail" className="item-text">{document.detail}</span>],
                [words.source, hasSource ? <SourceCell key="source" document={document} links={links} /> : ''],
                [document.ledger === 'position' ? words.place2 : words.post, document.post],
                [words.responsible, document.responsible.name],
                [words.dueOn, fullDayText(itemState.dueOn)],
              ]}
            />
          </Section>
          <StepsCard row={row} today={today} changes={changes} open={open} />
          <ProgressCard row={row} today={today} changes={changes} open={open} />
        </div>
        <div className="stack">
          {task && <OrderCard row={row} task={task} changes={changes} open={open} failure={takeOverFailure} onTakeOver={() => onTakeOver?.(task.order)} />}
          <EvidenceCard row={row} links={links} changes={changes} open={open} />
          <ClosingCard document={document} />
          <Section title={words.history}>
            <Answered query={history}>
              {(story) => <RecordHistory {...story} />}
            </Answered>
          </Section>
          {open && (
            <div>
              <WithdrawItem title={document.title} failure={withdrawFailure} onWithdraw={onWithdraw} />
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
