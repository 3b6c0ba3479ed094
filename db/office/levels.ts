import { fail, type Failure } from '../domain/failure';
import { LEVEL_KINDS, type EdgeLevels } from '../domain/levels';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow } from './records';
import { saveRecord } from './save';

/** What this organisation sends to its superior, as its own record says: the same on all its computers. Where two of them said different things, the one that tells less holds until somebody chooses. */
export function levelsOf(office: Office): EdgeLevels {
  const found = recordRow(office.db, office.org);
  if (!found) return { own: {}, below: {} };
  const { levels } = documentOfRow(found, 'organisation');
  const open = (JSON.parse(found.conflicts) as string[]).map((path) => path.split('/')).filter(([first]) => first === 'levels');
  if (open.length === 0) return levels;
  const least = (whose: 'own' | 'below'): EdgeLevels['own'] => {
    const kinds = open.flatMap(([, of, kind]) => (of === undefined || of === whose ? (kind === undefined ? LEVEL_KINDS : [kind]) : []));
    return { ...levels[whose], ...Object.fromEntries(kinds.map((kind) => [kind, 'figures' as const])) };
  };
  return { own: least('own'), below: least('below') };
}

export function setLevels(office: Office, moment: Moment, levels: Pick<EdgeLevels, 'own' | 'below'>): Result<null, Failure> {
  const found = recordRow(office.db, office.org);
  if (!found) return err(fail('not-found'));
  const document = { ...documentOfRow(found, 'organisation'), levels };
  const saved = saveRecord(office, moment, { record: office.org, kind: 'organisation', document, heads: JSON.parse(found.heads) as string[] });
  return saved.ok ? ok(null) : saved;
}
