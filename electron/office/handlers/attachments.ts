import { ok } from '../../../db/domain/result';
import { addAttachment, heldFiles, readAttachment } from '../../../db/office/attachments';
import { whenOpen, type Handlers } from '../context';

/** `attachments.saveCopy` asks for a place first: the main process answers it. */
export const attachmentHandlers: Handlers = {
  'attachments.add': whenOpen<'attachments.add'>(({ name, bytes }, { office, moment }) => addAttachment(office, moment, name, bytes)),
  'attachments.read': whenOpen<'attachments.read'>(({ sha256 }, { office }) => readAttachment(office, sha256)),
  'attachments.present': whenOpen<'attachments.present'>(({ files }, { office }) => ok(heldFiles(office, files))),
};
