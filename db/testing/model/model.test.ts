import fc from 'fast-check';
import { describe, it } from 'vitest';
import { lawRuns } from '../law-runs';
import { checkWorld, settleWorld } from './judge';
import { BRANCHES } from './template';
import { laptopOf, MIDDLE, ModelWorld, TOP, type Above, type Who } from './world';

const RUNS = 100;
const COMMANDS = 30;

const branch = fc.nat(BRANCHES - 1);
const laptop = fc.constantFrom(0 as const, 0 as const, 1 as const);
const aLaptop: fc.Arbitrary<Who> = fc.tuple(branch, laptop).map(([at, which]) => laptopOf(at, which));
/** Whoever has records of its own and somebody above: branches mostly. */
const reporter: fc.Arbitrary<Who> = fc.oneof({ weight: 3, arbitrary: aLaptop }, { weight: 2, arbitrary: fc.constant(MIDDLE) });
const above: fc.Arbitrary<Above> = fc.constantFrom(MIDDLE, MIDDLE, TOP);
const anybody: fc.Arbitrary<Who> = fc.oneof({ weight: 2, arbitrary: fc.constant(TOP) }, { weight: 3, arbitrary: fc.constant(MIDDLE) }, { weight: 4, arbitrary: aLaptop });
const which = fc.nat(40);
const clocks = ['2026-11-06T08:00:00.000Z', '2026-11-06T08:00:01.000Z', '2027-03-01T08:00:00.000Z', '1970-01-02T08:00:00.000Z', '2151-06-01T08:00:00.000Z'] as const;

type Command = { readonly name: string; readonly run: (world: ModelWorld) => void | Promise<void> };
const command = <T>(name: string, given: fc.Arbitrary<T>, run: (world: ModelWorld, given: T) => void | Promise<void>): fc.Arbitrary<Command> =>
  given.map((value) => ({ name: `${name} ${JSON.stringify(value)}`, run: (world) => run(world, value), toString: () => `${name} ${JSON.stringify(value)}` }));

/** What people, sticks and computers do, as often as the number says. A stick that is lost is one that nobody takes. */
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: command('edit', fc.record({ who: reporter, one: which, how: fc.constantFrom('new' as const, 'new' as const, 'change' as const, 'withdraw' as const) }), (world, { who, one, how }) => world.edit(who, one, how)) },
  { weight: 5, arbitrary: command('submit', reporter, (world, who) => world.submit(who)) },
  { weight: 6, arbitrary: command('report', fc.record({ who: reporter, all: fc.boolean() }), (world, { who, all }) => world.report(who, all)) },
  { weight: 4, arbitrary: command('merge', fc.record({ at: branch, laptop, all: fc.boolean() }), (world, { at, laptop: from, all }) => world.merge(at, from, all)) },
  { weight: 4, arbitrary: command('answer', fc.record({ by: above, to: branch }), (world, { by, to }) => world.answer(by, to)) },
  { weight: 12, arbitrary: command('take', fc.record({ which, who: anybody }), (world, { which: one, who }) => world.take(one, who)) },
  // A stick that is handed straight over.
  { weight: 5, arbitrary: command('hand over', fc.constant(null), (world) => world.handOver()) },
  { weight: 2, arbitrary: command('take corrupt', fc.record({ which, who: anybody, how: fc.nat(20_000) }), (world, { which: one, who, how }) => world.takeCorrupt(one, who, how)) },
  { weight: 2, arbitrary: command('return', fc.record({ by: above, to: branch }), (world, { by, to }) => world.giveBack(by, to)) },
  { weight: 3, arbitrary: command('accept', above, (world, by) => world.accept(by)) },
  { weight: 1, arbitrary: command('take in late', above, (world, by) => world.takeInLate(by)) },
  { weight: 1, arbitrary: command('revoke', fc.record({ at: branch, byMiddle: fc.boolean() }), (world, { at, byMiddle }) => world.revoke(at, byMiddle ? MIDDLE : laptopOf(at, 0))) },
  { weight: 1, arbitrary: command('rotate', fc.oneof(branch.map((at) => laptopOf(at, 0)), fc.constantFrom(MIDDLE, TOP)), (world, who) => world.rotate(who)) },
  { weight: 2, arbitrary: command('backup', anybody, (world, who) => world.backup(who)) },
  { weight: 2, arbitrary: command('restore', fc.record({ who: anybody, clone: fc.boolean() }), (world, { who, clone }) => world.restore(who, clone)) },
  { weight: 2, arbitrary: command('clock', fc.constantFrom(...clocks), (world, now) => world.clock(now)) },
);

describe('three branches on two laptops each, the 总支 above them and the 党委 above that', () => {
  it('hold and count after every command what sets of statements come to, and in the end all of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: COMMANDS, maxLength: COMMANDS }), async (done) => {
        const world = await ModelWorld.begin();
        try {
          for (const { name, run } of done) {
            await run(world);
            checkWorld(world, name);
          }
          await settleWorld(world);
        } finally {
          world.close();
        }
      }),
      lawRuns('model: laptops, branches and two levels above them against sets', RUNS),
    );
  }, 1_800_000);
});
