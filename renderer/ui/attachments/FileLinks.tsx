import { lazy, Suspense, useState } from 'react';
import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { OrderFile } from '../../../electron/contract';
import { attachmentWords as words } from '../../text/attachments';
import { listedFiles } from './listed-files';
import './attachments.css';

const FileViewer = lazy(() => import('./FileViewer'));

/** Files by their names in one line; a click opens the viewer, in which one goes on to the next. */
export function FileLinks({ files }: { readonly files: readonly OrderFile[] | undefined }) {
  const [open, setOpen] = useState<string | null>(null);
  const listed = listedFiles(files);
  if (listed.length === 0) return null;
  return (
    <span className="file-links">
      {listed.map(({ id, file }) => (
        <Button key={id} type="link" size="small" icon={<PaperClipOutlined aria-hidden="true" />} aria-label={words.open(file.name)} onClick={() => setOpen(id)}>
          {file.name}
        </Button>
      ))}
      {open !== null && (
        <Suspense>
          <FileViewer files={listed.map(({ id, file }) => ({ id, file, name: file.name }))} first={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </span>
  );
}
