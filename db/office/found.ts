import type { OrganisationType } from '../domain/organisation';
import type { Database } from '../store/open';
import type { DeviceKeys, SettingOf } from '../store/settings';
import { foundOffice, type Moment, type Office } from './office';
import { saveRecord } from './save';

export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly role: SettingOf<'role'>;
  readonly practice: boolean;
}

/** The first run: who this is, and the organisation's own record, in one transaction of an empty, migrated database. */
export function foundOrganisation(db: Database, organisation: NewOrganisation, keys: DeviceKeys, moment: Moment): Office {
  return db.transaction(() => {
    const { role, practice } = organisation;
    const office = foundOffice(db, { org: moment.newId(), keys, role, practice, operator: moment.author, incarnation: moment.newId() });
    const names = [{ id: moment.newId(), from: moment.today, code: organisation.code, name: organisation.name }];
    // The organisation's own record bears the organisation's id, so that nobody has to look for it.
    const saved = saveRecord(office, moment, { record: office.org, kind: 'organisation', document: { names, type: organisation.type }, heads: [] });
    if (!saved.ok) throw new Error(saved.error.code);
    return office;
  }).immediate();
}
