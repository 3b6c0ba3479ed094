import { Select } from 'antd';
import { useState } from 'react';
import type { LedgerLink } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { ledgerItem as words } from '../../text/ledgers';
import { CLEARING } from '../../ui/clearing';

export interface RecordPickerProps {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  /** The record chosen so far; '' = none, or the box only adds. */
  readonly value: string;
  /** What the chosen record is called, when it is known already. */
  readonly known?: LedgerLink | undefined;
  readonly onPick: (record: string) => void;
}

/** Any record by search; before anything is typed, the latest gatherings. */
export function RecordPicker({ id, label, describedBy, value, known, onPick }: RecordPickerProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const found = useAnswer('ledgers.candidates', { text: text.trim() }, { enabled: open || (value !== '' && known === undefined), keep: true });
  const links = found.data ?? [];
  const all = known && !links.some(({ record }) => record === known.record) && text === '' ? [known, ...links] : links;
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      aria-describedby={describedBy}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      allowClear={CLEARING}
      value={value === '' ? null : value}
      placeholder={words.evidencePlaceholder}
      notFoundContent={found.data === undefined ? null : words.nothingFound}
      options={all.map((link) => ({ value: link.record, label: link.on === '' ? link.title : `${link.title}　${link.on}` }))}
      onOpenChange={(shown) => {
        setOpen(shown);
        if (!shown) setText('');
      }}
      onChange={(record) => onPick(record ?? '')}
      popupMatchSelectWidth={false}
      style={{ width: '100%' }}
    />
  );
}
