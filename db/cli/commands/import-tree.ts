import { z } from 'zod';
import { command, ofData } from '../command';
import { withData } from '../open-data';
import { ofFile, takeFile } from '../take-file';

/** Organisations below, level by level. */
export const importTree = command({
  name: 'import-tree',
  usage: 'FILE.xlsx --data DIR --passphrase-file F [--sheet N] [--mapping M.json] [--hidden] [--dry-run] [--bad FILE.xlsx] [--json]',
  summary: '从电子表格导入下级组织（代码、名称、上级，或按缩进）',
  arguments: z.strictObject({ ...ofData, ...ofFile }),
  run: (args, call) => withData(args, call, (open) => takeFile(open, 'tree', { ...args, update: false })),
});
