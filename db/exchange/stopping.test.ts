import { describe, expect, it } from 'vitest';
import type { Files } from '../files/files';
import type { Watch } from '../files/watch';
import type { Office } from '../office/office';
import { saveRecords } from '../office/save';
import { submitRecords } from '../office/submit';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeReport } from './send';
import { writeMerge } from './send-own';
import { dropLooked, lookAtFile, takeIn } from './take-in';

const moment = aMoment();

/** Ends the work at the nth news of it; counts the news. */
class StoppedAt implements Watch {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  news = 0;

  constructor(readonly at: number) {}

  readonly onProgress = (): void => {
    this.news += 1;
    if (this.news === this.at) this.#controller.abort();
  };
}

/** Some hundred kilobytes that do not pack well, so that there is more than one piece of everything. */
function work(office: Office): void {
  const records = Array.from({ length: 60 }, (_, record) => {
    const title = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + ((record * 7919 + at * 104_729) % 20_000))).join('');
    return { record: moment.newId(), kind: 'gathering' as const, document: aGathering({ agenda: Array.from({ length: 20 }, (_line, n) => ({ id: `a${n}`, title: title.slice(n), content: `${title}${title.slice(n * 3)}` })) }), heads: [] };
  });
  must(saveRecords(office, moment, records));
  must(submitRecords(office, moment, records.map(({ record }) => record)));
}

async function offices() {
  const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' })];
  joinOffices(branch, superior, moment);
  work(branch);
  return { branch, superior, stick: new StickInMemory() };
}

const names = (stick: StickInMemory): string[] => [...stick.files.snapshot().keys()].sort();

/** Looks and takes in, stopped at each piece of news in turn until it comes to its end unstopped. */
async function stopEverywhere(office: Office, files: Files, file: string, left: () => string): Promise<number> {
  const [before, leftBefore] = [contentOf(office), left()];
  for (let at = 1; ; at += 1) {
    const watch = new StoppedAt(at);
    const looked = await lookAtFile(office, moment, files, '/incoming', file, watch);
    const taken = looked.ok ? await takeIn(office, moment, looked.value, watch) : looked;
    if (looked.ok) await dropLooked(files, looked.value);
    expect(left()).toBe(leftBefore);
    expect(office.db.inTransaction).toBe(false);
    if (watch.news < at) {
      expect(taken.ok).toBe(true);
      return at - 1;
    }
    expect(taken).toMatchObject({ error: { code: 'cancelled' } });
    expect(contentOf(office) === before, `stopped at ${at}`).toBe(true);
  }
}

describe('an import that is stopped', () => {
  it('leaves the database as it was and no copy, wherever that is', async () => {
    const { branch, superior, stick } = await offices();
    const { path } = must(await writeReport(branch, moment, '2025-11', false, stick.drop('branch')));
    // A small file is opened once: it is read on looking, and waits in memory for being taken in.
    expect(await stopEverywhere(superior, stick.files, path, () => names(stick).join())).toBeGreaterThanOrEqual(2);
  });

  it('leaves nothing of a 合并 file either', async () => {
    const { branch, stick } = await offices();
    const second = await pairOffice(branch, moment);
    await carryMerge(stick, moment, second, branch);
    const { path } = must(await writeMerge(branch, moment, second.device, true, stick.drop('branch')));
    expect(await stopEverywhere(second, stick.files, path, () => names(stick).join())).toBeGreaterThanOrEqual(2);
  });
});

describe('an export that is stopped', () => {
  it('leaves no file, no .part and no note, wherever that is', async () => {
    const { branch, stick } = await offices();
    for (let at = 1; ; at += 1) {
      const watch = new StoppedAt(at);
      const before = contentOf(branch);
      const written = await writeReport(branch, moment, '2025-11', false, { ...stick.drop('branch'), ...watch, onProgress: watch.onProgress });
      if (watch.news < at) {
        expect(written.ok).toBe(true);
        expect(at).toBeGreaterThan(5);
        return;
      }
      expect(written, `stopped at ${at}`).toMatchObject({ error: { code: 'cancelled' } });
      expect(names(stick)).toEqual([]);
      // The figures were brought up to date and said once; nothing is noted as written.
      if (at > 1) expect(contentOf(branch) === before, `stopped at ${at}`).toBe(true);
    }
  });
});
