import { lazy, Suspense, useState, type ReactNode } from 'react';
import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { AttachedFile } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { attachmentWords as words } from '../../text/attachments';
import { bytesText } from '../../text/sizes';
import { FileThumb } from './FileThumb';
import './attachments.css';

const FileViewer = lazy(() => import('./FileViewer'));

export interface ListedFile {
  readonly id: string;
  readonly file: AttachedFile;
  /** What people call it; default the file's name. */
  readonly title?: string;
  /** Stands in the place of the title: fields of a form. */
  readonly beside?: ReactNode;
}

export interface FileListProps {
  readonly files: readonly ListedFile[];
  /** 随上报带出 may be ticked; without it the state is only told (`told`), or nothing is said. */
  readonly onCarried?: (id: string, carried: boolean) => void;
  readonly told?: boolean;
  readonly onRemove?: (id: string) => void;
}

/** Attached files one below the other; a click opens the viewer, in which one goes on to the next. */
export function FileList({ files, onCarried, told = false, onRemove }: FileListProps) {
  const { data: held } = useAnswer('attachments.present', { files: files.map(({ file }) => file.sha256) }, { enabled: files.length > 0, keep: true });
  const [open, setOpen] = useState<string | null>(null);
  const isHere = ({ sha256 }: AttachedFile): boolean => held === undefined || held.includes(sha256);
  const nameOf = ({ title, file }: ListedFile): string => (title === undefined || title.trim() === '' ? file.name : title);
  return (
    <>
      <ul className="file-list">
        {files.map((listed) => {
          const { id, file } = listed;
          return (
            <li key={id}>
              <button type="button" className="file-open" aria-label={words.open(nameOf(listed))} title={file.name} onClick={() => setOpen(id)}>
                <FileThumb file={file} present={isHere(file)} />
              </button>
              {listed.beside ?? <span className="grow">{nameOf(listed)}</span>}
              <span className="muted nowrap file-size">{isHere(file) ? bytesText(file.bytes) : words.missing}</span>
              {onCarried !== undefined && (
                <Checkbox className="nowrap" checked={file.carried} aria-label={words.carriedOf(nameOf(listed))} onChange={(event) => onCarried(id, event.target.checked)}>
                  {words.carried}
                </Checkbox>
              )}
              {onCarried === undefined && told && <span className="muted nowrap">{file.carried ? words.goes : words.stays}</span>}
              {onRemove !== undefined && <Button type="text" size="small" aria-label={words.remove(nameOf(listed))} title={words.remove(nameOf(listed))} icon={<CloseOutlined aria-hidden="true" />} onClick={() => onRemove(id)} />}
            </li>
          );
        })}
      </ul>
      {open !== null && (
        <Suspense>
          <FileViewer files={files.map((listed) => ({ id: listed.id, file: listed.file, name: nameOf(listed) }))} first={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
