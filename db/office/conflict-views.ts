import type { ConflictView, DoubleView } from '../domain/conflict-views';
import type { JsonObject } from '../records/canonical';
import { row } from '../store/prepared';
import { doubleSubmissions, listConflicts } from './conflicts';
import type { Office } from './office';
import { orgNames } from './org-names';
import { dayOf, namesWithin, titleOf } from './record-names';
import { recordRow } from './records';

/** 两处不同: every own record with something to choose, with the words' material. */
export function conflictViews(office: Office): ConflictView[] {
  return listConflicts(office).map(({ record, kind, title, heads, conflicts }) => {
    const json = recordRow(office.db, record)?.document ?? '{}';
    const document = JSON.parse(json) as JsonObject;
    return { record, kind, title, day: dayOf(document), heads, document, names: namesWithin(office, json + JSON.stringify(conflicts)), conflicts };
  });
}

/** 两处提交, own ones and those of organisations below. */
export function doubleViews(office: Office, today: string): DoubleView[] {
  const names = orgNames(office, today);
  return doubleSubmissions(office).map(({ record, kind, org, submissions }) => {
    const document = JSON.parse(recordRow(office.db, record)?.document ?? '{}') as JsonObject;
    return {
      record, kind, own: org === office.org, orgName: names.get(org) ?? '', title: titleOf(document), day: dayOf(document),
      submissions: submissions.map(({ device, ...said }) => ({
        ...said, thisDevice: device === office.device,
        author: row<{ author: string }>(office.db, 'SELECT author FROM version WHERE id = :version', said)?.author ?? '',
      })),
    };
  });
}
