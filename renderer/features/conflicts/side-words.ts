import type { ConflictCandidate, ConflictView } from '../../../electron/contract';
import { placeWords } from '../../text/changes/change-words';
import { placeOf } from '../../text/changes/change-path';
import { valueWords } from '../../text/changes/value-words';
import { conflictsText as text } from '../../text/conflicts';
import { fieldsOf } from '../../text/record-fields';

/** One place in a person's words: what it is called, and what each side says there. */
export interface SideWords {
  readonly field: string;
  readonly value: (candidate: ConflictCandidate) => string;
}

/** An ending is told as what happens, not as a value: 撤回, 删去, 保留. */
export function sideWords({ kind, document, names }: Pick<ConflictView, 'kind' | 'document' | 'names'>, { field, ending }: ConflictView['conflicts'][number]): SideWords {
  const fields = fieldsOf(kind);
  const place = placeOf(field, fields.lists);
  const list = place.items.at(-1)?.list;
  const key = list === undefined ? place.field : `${list}.${place.field}`;
  const what = field === 'withdrawn' ? 'record' : field.endsWith('/removed') ? 'item' : 'part';
  return {
    field: field === 'withdrawn' ? text.ended.record : placeWords(field, kind, document),
    value: ({ value }) => (ending ? (value === true || value === null ? text.ended : text.kept)[what] : valueWords(fields, names, key, value)),
  };
}
