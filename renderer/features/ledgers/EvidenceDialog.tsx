import { Button, Checkbox, Modal, Segmented } from 'antd';
import { useState } from 'react';
import type { GatheringKind, LedgerRow } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { KIND_NAMES } from '../../text/kinds';
import { ledgers as words } from '../../text/ledgers';
import { Answered } from '../../ui/Answered';
import { FailureNote } from '../../ui/FailureNote';
import { withEvidence } from './model/changes';
import { kindCounts } from './model/evidence';
import { newLineId } from './model/new-item';
import { told, type ItemChanges } from './use-item-changes';

export interface EvidenceDialogProps {
  readonly row: Pick<LedgerRow, 'id' | 'heads' | 'document'>;
  readonly year: number;
  readonly changes: ItemChanges;
  readonly onDone: () => void;
}

/** A year's records by kind, each with how many there are: tick those that prove the point, all at once. */
export function EvidenceDialog({ row, year, changes, onDone }: EvidenceDialogProps) {
  const { org } = useSession();
  const records = useAnswer('gatherings.list', { org, year, withdrawn: false });
  const [kind, setKind] = useState<GatheringKind | ''>('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const there = new Set(row.document.evidence.filter(({ removed }) => !removed).map(({ record }) => record));
  const go = (): void => {
    const document = ticked.reduce((item, record) => withEvidence(item, newLineId(), { record, text: '' }), row.document);
    told(changes.save(row, document).then(onDone));
  };
  return (
    <Modal
      open
      title={words.chooseEvidenceFor(row.document.title)}
      closable={false}
      centered
      width={720}
      onCancel={onDone}
      footer={[
        <Button key="keep" onClick={onDone}>
          {words.dialogKeep}
        </Button>,
        <Button key="go" type="primary" disabled={ticked.length === 0} loading={changes.busy} onClick={go}>
          {words.chooseGo(ticked.length)}
        </Button>,
      ]}
    >
      <Answered query={records} empty={(rows) => rows.length === 0 && <p className="muted">{words.chooseNone(year)}</p>}>
        {(rows) => (
          <div className="stack">
            <div className="evidence-kinds">
              <Segmented<GatheringKind | ''>
                aria-label={words.chooseKinds}
                value={kind}
                onChange={setKind}
                options={[{ value: '', label: words.allKinds(rows.length) }, ...kindCounts(rows).map(({ kind: value, count }) => ({ value, label: words.kindCount(KIND_NAMES[value], count) }))]}
              />
            </div>
            <ul className="lines evidence-choice">
              {rows
                .filter(({ countedKinds }) => kind === '' || countedKinds.includes(kind))
                .map(({ id, title, start, mainKind }) => (
                  <li key={id}>
                    <Checkbox
                      checked={there.has(id) || ticked.includes(id)}
                      disabled={there.has(id)}
                      onChange={(event) => setTicked(event.target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))}
                    >
                      {title === '' ? KIND_NAMES[mainKind] : title} <span className="muted small nowrap">{there.has(id) ? words.alreadyEvidence : `${KIND_NAMES[mainKind]}　${start.slice(0, 10)}`}</span>
                    </Checkbox>
                  </li>
                ))}
            </ul>
          </div>
        )}
      </Answered>
      <FailureNote failure={changes.failure} />
    </Modal>
  );
}
