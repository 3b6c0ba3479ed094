import { nameOn, type OrganisationType } from '../domain/organisation';
import type { Office } from './office';
import { documentOfRow, recordRow } from './records';

/** The own organisation's code and name as they stand on a day. */
export function ownName(office: Office, date: string): { readonly code: string; readonly name: string } {
  const found = recordRow(office.db, office.org);
  if (!found) return { code: '', name: '' };
  const { code, name } = nameOn(documentOfRow(found, 'organisation'), date);
  return { code, name };
}

export function ownType(office: Office): OrganisationType {
  const found = recordRow(office.db, office.org);
  return found ? documentOfRow(found, 'organisation').type : 'branch';
}
