import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { LedgerLink } from '../../../../electron/contract';
import { ledgerItem as words, ledgers } from '../../../text/ledgers';
import { AddFiles } from '../../../ui/attachments/AddFiles';
import { FileList } from '../../../ui/attachments/FileList';
import { Section } from '../../../ui/Section';
import { withEvidence, withoutEvidence } from '../model/changes';
import { evidenceLines } from '../model/evidence';
import { newLineId } from '../model/new-item';
import { RecordLink } from '../RecordLink';
import { RecordPicker } from '../RecordPicker';
import { told } from '../use-item-changes';
import type { CardProps } from './StepsCard';

/** 佐证: records that are here already, picked by search, and paper by its name. */
export function EvidenceCard({ row, links, changes, open }: CardProps & { readonly links: readonly LedgerLink[] }) {
  const [paper, setPaper] = useState('');
  const lines = evidenceLines(row.document, links);
  const files = lines.flatMap(({ id, file, text }) => (file === null ? [] : [{ id, file, title: text }]));
  const add = (evidence: Parameters<typeof withEvidence>[2]): Promise<void> => changes.save(row, withEvidence(row.document, newLineId(), evidence));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (paper.trim() !== '') told(add({ record: '', text: paper.trim() }).then(() => setPaper('')));
  };
  return (
    <Section title={words.evidence} hint={words.evidenceHint}>
      {open && (
        <div className="stack item-evidence">
          <RecordPicker label={words.evidenceSearch} value="" onPick={(record) => record !== '' && told(add({ record, text: '' }))} />
          <form className="row" onSubmit={submit}>
            <Input className="grow" aria-label={words.evidencePaper} placeholder={words.evidencePaperHint} maxLength={200} value={paper} onChange={(event) => setPaper(event.target.value)} />
            <Button htmlType="submit" disabled={paper.trim() === '' || changes.busy}>
              {words.addPaper}
            </Button>
          </form>
          <AddFiles label={words.addFile} onAdded={(file) => told(add({ record: '', text: file.name, file }))} />
        </div>
      )}
      {lines.length === 0 && <p className="muted">{words.noEvidence}</p>}
      <ul className="lines small">
        {lines.filter(({ file }) => file === null).map(({ id, link, record, text }) => (
          <li key={id}>
            <span className="grow">
              {link && <RecordLink link={link} />} {text}
              {link === null && <span className="muted">（{record === '' ? ledgers.paper : words.gone}）</span>}
            </span>
            {open && (
              <Button size="small" type="text" disabled={changes.busy} aria-label={words.removeLine(link?.title ?? text)} onClick={() => told(changes.save(row, withoutEvidence(row.document, id)))}>
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      {files.length > 0 && <FileList files={files} {...(open ? { onRemove: (id: string) => told(changes.save(row, withoutEvidence(row.document, id))) } : {})} />}
    </Section>
  );
}
