import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { PackageLogLine } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { exchangeText as text } from '../../text/exchange';
import { packageName } from '../../text/package-names';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';

/** 核对 U 盘: after the stick was put in anew, the file is read again, this time surely from the stick. */
export function CheckStick({ line, onClose }: { readonly line: PackageLogLine; readonly onClose: () => void }) {
  const [folder, setFolder] = useState<string | null>(null);
  const check = useSend('packages.checkAgain');
  const choose = (path: string): void => {
    check.reset();
    setFolder(path);
  };
  const start = (): void => {
    if (folder !== null) check.mutate({ id: line.id, folder });
  };
  return (
    <Modal
      open
      centered
      width="40rem"
      title={text.checkTitle(packageName(line.kind, line.number))}
      onCancel={onClose}
      closable={false}
      footer={[
        <Button key="close" onClick={onClose}>
          {text.close}
        </Button>,
        <Button key="start" type="primary" disabled={folder === null} loading={check.isPending} onClick={start}>
          {text.checkStart}
        </Button>,
      ]}
    >
      <div className="stack">
        <p>{text.checkBody}</p>
        <DriveChooser value={folder} onChange={choose} label={text.checkWhere} />
        {check.data && <CheckResult same={check.data.same} toSuperior={line.kind === 'report'} />}
        <FailureNote failure={check.error} />
      </div>
    </Modal>
  );
}

/** What the reading again found. */
export function CheckResult({ same, toSuperior }: { readonly same: boolean; readonly toSuperior: boolean }) {
  if (same) {
    return (
      <Note tone="ok" alert>
        {toSuperior ? text.checkSame : text.checkSameOther}
      </Note>
    );
  }
  return (
    <Note tone="late" alert>
      <strong>{text.checkDiffers}</strong>
      <br />
      {text.checkDiffersBody}
    </Note>
  );
}
