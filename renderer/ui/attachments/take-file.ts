import { checkPicked, err, fail, MOST_FILE_BYTES, type AttachedFile, type Failure, type Result } from '../../../electron/contract';
import { ask } from '../../data/api';
import { shrinkPhoto } from './shrink-photo';

/** A photo may be larger before it is shrunk; more than this nobody's camera makes. */
const MOST_PICKED_BYTES = 5 * MOST_FILE_BYTES;

/** Checks a picked file, shrinks it when it is a picture, and hands the bytes over to be kept. The office checks again. */
export async function takeFile(file: File): Promise<Result<AttachedFile, Failure>> {
  const { name } = file;
  // Nothing so large is read into memory only to be refused.
  if (file.size > MOST_PICKED_BYTES) return err(fail('attachment-too-large', { name, size: Math.ceil(file.size / 1024 ** 2) }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picked = checkPicked(name, bytes);
  if (!picked.ok) return picked;
  if (picked.value === 'document') return ask('attachments.add', { name, bytes });
  const photo = await shrinkPhoto(file);
  if (photo === null) return err(fail('photo-unreadable', { name }));
  return ask('attachments.add', { name, bytes: new Uint8Array(await photo.arrayBuffer()) });
}
