import { MOST_ORDER_BYTES, MOST_ORDER_FILES, type AttachedFile, type OrderFile } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { bytesText } from '../../text/sizes';
import { AddFiles } from '../../ui/attachments/AddFiles';
import { FileList } from '../../ui/attachments/FileList';
import { listedFiles } from '../../ui/attachments/listed-files';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';

export interface OrderFilesProps {
  readonly files: readonly OrderFile[] | undefined;
  /** How many get it: each one's 下发 file carries the files anew. 0 = nobody yet, or it is corrected. */
  readonly addressees: number;
  readonly onAdd: (file: AttachedFile) => void;
  readonly onRemove: (sha256: string) => void;
}

/** 附件 that go down with a task or a notice, and what they weigh on the way. */
export function OrderFiles({ files = [], addressees, onAdd, onRemove }: OrderFilesProps) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <Section title={words.files} hint={words.filesHint(MOST_ORDER_FILES, bytesText(MOST_ORDER_BYTES))}>
      {files.length > 0 && <FileList files={listedFiles(files)} onRemove={onRemove} />}
      {files.length < MOST_ORDER_FILES ? <AddFiles onAdded={onAdd} /> : <Note tone="info">{words.filesFull(MOST_ORDER_FILES)}</Note>}
      {bytes > MOST_ORDER_BYTES ? <Note tone="late" alert>{words.filesTooMuch(bytesText(bytes), bytesText(MOST_ORDER_BYTES))}</Note> : bytes > 0 && <p className="muted small" role="status">{words.filesWeigh(files.length, bytesText(bytes), addressees, bytesText(bytes * addressees))}</p>}
    </Section>
  );
}
