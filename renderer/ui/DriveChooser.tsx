import { Button } from 'antd';
import { useEffect, useId } from 'react';
import type { Drive } from '../../electron/contract';
import { useAnswer, useSend } from '../data/api';
import { common } from '../text/common';
import { bytesText } from '../text/sizes';
import { Answered } from './Answered';

export interface DriveChooserProps {
  /** The folder to write to; null = none chosen yet. */
  readonly value: string | null;
  readonly onChange: (path: string) => void;
  readonly label?: string;
}

/** Removable drives as they come and go, or any folder. A single writable stick is taken at once. */
export function DriveChooser({ value, onChange, label = common.drives }: DriveChooserProps) {
  const drives = useAnswer('drives.list', {});
  const choose = useSend('dialogs.chooseFolder');
  const only = drives.data?.filter((drive) => drive.removable && drive.writable);
  const first = only?.length === 1 ? only[0]?.path : undefined;
  useEffect(() => {
    if (value === null && first !== undefined) onChange(first);
  }, [value, first, onChange]);
  const other = async (): Promise<void> => {
    const path = await choose.mutateAsync({});
    if (path !== null) onChange(path);
  };
  return <Answered query={drives}>{(list) => <DriveList drives={list} value={value} onChange={onChange} label={label} onOther={() => void other()} />}</Answered>;
}

/** The list alone, without asking for anything. */
export function DriveList({ drives, value, onChange, label, onOther }: { readonly drives: readonly Drive[]; readonly value: string | null; readonly onChange: (path: string) => void; readonly label: string; readonly onOther: () => void }) {
  const name = useId();
  const elsewhere = value !== null && !drives.some((drive) => drive.path === value);
  return (
    <div className="drives" role="radiogroup" aria-label={label}>
      {drives.map((drive) => (
        <label key={drive.path}>
          <input type="radio" name={name} checked={drive.path === value} disabled={!drive.writable} onChange={() => onChange(drive.path)} />
          <span className="grow">
            <strong>{drive.label === '' ? common.unnamedDrive : drive.label}</strong> <span className="muted small">{drive.path}</span>
          </span>
          <span className="muted small">{drive.writable ? `${drive.fileSystem}　${common.free} ${bytesText(drive.freeBytes)}`.trim() : common.readOnly}</span>
        </label>
      ))}
      {drives.length === 0 && <p className="muted">{common.noDrives}</p>}
      {elsewhere && (
        <label>
          <input type="radio" name={name} checked onChange={() => onChange(value)} />
          <span className="grow">
            <strong>{common.chosenFolder}</strong> <span className="muted small">{value}</span>
          </span>
        </label>
      )}
      <div>
        <Button onClick={onOther}>{common.otherFolder}</Button>
      </div>
    </div>
  );
}
