import { Button, Checkbox, Input, Select } from 'antd';
import {
  columnLetter,
  ID_NUMBER,
  INTAKE_FIELDS,
  ledgerKind,
  type ArgsOf,
  type Failure,
  type GatheringKind,
  type IntakeLook,
  type IntakeMapping,
  type LedgerKind,
} from '../../../electron/contract';
import { intake as words, INTAKE_PLACES, intakeFieldName } from '../../text/intake';
import { KIND_GROUPS } from '../../text/kind-groups';
import { KIND_NAMES } from '../../text/kinds';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StepBar } from '../../ui/StepBar';
import './intake.css';

export type MappingOptions = Omit<ArgsOf<'intake.plan'>, 'token' | 'mapping'>;

export interface MappingViewProps {
  readonly look: IntakeLook;
  readonly mapping: IntakeMapping;
  readonly options: MappingOptions;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onMapping: (mapping: IntakeMapping) => void;
  readonly onOptions: (options: MappingOptions) => void;
  readonly onSheet: (at: number) => void;
  readonly onBack: () => void;
  readonly onPreview: () => void;
}

const KINDS = [
  { value: '' as const, label: words.kindNone },
  ...KIND_GROUPS.map(({ name, kinds }) => ({ label: name, options: kinds.map((value) => ({ value, label: KIND_NAMES[value] })) })),
];

/** The second step: every column with its head, what stands in it, and what it is taken in as. */
export function MappingView({ look, mapping, options, busy, failure, onMapping, onOptions, onSheet, onBack, onPreview }: MappingViewProps) {
  const { kind, columns, sheets } = look;
  const place = INTAKE_PLACES[kind];
  const choices = [{ value: '', label: words.leave }, ...INTAKE_FIELDS[kind].map(({ field, label }) => ({ value: field, label }))];
  const chosen = Object.values(mapping).filter((field) => field !== '');
  const twice = chosen.find((field, at) => chosen.indexOf(field) !== at);
  return (
    <Page
      title={words.mappingTitle(look.file)}
      back={{ href: place.href, label: place.label }}
      actions={
        <>
          <Button onClick={onBack}>{words.otherFile}</Button>
          <Button type="primary" loading={busy} onClick={onPreview}>
            {words.toPreview}
          </Button>
        </>
      }
    >
      <StepBar steps={words.steps} now={1} label={words.titles[kind]} />
      <FailureNote failure={failure} />
      {!look.hasHead && <Note tone="due">{words.noHead}</Note>}
      {twice !== undefined && <Note tone="due">{words.twice(intakeFieldName(kind, twice))}</Note>}
      <Section label={words.steps[1]}>
        <div className="intake-options">
          {sheets.length > 1 && (
            <label>
              {words.sheet}
              <Select
                aria-label={words.sheet}
                value={look.sheet}
                style={{ minWidth: '14rem' }}
                options={sheets.map(({ name, rows, hidden }, at) => ({ value: at, label: words.sheetOption(name, rows, hidden) }))}
                onChange={onSheet}
              />
            </label>
          )}
          {kind === 'records' && (
            <label>
              {words.kind}
              <Select<GatheringKind | ''>
                aria-label={words.kind}
                value={options.gatheringKind}
                options={KINDS}
                listHeight={420}
                style={{ width: '11rem' }}
                onChange={(gatheringKind) => onOptions({ ...options, gatheringKind })}
              />
            </label>
          )}
          {kind === 'ledger' && (
            <label>
              {words.ledger}
              <Select<LedgerKind>
                aria-label={words.ledger}
                value={options.ledger}
                style={{ width: '13rem' }}
                options={ledgerKind.options.map((value) => ({ value, label: words.ledgerNames[value] }))}
                onChange={(ledger) => onOptions({ ...options, ledger })}
              />
            </label>
          )}
          {kind === 'ledger' && options.ledger === 'own' && (
            <Input
              aria-label={words.ownLedger}
              placeholder={words.ownLedger}
              value={options.ownLedger}
              maxLength={200}
              style={{ width: '14rem' }}
              onChange={(event) => onOptions({ ...options, ownLedger: event.target.value })}
            />
          )}
          <Checkbox checked={options.hidden} onChange={(event) => onOptions({ ...options, hidden: event.target.checked })}>
            {words.hidden}
          </Checkbox>
        </div>
        <p className="muted small">{words.mappingHint}</p>
        <table className="plain intake-columns">
          <thead>
            <tr>
              {[words.column, words.head, words.sample, words.field].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ at, head, field, sample }) => (
              <tr key={at}>
                <td className="muted">{columnLetter(at)}</td>
                <th scope="row">{head}</th>
                <td className="muted">{sample.join('，')}</td>
                <td>
                  {field === ID_NUMBER ? (
                    <span className="muted">{words.idNumber}</span>
                  ) : (
                    <Select
                      aria-label={words.fieldOf(columnLetter(at))}
                      value={mapping[at] ?? ''}
                      options={choices}
                      listHeight={420}
                      style={{ width: '11rem' }}
                      onChange={(value) => onMapping({ ...mapping, [at]: value })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Page>
  );
}
