import { z } from 'zod';
import { INTAKE_NAMES } from '../../domain/intake/words';
import { ok } from '../../domain/result';
import { listIntakes, undoIntake } from '../../intake/undo';
import { command, ofData } from '../command';
import { withData } from '../open-data';

/** Takes a whole import out of a file back; without one it lists them. */
export const undoImport = command({
  name: 'undo-import',
  usage: '[ID] --data DIR --passphrase-file F [--json]',
  summary: '整批撤销一次从文件的导入；不写 ID 就列出各次导入',
  arguments: z.strictObject({ ...ofData, operands: z.array(z.string().min(1)).max(1) }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment }) => {
      const [id] = args.operands;
      if (id === undefined) {
        const imports = listIntakes(office);
        return ok({ json: { imports }, text: imports.length === 0 ? '还没有从文件导入过。' : imports.map((one) => `${one.id} ${one.at.slice(0, 10)} ${INTAKE_NAMES[one.kind]} ${one.file}，${one.records} 条${one.undoneAt === '' ? '' : '，已撤销'}`).join('\n') });
      }
      const undone = await undoIntake(office, moment, id);
      return undone.ok ? ok({ json: undone.value, text: `撤销了 ${undone.value.undone} 条；导入后又改过、没有动的 ${undone.value.kept} 条。` }) : undone;
    }),
});
