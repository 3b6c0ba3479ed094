import { ok } from '../../../db/domain/result';
import { setLevels } from '../../../db/office/levels';
import { endSlot, moveNode, undoMove } from '../../../db/office/slots';
import { levelsView, receiptLevels, treeView } from '../../../db/reports/tree-view';
import { whenOpen, type Handlers } from '../context';

const move = whenOpen<'tree.move'>(({ key, to, from }, { office, moment, emit }) => {
  const moved = moveNode(office, moment, key, to, from);
  if (moved.ok) emit('changed', { subjects: ['exchange'] });
  return moved;
});

const undo = whenOpen<'tree.undo'>((step, { office, moment, emit }) => {
  const undone = undoMove(office, moment, step);
  if (undone.ok) emit('changed', { subjects: ['exchange'] });
  return undone;
});

const end = whenOpen<'tree.end'>(({ slot, until }, { office, moment, emit }) => {
  const ended = endSlot(office, moment, slot, until);
  if (ended.ok) emit('changed', { subjects: ['exchange'] });
  return ended;
});

const setEdge = whenOpen<'levels.set'>(({ levels }, { office, moment, emit }) => {
  const saved = setLevels(office, moment, levels);
  if (!saved.ok) return saved;
  emit('changed', { subjects: ['exchange', 'settings'] });
  return ok(levelsView(office));
});

export const treeHandlers: Handlers = {
  'tree.view': whenOpen<'tree.view'>(({ day }, { office, moment }) => ok(treeView(office, moment, day))),
  'tree.move': move,
  'tree.undo': undo,
  'tree.end': end,
  'levels.view': whenOpen<'levels.view'>((_, { office }) => ok(levelsView(office))),
  'levels.set': setEdge,
  'receipts.levels': whenOpen<'receipts.levels'>((_, { office, moment }) => ok(receiptLevels(office, moment))),
};
