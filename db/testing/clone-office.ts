import type { Office } from '../office/office';
import { copyInMemory } from '../store/open';

/** The same data in another database in memory, page by page: what a backup holds, or a second machine to compare with. */
export const cloneOffice = (office: Office): Office => ({ ...office, db: copyInMemory(office.db) });
