import { z } from 'zod';
import { command, ofData } from '../command';
import { withData } from '../open-data';
import { ofFile, takeFile } from '../take-file';

/** Members out of an Excel, WPS or CSV file, or a table in Word. */
export const importRoster = command({
  name: 'import-roster',
  usage: 'FILE.xlsx --data DIR --passphrase-file F [--sheet N] [--mapping M.json] [--hidden] [--update] [--dry-run] [--bad FILE.xlsx] [--json]',
  summary: '从电子表格导入党员名册（--dry-run 只看预览，--update 更新已在名册的）',
  arguments: z.strictObject({ ...ofData, ...ofFile }),
  run: (args, call) => withData(args, call, (open) => takeFile(open, 'roster', args)),
});
