import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { checkDues, type DuesDocument, type DuesMember, type Failure } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { dayText, shortInstantText } from '../../text/dates';
import { dues as words } from '../../text/dues';
import { findingWords } from '../../text/findings';
import { historyScreen } from '../../text/history';
import { DateInput } from '../../ui/DateInput';
import { EmptyState } from '../../ui/EmptyState';
import { ConflictNote } from '../../ui/ConflictNote';
import { FailureNote } from '../../ui/FailureNote';
import { FindingsList } from '../../ui/FindingsList';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { SealedNote } from '../../ui/SealedNote';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { Calculator } from './Calculator';
import { DuesSheet } from './DuesSheet';
import './dues.css';
import type { CellMode } from './model/cell';
import { payersWith, sumOf, withMonthlyDue, MONTHS, type DuesLine } from './model/lines';
import { yuanText } from './model/money';

/** How many years back the register offers, and the next one. */
const YEARS = 8;

export interface DuesViewProps {
  /** The saved register; '' = nothing is saved yet. */
  readonly record: string;
  /** The year, where it is sealed. */
  readonly sealed?: number | undefined;
  readonly document: DuesDocument;
  readonly members: readonly DuesMember[];
  readonly today: string;
  readonly conflicts: number;
  readonly resumedAt: string | null;
  readonly draftAt: string | null;
  readonly touched: boolean;
  /** UTC instant of the last save here; '' = none. */
  readonly savedAt: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly canUndo: boolean;
  readonly onApply: (change: (lines: readonly DuesLine[]) => readonly DuesLine[]) => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  /** To the table, with what is typed saved first. */
  readonly onPublication: () => void;
  readonly onYear: (year: number) => void;
  readonly onDropDraft: () => void;
}

/** 党费 of a year: the sums first, then one row a member and one column a month. */
export function DuesView(props: DuesViewProps) {
  const { document, members, today, onApply } = props;
  const [mode, setMode] = useState<CellMode>('paid');
  const [payDay, setPayDay] = useState(today);
  const thisYear = Number(today.slice(0, 4));
  const payers = payersWith(members, document.lines);
  const { due, paid } = sumOf(document.lines);
  if (payers.length === 0) {
    return (
      <Page title={words.emptyYear(document.year)}>
        <Section label={words.place}>
          <EmptyState title={words.emptyTitle} action={<LinkButton href="/members" main>{words.toMembers}</LinkButton>}>
            {words.empty}
          </EmptyState>
        </Section>
      </Page>
    );
  }
  return (
    <Page
      title={words.title(document.year, yuanText(due), yuanText(paid))}
      hint={document.publishedOn === '' ? (document.year === thisYear ? words.notPublished : undefined) : words.published(dayText(document.publishedOn))}
      actions={
        <>
          <span className="muted small" role="status">
            {stateOf(props)}
          </span>
          {props.record !== '' && <LinkButton href={`/history/${props.record}`}>{historyScreen.open}</LinkButton>}
          {props.record !== '' && <LinkButton href={paperHref({ paper: 'dues', year: props.document.year }, '/dues')}>{words.print}</LinkButton>}
          {props.record !== '' && <SaveTableButton request={{ table: 'dues', year: document.year }} disabled={props.touched} />}
          <Button onClick={props.onPublication}>{words.toPublication}</Button>
          {props.sealed === undefined && (
            <Button type="primary" loading={props.busy} aria-keyshortcuts="Control+S" onClick={props.onSave}>
              {words.save}
            </Button>
          )}
        </>
      }
    >
      <FailureNote failure={props.failure} />
      {props.sealed !== undefined && <SealedNote year={props.sealed} {...(props.record === '' ? {} : { record: props.record })} />}
      {props.conflicts > 0 && <ConflictNote record={props.record}>{words.conflict}</ConflictNote>}
      {props.resumedAt !== null && (
        <Note tone="info" action={<Button size="small" onClick={props.onDropDraft}>{words.draftDrop}</Button>}>
          {words.draftFound(shortInstantText(props.resumedAt))}
        </Note>
      )}
      <div className="row wrap">
        <Select
          aria-label={words.year}
          value={document.year}
          style={{ width: '7.2rem' }}
          options={Array.from({ length: YEARS }, (_, back) => ({ value: thisYear + 1 - back, label: words.yearOf(thisYear + 1 - back) }))}
          onChange={props.onYear}
        />
        <Segmented<CellMode>
          aria-label={words.mode}
          value={mode}
          options={(['paid', 'due', 'paidOn'] as const).map((value) => ({ value, label: words.modes[value] }))}
          onChange={setMode}
        />
        {mode === 'paid' && (
          <label className="row dues-day">
            <span className="nowrap">{words.payDay}</span>
            <DateInput label={words.payDay} value={payDay} onChange={setPayDay} />
          </label>
        )}
        <Button disabled={!props.canUndo} onClick={props.onUndo}>
          {words.undo}
        </Button>
        {props.sealed === undefined && <Calculator payers={payers} onFill={(payer, fen) => onApply((lines) => withMonthlyDue(lines, payer, payer.months.length > 0 ? payer.months : MONTHS, fen))} />}
      </div>
      <Section label={words.place} className="dues-section">
        <fieldset disabled={props.sealed !== undefined} className="dues-fields">
          <DuesSheet document={document} payers={payers} mode={mode} payDay={payDay} onApply={onApply} />
        </fieldset>
      </Section>
      <p className="muted small">{words.keys}</p>
      <FindingsList title={findingWords.check} hint={findingWords.hint} findings={checkDues(document, { today }).filter(({ field }) => field.startsWith('lines/'))} />
    </Page>
  );
}

function stateOf({ touched, draftAt, savedAt }: DuesViewProps): string {
  if (touched) return draftAt === null ? words.unsaved : words.draftSaved(shortInstantText(draftAt));
  return savedAt === '' ? '' : words.saved(shortInstantText(savedAt));
}
