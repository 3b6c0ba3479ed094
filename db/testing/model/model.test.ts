import fc from 'fast-check';
import { describe, it } from 'vitest';
import { lawRuns } from '../law-runs';
import { BRANCHES, ModelWorld, type Place } from './world';

const RUNS = 100;
const COMMANDS = 30;

const branch = fc.nat(BRANCHES - 1);
const place: fc.Arbitrary<Place> = fc.record({ branch, laptop: fc.constantFrom(0 as const, 0 as const, 1 as const) });
const which = fc.nat(40);
const anybody = fc.oneof({ weight: 3, arbitrary: fc.constant('superior') }, { weight: 4, arbitrary: place.map(({ branch: at, laptop }) => `${at}.${laptop}`) });
const clocks = ['2026-11-06T08:00:00.000Z', '2026-11-06T08:00:01.000Z', '2027-03-01T08:00:00.000Z', '1970-01-02T08:00:00.000Z', '2151-06-01T08:00:00.000Z'] as const;

type Command = { readonly name: string; readonly run: (world: ModelWorld) => void | Promise<void> };
const command = <T>(name: string, given: fc.Arbitrary<T>, run: (world: ModelWorld, given: T) => void | Promise<void>): fc.Arbitrary<Command> =>
  given.map((value) => ({ name: `${name} ${JSON.stringify(value)}`, run: (world) => run(world, value), toString: () => `${name} ${JSON.stringify(value)}` }));

/** What people, sticks and laptops do, as often as the number says. A stick that is lost is one that nobody takes. */
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: command('edit', fc.record({ place, which, how: fc.constantFrom('new' as const, 'new' as const, 'change' as const, 'withdraw' as const) }), (world, { place: at, which: one, how }) => world.edit(at, one, how)) },
  { weight: 5, arbitrary: command('submit', place, (world, at) => world.submit(at)) },
  { weight: 5, arbitrary: command('report', fc.record({ place, all: fc.boolean() }), (world, { place: at, all }) => world.report(at, all)) },
  { weight: 4, arbitrary: command('merge', fc.record({ place, all: fc.boolean() }), (world, { place: at, all }) => world.merge(at, all)) },
  { weight: 3, arbitrary: command('receipt', branch, (world, at) => world.receipt(at)) },
  { weight: 12, arbitrary: command('take', fc.record({ which, who: anybody }), (world, { which: one, who }) => world.take(one, who)) },
  { weight: 2, arbitrary: command('take corrupt', fc.record({ which, who: anybody, how: fc.nat(20_000) }), (world, { which: one, who, how }) => world.takeCorrupt(one, who, how)) },
  { weight: 2, arbitrary: command('return', branch, (world, at) => world.giveBack(at)) },
  { weight: 2, arbitrary: command('accept', fc.constant(null), (world) => world.accept()) },
  { weight: 1, arbitrary: command('revoke', branch, (world, at) => world.revoke(at)) },
  { weight: 1, arbitrary: command('rotate', branch, (world, at) => world.rotate(at)) },
  { weight: 2, arbitrary: command('backup', anybody, (world, who) => world.backup(who)) },
  { weight: 2, arbitrary: command('restore', fc.record({ who: anybody, clone: fc.boolean() }), (world, { who, clone }) => world.restore(who, clone)) },
  { weight: 2, arbitrary: command('clock', fc.constantFrom(...clocks), (world, now) => world.clock(now)) },
);

describe('three branches on two laptops each and their superior', () => {
  it('hold and count after every command what sets of statements come to, and in the end all of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: COMMANDS, maxLength: COMMANDS }), async (done) => {
        const world = await ModelWorld.begin();
        try {
          for (const { name, run } of done) {
            await run(world);
            world.check(name);
          }
          await world.settle();
        } finally {
          world.close();
        }
      }),
      lawRuns('model: laptops, branches and their superior against sets', RUNS),
    );
  }, 1_800_000);
});
