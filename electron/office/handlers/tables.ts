import { ok } from '../../../db/domain/result';
import { tableOf } from '../../../db/documents/tables/tables';
import { tablesToXlsx } from '../../../db/documents/xlsx';
import { whenOpen, type Handlers } from '../context';

/** `tables.save` asks for a place first: the main process answers it. */
export const tableHandlers: Handlers = {
  'tables.file': whenOpen<'tables.file'>(async ({ request }, { office, moment }) => {
    const table = tableOf(office, moment, request);
    return table.ok ? ok({ title: table.value.title, bytes: await tablesToXlsx([table.value]) }) : table;
  }),
};
