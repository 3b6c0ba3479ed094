import { statementsOf } from '../store/statements';
import { peers, type Office } from './office';
import { ownName } from './own-name';
import { documentOfRow, recordRows } from './records';

/** Names of all organisations known here: the own one, those below as their superiors call them and the own slots above all, the superior, those further above as it calls them. */
export function orgNames(office: Office, date: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { org } of peers(office.db, 'superior')) for (const { statement: { subject } } of statementsOf(office.db, 'certificate', org)) names.set(subject.org, subject.name);
  for (const peer of [...peers(office.db, 'superior'), ...peers(office.db, 'subordinate')]) names.set(peer.org, peer.name);
  const slots = recordRows(office.db, 'subordinate');
  for (const found of [...slots.filter(({ org }) => org !== office.org), ...slots.filter(({ org }) => org === office.org)]) {
    const { org, name } = documentOfRow(found, 'subordinate');
    if (org !== '') names.set(org, name);
  }
  return names.set(office.org, ownName(office, date).name);
}
