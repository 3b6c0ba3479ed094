import { z } from 'zod';
import { LEVEL_KINDS, level, levelOf, type EdgeLevels, type Whose } from '../../domain/levels';
import { RECORD_KIND_NAMES } from '../../domain/names/kinds';
import { ok } from '../../domain/result';
import { levelsOf, setLevels } from '../../office/levels';
import { badArguments, command, flag, ofData, text } from '../command';
import { withData } from '../open-data';

/** 怎么带: what of each kind goes to the superior in detail, and what only as figures. */
export const edges = command({
  name: 'edges',
  usage: '[--set details|figures [--kind KIND] [--below]] --data DIR --passphrase-file F [--json]',
  summary: '每类记录怎么带给上级：明细或汇总（--below 为下级报来的记录）',
  arguments: z.strictObject({ ...ofData, set: level.optional(), kind: text.optional(), below: flag }),
  run: (args, call) =>
    withData(args, call, ({ office, moment }) => {
      if (args.set === undefined && (args.kind !== undefined || args.below)) return Promise.resolve(badArguments('缺少 --set'));
      if (args.kind !== undefined && !LEVEL_KINDS.includes(args.kind)) return Promise.resolve(badArguments(`--kind 是 ${LEVEL_KINDS.join('、')} 之一`));
      if (args.set !== undefined) {
        const whose: Whose = args.below ? 'below' : 'own';
        const before = levelsOf(office);
        const kinds = args.kind === undefined ? LEVEL_KINDS : [args.kind];
        const saved = setLevels(office, moment, { ...before, [whose]: { ...before[whose], ...Object.fromEntries(kinds.map((kind) => [kind, args.set ?? 'details'])) } });
        if (!saved.ok) return Promise.resolve(saved);
      }
      const levels = levelsOf(office);
      const said = (whose: Whose) => Object.fromEntries(LEVEL_KINDS.map((kind) => [kind, levelOf(levels, whose, kind)]));
      return Promise.resolve(ok({ json: { own: said('own'), below: said('below') }, text: LEVEL_KINDS.map((kind) => lineOf(levels, kind)).join('\n') }));
    }),
});

const WORDS = { details: '明细', figures: '汇总' } as const;
const lineOf = (levels: EdgeLevels, kind: string): string => `${RECORD_KIND_NAMES[kind] ?? '其他记录'}（${kind}）：本级${WORDS[levelOf(levels, 'own', kind)]}，下级${WORDS[levelOf(levels, 'below', kind)]}`;
