import { Button, Input, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { duesCategory, duesFor, type DuesCategory, type DuesMember, type DuesProposal } from '../../../electron/contract';
import { DUES_CATEGORY_NAMES, dues as words } from '../../text/dues';
import { Field } from '../../ui/Field';
import { fenOf, yuanText } from './model/money';

const CATEGORIES = duesCategory.options.map((value) => ({ value, label: DUES_CATEGORY_NAMES[value] }));
type Rounding = 1 | 10 | 100;
const ROUNDINGS = ([1, 10, 100] as const).map((value) => ({ value, label: words.roundings[value] }));

export interface CalculatorProps {
  readonly payers: readonly DuesMember[];
  /** 月应交 in 分. */
  readonly onFill: (payer: DuesMember, fen: number) => void;
}

/** What somebody pays a month by the published tiers. The income is only reckoned with: it stands in no record. */
export function Calculator({ payers, onFill }: CalculatorProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.calculator}</Button>
      <Modal open={open} title={words.calculatorTitle} footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        <CalculatorForm payers={payers} onFill={onFill} />
      </Modal>
    </>
  );
}

/** The calculator's boxes and its answer. */
export function CalculatorForm({ payers, onFill }: CalculatorProps) {
  const [category, setCategory] = useState<DuesCategory>('salary');
  const [typed, setTyped] = useState('');
  const [rounding, setRounding] = useState<Rounding>(10);
  const [member, setMember] = useState<string | null>(null);
  const [filled, setFilled] = useState('');
  const income = fenOf(typed);
  const fixed = duesFor(category, 0).tier === null;
  const proposal = income === null || (typed.trim() === '' && !fixed) ? null : duesFor(category, income, rounding);
  const payer = payers.find(({ id }) => id === member);
  return (
    <div className="stack">
      <Field label={words.category}>{(id) => <Select<DuesCategory> id={id} value={category} options={CATEGORIES} onChange={setCategory} />}</Field>
      {!fixed && (
        <>
          <Field label={words.income} hint={words.incomeHint} error={income === null ? words.badIncome : undefined}>
            {(id, note) => <Input id={id} aria-describedby={note} inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />}
          </Field>
          <div className="row">
            <span className="muted small">{words.rounding}</span>
            <Segmented<Rounding> aria-label={words.rounding} value={rounding} options={ROUNDINGS} onChange={setRounding} />
          </div>
        </>
      )}
      <div role="status">{proposal !== null && <Answer proposal={proposal} />}</div>
      <p className="muted small">{words.source}</p>
      <Field label={words.fillFor}>
        {(id) => (
          <div className="row">
            <Select
              id={id}
              className="grow"
              value={member}
              options={payers.map((person) => ({ value: person.id, label: person.name, initials: person.initials }))}
              showSearch={{ filterOption: (text, option) => option !== undefined && (option.label.includes(text) || option.initials.includes(text.toLowerCase())) }}
              onChange={setMember}
            />
            <Button
              type="primary"
              disabled={proposal === null || payer === undefined}
              onClick={() => {
                if (proposal === null || payer === undefined) return;
                onFill(payer, proposal.due);
                setFilled(words.filled(payer.name, yuanText(proposal.due)));
              }}
            >
              {words.fillButton}
            </Button>
          </div>
        )}
      </Field>
      <p className="muted small" role="status">
        {filled}
      </p>
    </div>
  );
}

function Answer({ proposal: { due, atMost, tier } }: { readonly proposal: DuesProposal }) {
  return (
    <>
      <strong>{atMost === null ? words.result(yuanText(due)) : words.resultRange(yuanText(due), yuanText(atMost))}</strong>
      <br />
      <span className="muted small">{tier === null ? words.fixed : words.rate(String(tier.rate / 100), tier.upTo === null ? null : yuanText(tier.upTo))}</span>
    </>
  );
}
