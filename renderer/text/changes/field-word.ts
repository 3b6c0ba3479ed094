import { fieldsOf } from '../record-fields';
import { placeWords } from './change-words';

/** What a field or a whole list is called that a return asks for; a place inside of a list by its item. */
export function fieldWord(path: string, kind: string, document: unknown): string {
  const { fields, lists } = fieldsOf(kind);
  const dotted = path.replaceAll('/', '.');
  return fields[dotted] ?? lists[dotted] ?? placeWords(path, kind, document);
}
