import { join } from 'node:path';
import { expect } from 'vitest';
import { identitiesOf } from '../../exchange/devices';
import { openPackage } from '../../exchange/read-package';
import type { Files } from '../../files/files';
import { nodeFiles } from '../../files/node-files';
import { verifyOffice } from '../../office/verify';
import { sha256 } from '../../records/sign';
import { contentOf } from './content';
import { inPlace, readDisk, type Disk } from './disk';
import type { KillState } from './kill-states';
import { traced } from './trace';
import { openWorld, type World } from './world';

/** Something that a person does, killed at every moment of it. */
export interface Operation {
  /** Brings the world to where the operation begins; none = it begins as the world is. */
  readonly prepare?: (world: World) => void | Promise<void>;
  /** Does it; after a kill it is done again, on what the kill left. */
  readonly run: (world: World, files: Files) => void | Promise<void>;
  /** What must come out in the end, however often it was killed; by default everything that both databases hold. */
  readonly outcome?: (world: World) => string | Promise<string>;
  /** Only points whose name contains this, where doing it again is slow. */
  readonly only?: string;
  /** It cannot be done twice (keys are new each time): only all or nothing is looked at. */
  readonly once?: boolean;
}

/** Everywhere pages, content and files are looked at; at one point of so many it is also rebuilt, and done again to its end. */
const THOROUGH = 5;

interface Observed {
  readonly states: readonly KillState[];
  /** What both databases held before it and after it. */
  readonly before: string;
  readonly after: string;
  readonly outcome: string;
}

const contentsOf = ({ branch, superior }: World): string => `${contentOf(branch)}\n\n${contentOf(superior)}`;

/**
 * Does an operation once under observation, then opens what a kill at each numbered point of it leaves, and looks:
 * whole databases, all or nothing of the operation, whole files on the stick; doing it again ends as if nothing had been.
 * Answers the number of points.
 */
export async function killEverywhere(base: Disk, operation: Operation): Promise<number> {
  const trace = await observed(base, operation);
  const found = { nothing: 0, all: 0 };
  const states = trace.states.filter(({ at }) => at.includes(operation.only ?? ''));
  for (const [index, state] of states.entries()) {
    try {
      found[await judge(state, trace, operation, index % THOROUGH === 0)] += 1;
    } catch (thrown) {
      throw new Error(`killed at point ${index + 1} of ${states.length}, ${state.at}`, { cause: thrown });
    }
  }
  // A trace in which only one of the two ever shows has missed the moment that matters.
  expect(found.nothing, 'points that left nothing of it').toBeGreaterThan(0);
  expect(found.all, 'points that left all of it').toBeGreaterThan(0);
  return states.length;
}

async function observed(base: Disk, operation: Operation): Promise<Observed> {
  return inPlace(base, async (root) => {
    const world = openWorld(root);
    try {
      await operation.prepare?.(world);
      const before = contentsOf(world);
      const states = await traced(root, (files) => operation.run(world, files));
      const after = contentsOf(world);
      return { states, before, after, outcome: await outcomeOf(world, operation) };
    } finally {
      world.close();
    }
  });
}

const outcomeOf = async (world: World, operation: Operation): Promise<string> => (operation.outcome ?? contentsOf)(world);

async function judge(state: KillState, { before, after, outcome }: Observed, operation: Operation, thorough: boolean): Promise<'nothing' | 'all'> {
  return inPlace(state.disk, async (root) => {
    const world = openWorld(root);
    try {
      for (const office of [world.branch, world.superior]) {
        if (thorough) expect(verifyOffice(office)).toMatchObject({ ok: true, integrity: 'ok' });
        else expect(office.db.pragma('integrity_check', { simple: true })).toBe('ok');
      }
      const content = contentsOf(world);
      // Not toBe: two whole databases side by side help nobody.
      expect(content === before || content === after, 'all or nothing').toBe(true);
      await expectWholeFiles(world);
      if (!thorough || operation.once) return content === after ? 'all' : 'nothing';
      await operation.run(world, nodeFiles);
      expect((await outcomeOf(world, operation)) === outcome, 'done again, the same as done once').toBe(true);
      await expectWholeFiles(world);
      return content === after ? 'all' : 'nothing';
    } finally {
      world.close();
    }
  });
}

/** What the reader said of a file's content: the same file lies on the stick at many points. */
const judged = new Map<string, string>();

async function verdictOn(path: string, identities: readonly string[]): Promise<string> {
  const opened = await openPackage({ files: nodeFiles, path, identities });
  return opened.ok ? 'opens' : opened.error.code;
}

/** Whatever bears a final name opens to its last byte; a `.part` that somebody picks all the same is whole or refused as damaged. */
export async function expectWholeFiles({ stick, branch, superior }: World): Promise<void> {
  const identities = [...identitiesOf(branch), ...identitiesOf(superior)];
  for (const [name, bytes] of readDisk(stick)) {
    if (name.endsWith('/')) continue;
    const content = sha256(bytes);
    const said = judged.get(content) ?? (await verdictOn(join(stick, name), identities));
    judged.set(content, said);
    expect(name.endsWith('.part') ? ['opens', 'file-empty', 'file-damaged', 'file-not-ours'] : ['opens'], name).toContain(said);
  }
}
