import { setImmediate as breathe } from 'node:timers/promises';
import { fail, type Failure } from '../domain/failure';
import { err, type Result } from '../domain/result';
import type { Watch } from '../files/watch';
import type { Moment, Office } from '../office/office';
import { carriedByHand, carryLog } from '../store/log';
import { applyInGroup, goesWithOthers, type Applied } from './apply-import';
import { ImportGroup } from './import-group';
import { planNow, takeIn, type Looked } from './take-in';

/** What became of one file: all of it is on the disk, or nothing. `thrown`: a bug that it brought out. */
export type Taken = { readonly looked: Looked } & ({ readonly applied: Result<Applied, Failure> } | { readonly thrown: unknown });

/** Files that were looked at, or are when their turn comes. */
type Coming = Iterable<Looked> | AsyncIterable<Looked>;
type WatchOf = (looked: Looked) => Watch;

/**
 * Takes in many files, in their order. Each commit waits for the disk, so reports share them; everything else has its own. A
 * file is told of when what it brought is on the disk. Stopped, what came before stays and the rest leaves nothing (`cancelled`).
 */
export const takeInMany = (office: Office, moment: Moment, coming: Coming, watchOf: WatchOf = () => ({})): AsyncGenerator<Taken, void, void> =>
  carriedByHand(office.db, inTurn({ office, moment, watchOf }, coming));

interface Taking {
  readonly office: Office;
  readonly moment: Moment;
  readonly watchOf: WatchOf;
}

async function* inTurn(taking: Taking, coming: Coming): AsyncGenerator<Taken, void, void> {
  const files = new Ahead(coming);
  for (let looked = await files.next(); looked; looked = await files.next()) {
    const group = goesWithOthers(looked.plan) ? await takeGroup(taking, files) : undefined;
    if (group && !group.isLost) yield* group.taken;
    // What was lost as a whole is taken in one by one: each then says for itself what was wrong.
    else for (const each of group ? group.taken.map((taken) => taken.looked) : [files.pass(looked)]) yield await takeAlone(taking, each);
    await breathe();
    carryLog(taking.office.db);
  }
}

/** The next files, as many as share a transaction. `isLost`: the database took all of it back. */
async function takeGroup(taking: Taking, files: Ahead): Promise<{ readonly taken: readonly Taken[]; readonly isLost: boolean }> {
  const taken: Taken[] = [];
  const group = new ImportGroup(taking.office.db);
  try {
    for (let looked = await files.next(); looked && goesWithOthers(looked.plan); looked = group.isFull ? undefined : await files.next()) {
      taken.push(await takeInGroup(taking, group, files.pass(looked)));
      if (group.isLost) return { taken, isLost: true };
      // Whoever wants it to end is heard between two files.
      await breathe();
    }
    return { taken, isLost: !(await group.commit()) };
  } finally {
    group.abandon();
  }
}

const takeInGroup = ({ office, moment, watchOf }: Taking, group: ImportGroup, looked: Looked): Promise<Taken> => {
  const watch = watchOf(looked);
  return caught(looked, watch, () => group.take(async (search) => {
    const plan = await planNow(office, moment, looked, watch);
    if (!plan.ok) return plan;
    if (!goesWithOthers(plan.value)) throw new Error(`${looked.plan.kind} became ${plan.value.kind}`);
    return applyInGroup(office, moment, { opened: looked.opened, plan: plan.value, file: looked.file, search, ...(watch.signal ? { signal: watch.signal } : {}) });
  }));
};

const takeAlone = ({ office, moment, watchOf }: Taking, looked: Looked): Promise<Taken> => caught(looked, watchOf(looked), () => takeIn(office, moment, looked, watchOf(looked)));

async function caught(looked: Looked, { signal }: Watch, work: () => Promise<Result<Applied, Failure>>): Promise<Taken> {
  if (signal?.aborted) return { looked, applied: err(fail('cancelled')) };
  try {
    return { looked, applied: await work() };
  } catch (thrown) {
    return { looked, thrown };
  }
}

/** Files in their order, of which the next may be seen before it is taken. */
class Ahead {
  readonly #files: AsyncIterator<Looked> | Iterator<Looked>;
  #ahead: Looked | undefined;

  constructor(files: Coming) {
    this.#files = Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]();
  }

  async next(): Promise<Looked | undefined> {
    if (!this.#ahead) {
      const found = await this.#files.next();
      this.#ahead = found.done === true ? undefined : found.value;
    }
    return this.#ahead;
  }

  /** It has been taken. */
  pass(looked: Looked): Looked {
    this.#ahead = undefined;
    return looked;
  }
}
