import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatheringDocument } from '../domain/gathering';
import { BranchAtWork, step } from '../testing/histories';
import { cloneOffice } from '../testing/clone-office';
import { lawRuns } from '../testing/law-runs';
import { rows } from '../store/prepared';
import { aMoment, anOffice } from '../testing/office';
import { historyOf } from './history';
import type { Office } from './office';
import { recordRow, recordRows, wayOf } from './records';
import { searchRecords } from './search';
import { submittedFigures } from './submit';
import { dumpProjections, rebuild, verifyOffice } from './verify';

const RUNS = 200;
const steps = fc.array(step, { minLength: 1, maxLength: 14 });

const founded = anOffice();
/** A branch that has taken these steps. */
async function after(taken: Parameters<BranchAtWork['take']>[0][]): Promise<BranchAtWork> {
  const work = new BranchAtWork(cloneOffice(await founded), aMoment());
  for (const one of taken) work.take(one);
  return work;
}

const found = (office: Office): string[] => ['换届', '党章', '生日'].map((word) => searchRecords(office, word, 100).map(({ record }) => record).sort().join());

/** What waits for 提交, as it is kept, and as each record's own way says. */
const keptWaiting = ({ db }: Office): unknown => rows(db, 'SELECT record, state, decided FROM waiting ORDER BY record');
const waitingByWay = ({ db, org }: Office): unknown =>
  rows(db, `SELECT w.record, w.state, r.conflicts = '[]' AS decided FROM record_way w JOIN record r ON r.id = w.record WHERE w.kind = 'gathering' AND w.org = :org AND w.state IN ('unsubmitted', 'changed') ORDER BY w.record`, { org });

describe('whatever a branch does', () => {
  it('a rebuild gives what was kept up step by step', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { office } = await after(taken);
        const [projected, searched] = [dumpProjections(office), found(office)];
        expect(keptWaiting(office)).toEqual(waitingByWay(office));
        rebuild(office);
        expect(dumpProjections(office)).toBe(projected);
        expect(found(office)).toEqual(searched);
        office.db.close();
      }),
      lawRuns('rebuild is incremental', RUNS),
    );
  });

  it('a check of it finds nothing and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { office } = await after(taken);
        const before = dumpProjections(office);
        expect(verifyOffice(office)).toMatchObject({ ok: true });
        expect(dumpProjections(office)).toBe(before);
        office.db.close();
      }),
      lawRuns('a check finds nothing', RUNS),
    );
  });

  it('the figures are those of the submitted versions, counted by hand', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { office } = await after(taken);
        expect(Object.fromEntries(submittedFigures(office, office.org).map(({ month, gatherings, present, hours }) => [month, { gatherings, present, hours }]))).toEqual(countedByHand(office));
        office.db.close();
      }),
      lawRuns('figures are those of the submitted versions', RUNS),
    );
  });

  it('every version stays in the history and a record is submitted only without open conflicts', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { office, records } = await after(taken);
        const versions = office.db.prepare(`SELECT count(*) AS n FROM version WHERE kind = 'gathering'`).get() as { n: number };
        expect(records.reduce((sum, record) => sum + historyOf(office, record).length, 0)).toBe(versions.n);
        for (const record of records) {
          const [row, way] = [recordRow(office.db, record), wayOf(office.db, record)];
          if (row?.conflicts !== '[]') expect(['submitted', 'written', 'delivered', 'counted']).not.toContain(way?.state);
        }
        office.db.close();
      }),
      lawRuns('history keeps all; conflicts are not submitted', RUNS),
    );
  });
});

/** By plain loops over statements and versions, with nothing of the program's own counting. */
function countedByHand(office: Office): Record<string, { gatherings: number; present: number; hours: number }> {
  const submissions = (office.db.prepare(`SELECT id, bytes FROM statement WHERE kind = 'submission'`).all() as { id: string; bytes: string }[])
    .map(({ id, bytes }) => ({ id, ...(JSON.parse(bytes) as { statedAt: string; records: { record: string; version: string; withdrawn: boolean; replaces: string[] }[] }) }));
  const months: Record<string, { gatherings: number; present: number; hours: number }> = {};
  for (const { id: record } of recordRows(office.db, 'gathering')) {
    const said = submissions.flatMap(({ id, records }) => records.filter((item) => item.record === record).map((item) => ({ id, ...item })));
    const standing = said.filter(({ id }) => !said.some(({ replaces }) => replaces.includes(id)));
    const [counted] = standing.filter(({ withdrawn }) => !withdrawn);
    if (!counted) continue;
    const { bytes } = office.db.prepare('SELECT bytes FROM version WHERE id = ?').get(counted.version) as { bytes: string };
    const document = gatheringDocument.parse((JSON.parse(bytes) as { document: unknown }).document);
    const line = (months[document.start.slice(0, 7)] ??= { gatherings: 0, present: 0, hours: 0 });
    line.gatherings += 1;
    for (const person of document.attendance) {
      if (person.removed || person.state !== 'present') continue;
      if (!person.exempt) line.present += 1;
      if (document.countedKinds.includes('study-session')) line.hours += person.hours ?? document.studySession.hours ?? 0;
    }
  }
  return months;
}
