import type { AttachedFile } from '../../../electron/contract';
import { typeWords } from '../../text/attachments';
import { useContent } from './use-content';

/** A photo in small, or the kind of file in a word. */
export function FileThumb({ file, present }: { readonly file: AttachedFile; readonly present: boolean }) {
  return present && file.type === 'image/jpeg' ? <PhotoThumb file={file} /> : <span className={present ? 'file-badge' : 'file-badge file-badge-missing'}>{typeWords(file.type).badge}</span>;
}

function PhotoThumb({ file }: { readonly file: AttachedFile }) {
  const content = useContent(file);
  return content.state === 'here' ? <img className="file-thumb" src={content.url} alt="" /> : <span className="file-badge">{typeWords(file.type).badge}</span>;
}
