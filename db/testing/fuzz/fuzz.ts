import { createHash } from 'node:crypto';
import { sentenceOf, type Failure, type FailureCode } from '../../domain/failure';
import { dropLooked, lookAtFile, takeIn } from '../../exchange/take-in';
import type { Moment, Office } from '../../office/office';
import { verifyOffice } from '../../office/verify';
import { rows } from '../../store/prepared';
import { cloneOffice } from '../clone-office';
import { contentOf } from '../crash/content';
import { PowerCutFiles } from '../power-cut';
import { Chance } from './chance';
import { mutatePackage } from './mutate-package';
import type { Scene, Scenes } from './scenes';

export interface FuzzReport {
  inputs: number;
  /** Changed inside, then signed and sealed again by an enrolled key. */
  inside: number;
  taken: number;
  /** By code. */
  readonly refused: Record<string, number>;
  /** Inputs by the kind of package. */
  readonly kinds: Record<string, number>;
  slowest: { ms: number; input: string };
  /** Highest resident size above that of the first input, in bytes. */
  growth: number;
}

/** An input that broke a promise; the seed and its number make it again. */
export class Broken extends Error {}

/** A wrong paper code is counted, and the last one spoils the offer: that is what makes it worth nothing to a thief. */
const COUNTED: ReadonlySet<string> = new Set<FailureCode>(['enrolment-code-wrong', 'joining-code-wrong', 'invitation-spoiled']);

/** What each office held after the last input: the same as before the next one. */
const contents = new WeakMap<Office, string>();

/** Nothing may take longer: a hang is a refusal that never comes. Far above what a busy machine needs. */
const HANG_MS = 5000;
/** What was taken in stays for a while, so that later inputs meet it; then everything begins anew. */
const ROUND = 100;

/**
 * Feeds mutated packages to real imports into real databases. After each one: no throw, no hang; a refusal has a code
 * with a whole Chinese sentence and has changed nothing; what was taken in has changed nothing of any organisation but
 * the sender's, and projections are what a rebuild gives.
 */
export async function fuzz({ moment, often, seldom }: Scenes, seed: number, inputs: number): Promise<FuzzReport> {
  const report: FuzzReport = { inputs: 0, inside: 0, taken: 0, refused: {}, kinds: {}, slowest: { ms: 0, input: '' }, growth: 0 };
  const before = process.memoryUsage().rss;
  for (let round = 0; report.inputs < inputs; round += 1) {
    const chance = new Chance(seed + round * 7919);
    const offices = new Map<Office, Office>();
    const here = (office: Office): Office => offices.get(office) ?? keep(offices, office, cloneOffice(office));
    for (let input = 0; input < ROUND && report.inputs < inputs; input += 1) {
      const scene = chance.upTo(100) < 2 ? chance.oneOf(seldom) : chance.oneOf(often);
      await one({ ...scene, receiver: here(scene.receiver) }, chance, moment, `seed ${seed}, round ${round}, input ${input}`, report);
    }
    for (const office of offices.values()) {
      const verified = verifyOffice(office);
      if (!verified.ok) throw new Broken(`seed ${seed}, round ${round}: ${JSON.stringify(verified)}`);
      office.db.close();
    }
    report.growth = Math.max(report.growth, process.memoryUsage().rss - before);
  }
  return report;
}

function keep(offices: Map<Office, Office>, from: Office, copy: Office): Office {
  offices.set(from, copy);
  return copy;
}

async function one(scene: Scene, chance: Chance, moment: Moment, name: string, report: FuzzReport): Promise<void> {
  const { receiver, sender } = scene;
  const mutated = await mutatePackage(scene, chance, knownTo(receiver));
  const input = `${name}, ${mutated.how}`;
  const before = contents.get(receiver) ?? digest(contentOf(receiver));
  const others = digest(othersThan(sender.org, receiver));
  // Work, not waiting: a busy machine is no hang. What waits for ever ends with the test.
  const started = process.cpuUsage();
  const failure = await taken(scene, moment, mutated.bytes).catch((thrown: unknown) => {
    throw new Broken(`${input} threw`, { cause: thrown });
  });
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000;
  if (ms > HANG_MS) throw new Broken(`${input} worked for ${Math.round(ms)} ms`);
  if (ms > report.slowest.ms) report.slowest = { ms, input };
  const after = digest(contentOf(receiver));
  contents.set(receiver, after);
  report.inputs += 1;
  report.kinds[scene.kind] = (report.kinds[scene.kind] ?? 0) + 1;
  if (mutated.inside) report.inside += 1;
  if (failure === null) {
    report.taken += 1;
    if (scene.kind === 'report' && digest(othersThan(sender.org, receiver)) !== others) throw new Broken(`${input} changed another organisation's data`);
    return;
  }
  report.refused[failure.code] = (report.refused[failure.code] ?? 0) + 1;
  const sentence = sentenceOf(failure);
  if (!/^[\u4e00-\u9fff“].+。/u.test(sentence) || /—|undefined|\[object/.test(sentence)) throw new Broken(`${input}: the sentence for ${failure.code} is “${sentence}”`);
  if (!COUNTED.has(failure.code) && after !== before) throw new Broken(`${input} was refused (${failure.code}) and changed the database`);
}

async function taken({ receiver, read }: Scene, moment: Moment, bytes: Buffer): Promise<Failure | null> {
  const files = PowerCutFiles.holding(new Map([['/stick/file.zbb', bytes]]));
  if (read) {
    const found = await read(files, '/stick/file.zbb');
    return found.ok ? null : found.error;
  }
  const looked = await lookAtFile(receiver, moment, files, '/incoming', '/stick/file.zbb');
  if (!looked.ok) return looked.error;
  const applied = await takeIn(receiver, moment, looked.value);
  await dropLooked(files, looked.value);
  if (receiver.db.inTransaction) throw new Error('a transaction was left open');
  return applied.ok ? null : applied.error;
}

/** Ids that mean something at the receiver: records, versions, statements, devices, organisations. */
function knownTo({ db }: Office): string[] {
  const found = rows<{ id: string }>(db, `SELECT id FROM record UNION SELECT id FROM version UNION SELECT id FROM statement UNION SELECT device FROM peer UNION SELECT org FROM peer UNION SELECT sealing_key FROM peer`);
  return found.map(({ id }) => id);
}

const othersThan = (org: string, { db }: Office): string =>
  JSON.stringify(['version', 'record', 'statement', 'figure_line', 'progress_line', 'order_said', 'gathering', 'member'].map((table) => rows(db, `SELECT * FROM ${table} WHERE org <> :org`, { org })));

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
