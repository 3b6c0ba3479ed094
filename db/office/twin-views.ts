import type { DecidedPair, TwinSide, TwinsView } from '../domain/conflict-views';
import type { JsonObject } from '../records/canonical';
import { aliasStatements, standingAliases } from '../store/aliases';
import { row } from '../store/prepared';
import { suspectedTwins } from './aliases';
import type { Office } from './office';
import { dayOf, titleOf } from './record-names';
import { recordRow, wayOf } from './records';

/** So many pairs are shown beside each other at once: records taken in twice from a table make thousands. */
const SHOWN = 20;

/** 疑似重复: the pairs that wait for a person, the newest with both sides, and what was said of others, the latest first. */
export function twinsOf(office: Office): TwinsView {
  const waiting = suspectedTwins(office);
  const suspected = waiting.slice(0, SHOWN).flatMap(({ kind, why, a, b }) => {
    const [one, other] = [sideOf(office, a), sideOf(office, b)];
    return one && other ? [{ kind, why, a: one, b: other }] : [];
  });
  const decided = standingAliases(aliasStatements(office.db)).filter(({ org }) => org === office.org)
    .flatMap(({ recordKind: kind, joined, statedAt, keeps, joins }): DecidedPair[] =>
      kind === 'gathering' || kind === 'member' ? [{ kind, joined, statedAt, keeps: named(office, keeps), joins: named(office, joins) }] : [])
    .sort((a, b) => (a.statedAt > b.statedAt ? -1 : 1));
  return { waiting: waiting.length, suspected, decided };
}

function sideOf(office: Office, record: string): TwinSide | undefined {
  const found = recordRow(office.db, record);
  if (!found) return undefined;
  const first = row<{ device: string; author: string; saved_at: string }>(office.db, 'SELECT device, author, saved_at FROM version WHERE record = :record ORDER BY saved_at, id LIMIT 1', { record });
  return {
    record, document: JSON.parse(found.document) as unknown, author: first?.author ?? found.author, thisDevice: first?.device === office.device, savedAt: first?.saved_at ?? found.saved_at,
    submitted: wayOf(office.db, record)?.submission != null,
  };
}

function named(office: Office, record: string): DecidedPair['keeps'] {
  const document = JSON.parse(recordRow(office.db, record)?.document ?? '{}') as JsonObject;
  return { record, title: titleOf(document), day: dayOf(document) };
}
