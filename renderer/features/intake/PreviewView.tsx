import { Button, Checkbox, Segmented } from 'antd';
import type { AnswerOf, ArgsOf, Failure, IntakeKind, IntakeSummary } from '../../../electron/contract';
import { intake as words, INTAKE_PLACES, OUTCOME_WORDS, SKIPPED_WORDS } from '../../text/intake';
import { Answered, type AnswerState } from '../../ui/Answered';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { ProgressCard } from '../../ui/ProgressCard';
import { Section } from '../../ui/Section';
import { StepBar } from '../../ui/StepBar';
import { PreviewLines } from './PreviewLines';
import './intake.css';

type Of = ArgsOf<'intake.lines'>['of'];

export interface PreviewViewProps {
  readonly kind: IntakeKind;
  readonly summary: IntakeSummary;
  readonly lines: AnswerState<AnswerOf<'intake.lines'>>;
  readonly of: Of;
  readonly from: number;
  readonly update: ReadonlySet<number> | 'all';
  readonly guests: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly savedBad: string | null;
  readonly onOf: (of: Of) => void;
  readonly onFrom: (from: number) => void;
  readonly onUpdate: (update: ReadonlySet<number> | 'all') => void;
  readonly onGuests: (guests: boolean) => void;
  readonly onSaveBad: () => void;
  readonly onBack: () => void;
  readonly onApply: () => void;
  readonly onStop: () => void;
}

/** The third step: what would become of every line, cell by cell, before anything is written. */
export function PreviewView(props: PreviewViewProps) {
  const { kind, summary, lines, of, from, update, onOf, onFrom } = props;
  const { counts, skipped, unmatched } = summary;
  const { href, label, unit } = INTAKE_PLACES[kind];
  const updates = update === 'all' ? counts.known : update.size;
  const tabs: readonly (readonly [Of, string, number])[] = [
    ['all', words.all, counts.new + counts.known + counts.bad],
    ['new', OUTCOME_WORDS.new.word, counts.new],
    ['known', words.known(kind), counts.known],
    ['bad', OUTCOME_WORDS.bad.word, counts.bad],
  ];
  // A place of the tree that is there is changed by hand, with its day.
  const mayUpdate = kind !== 'tree' && counts.known > 0;
  return (
    <Page
      title={words.previewTitle(counts.new, counts.bad, unit)}
      back={{ href, label }}
      actions={
        <>
          <Button disabled={props.busy} onClick={props.onBack}>{words.back}</Button>
          {counts.bad > 0 && <Button onClick={props.onSaveBad}>{words.saveBad}</Button>}
          <Button type="primary" disabled={counts.new + updates === 0} loading={props.busy} onClick={props.onApply}>
            {words.apply(counts.new + updates, unit)}
          </Button>
        </>
      }
    >
      <StepBar steps={words.steps} now={2} label={words.titles[kind]} />
      <FailureNote failure={props.failure} />
      {props.busy && <ProgressCard job="intake" title={words.saving} onStop={props.onStop} />}
      {props.savedBad !== null && <Note tone="ok">{words.savedBad(props.savedBad)}</Note>}
      {skipped.length > 0 && <Note tone="info">{words.skipped(skippedWords(skipped))}</Note>}
      <Section label={words.steps[2]}>
        <div className="intake-options">
          <Segmented<Of>
            aria-label={words.show}
            value={of}
            options={tabs.map(([value, word, count]) => ({ value, label: words.tab(word, count) }))}
            onChange={onOf}
          />
          {mayUpdate && (
            <Checkbox checked={update === 'all'} onChange={(event) => props.onUpdate(event.target.checked ? 'all' : new Set())}>
              {words.updateAll(counts.known, kind)}
            </Checkbox>
          )}
          {unmatched > 0 && (
            <Checkbox checked={props.guests} onChange={(event) => props.onGuests(event.target.checked)}>
              {words.guests(unmatched)}
            </Checkbox>
          )}
        </div>
        <Answered query={lines} empty={({ total }) => total === 0 && <EmptyState>{words.none}</EmptyState>}>
          {({ total, lines: shown }) => (
            <>
              <PreviewLines kind={kind} lines={shown} update={update} mayUpdate={mayUpdate} onUpdate={props.onUpdate} />
              {total > shown.length && (
                <div className="intake-pager">
                  <Button size="small" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - PORTION_OF_SCREEN))}>
                    {words.earlier}
                  </Button>
                  <span className="muted small" role="status">
                    {words.page(from + 1, from + shown.length, total)}
                  </span>
                  <Button size="small" disabled={from + shown.length >= total} onClick={() => onFrom(from + PORTION_OF_SCREEN)}>
                    {words.later}
                  </Button>
                </div>
              )}
            </>
          )}
        </Answered>
      </Section>
    </Page>
  );
}

/** So many lines stand on the screen at once, of however many thousand. */
export const PORTION_OF_SCREEN = 50;
const ROWS_NAMED = 5;

/** 合计行（第 30 行），隐藏的行（第 4、5 行） */
function skippedWords(skipped: IntakeSummary['skipped']): string {
  const whys = [...new Set(skipped.map(({ why }) => why))];
  return whys
    .map((why) => {
      const rows = skipped.filter((one) => one.why === why).map(({ row }) => row);
      return words.skippedOne(SKIPPED_WORDS[why], `${rows.slice(0, ROWS_NAMED).join('、')}${rows.length > ROWS_NAMED ? '…' : ''}`);
    })
    .join('，');
}
