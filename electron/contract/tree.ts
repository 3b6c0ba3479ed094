import { z } from 'zod';
import { dateOrEmpty, localDate } from '../../db/domain/dates';
import { itemId, randomId } from '../../db/domain/ids';
import { edgeLevels } from '../../db/domain/levels';
import type { LevelsView, ReceiptLevels, TreeLine, TreeView } from '../../db/domain/tree-views';
import { channel } from './channel';

export type { LevelsView, ReceiptLevels, TreeLine, TreeView };

/** What a move wrote; taking it back needs nothing else. */
export interface TreeMove {
  readonly record: string;
  readonly item: string;
  readonly replaced: readonly string[];
}

export const treeChannels = {
  'tree.view': channel<TreeView>()(z.object({ day: localDate })),
  /** From that day on `key` stands below `to`. */
  'tree.move': channel<TreeMove>()(z.object({ key: randomId, to: randomId, from: localDate })),
  'tree.undo': channel<null>()(z.object({ record: randomId, item: itemId, replaced: z.array(itemId).max(1000) })),
  /** The last day on which an own slot's organisation stands here; '' = open again. */
  'tree.end': channel<null>()(z.object({ slot: randomId, until: dateOrEmpty })),
  'levels.view': channel<LevelsView>()(z.object({})),
  'levels.set': channel<LevelsView>()(z.object({ levels: edgeLevels })),
  'receipts.levels': channel<ReceiptLevels>()(z.object({})),
} as const;
