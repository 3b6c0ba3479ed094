import type { OrderFile } from '../../../electron/contract';
import type { ListedFile } from './FileList';

/** Files of a task or a notice, as the list and the viewer take them. */
export const listedFiles = (files: readonly OrderFile[] | undefined): readonly ListedFile[] => (files ?? []).map((file) => ({ id: file.sha256, file: { ...file, carried: true } }));
