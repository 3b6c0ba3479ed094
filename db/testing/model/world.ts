import assert from 'node:assert/strict';
import type { Failure } from '../../domain/failure';
import type { Result } from '../../domain/result';
import type { WrittenFile } from '../../exchange/deliver';
import { acceptDevice, identitiesOf, pendingDevices } from '../../exchange/devices';
import { revokeDevice } from '../../exchange/revoke';
import { rotateKeys } from '../../exchange/rotate';
import { writeDownward, writeReport } from '../../exchange/send';
import { writeMerge } from '../../exchange/send-own';
import { acceptStaged, stagedKeys } from '../../exchange/staged';
import type { Moment, Office } from '../../office/office';
import { recordRow, recordRows } from '../../office/records';
import { reviewRecords } from '../../office/review';
import { reviewOfRecord } from '../../office/reviews';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { withdrawRecord } from '../../office/withdraw';
import { rows } from '../../store/prepared';
import { addIncarnation, type DeviceKeys } from '../../store/settings';
import { currentItems } from '../../store/submissions';
import { aGathering } from '../builders';
import { cloneOffice } from '../clone-office';
import { must } from '../confirmed';
import { contentOf } from '../crash/content';
import { partsOf } from '../fuzz/opened-parts';
import { aMoment } from '../office';
import { StickInMemory } from '../stick-in-memory';
import { Memory, Truth, wordsOf, type Standing, type Words } from './oracle';
import { BRANCHES, template, type Template } from './template';

/** A computer: its data, what it should know, and copies of both. */
export interface Machine {
  office: Office;
  memory: Memory;
  backup?: { readonly office: Office; readonly memory: Memory };
}

/** A file on some stick: found again as often as one likes, by whomever. */
interface File {
  readonly path: string;
  readonly words: Words;
  readonly to: string;
}

/** Whose computer: the 党委's, the 总支's, or a laptop of a 支部 as `branch.laptop`. */
export type Who = string;
export const TOP = 'top';
export const MIDDLE = 'middle';
export const laptopOf = (branch: number, laptop: 0 | 1): Who => `${branch}.${laptop}`;
/** Who has organisations below. */
export type Above = typeof TOP | typeof MIDDLE;

/** Refusals that nobody has to fear: the program says why, and changes nothing. */
const EXPECTED: ReadonlySet<string> = new Set(['sender-unknown', 'sender-revoked', 'device-unknown', 'device-revoked', 'nothing-to-write', 'device-unconfirmed']);

/** What people, sticks and computers do, to the program and beside it to sets. */
export class ModelWorld {
  readonly stick = new StickInMemory();
  readonly truth = new Truth();
  readonly files: File[] = [];
  readonly machines = new Map<Who, Machine>();
  /** Whoever took part since the last check; nobody else can have changed. */
  readonly touched = new Set<Who>();
  readonly #keys: DeviceKeys[];
  #now = '2026-11-06T08:00:00.000Z';
  #titles = 0;
  #words = 0;

  private constructor(readonly from: Template) {
    this.#keys = [...from.keys];
  }

  static async begin(): Promise<ModelWorld> {
    return new ModelWorld(await template);
  }

  get moment(): Moment {
    return aMoment('李淑芬', this.#now);
  }

  machine(who: Who): Machine {
    this.touched.add(who);
    const found = this.machines.get(who);
    if (found) return found;
    const memory = new Memory();
    for (const device of who === MIDDLE ? [this.from.top.device, ...this.from.branches.map(({ laptops: [first] }) => first.device)] : who === TOP ? [this.from.middle.device] : []) memory.confirmed.add(device);
    const made: Machine = { office: cloneOffice(this.#founded(who)), memory };
    this.machines.set(who, made);
    return made;
  }

  #founded(who: Who): Office {
    if (who === TOP) return this.from.top;
    if (who === MIDDLE) return this.from.middle;
    const [branch, laptop] = who.split('.').map(Number);
    const office = this.from.branches[branch ?? -1]?.laptops[laptop ?? -1];
    if (!office) throw new Error(who);
    return office;
  }

  standing(who: Who): Standing {
    const { device } = this.machine(who).office;
    const { top, middle, branches } = this.from;
    if (who === TOP) return { org: top.org, above: '', below: [middle.org], device };
    if (who === MIDDLE) return { org: middle.org, above: top.org, below: branches.map(({ org }) => org), device };
    return { org: this.#founded(who).org, above: middle.org, below: [], device };
  }

  /** Whose submissions reach this computer. */
  orgsAt(who: Who): readonly string[] {
    const { middle, branches } = this.from;
    return who === TOP || who === MIDDLE ? [middle.org, ...branches.map(({ org }) => org)] : [this.#founded(who).org];
  }

  clock(now: string): void {
    this.#now = now;
  }

  edit(who: Who, which: number, how: 'new' | 'change' | 'withdraw'): void {
    const { office } = this.machine(who);
    const records = recordRows(office.db, 'gathering', office.org);
    const found = records[which % Math.max(1, records.length)];
    const title = `第 ${(this.#titles += 1)} 份`;
    if (how === 'new' || !found) {
      must(saveRecord(office, this.moment, { record: this.moment.newId(), kind: 'gathering', document: aGathering({ title, start: `2026-${10 + (which % 2)}-06T15:30`, end: '' }), heads: [] }));
      return;
    }
    const heads = JSON.parse(found.heads) as string[];
    if (how === 'withdraw') must(withdrawRecord(office, this.moment, found.id, heads, '误录'));
    else must(saveRecord(office, this.moment, { record: found.id, kind: 'gathering', document: { ...(JSON.parse(found.document) as object), title, withdrawn: false, withdrawnReason: '' }, heads }));
  }

  /** All that has no open conflict, each in a submission of its own. */
  submit(who: Who): void {
    const { office, memory } = this.machine(who);
    for (const { id } of recordRows(office.db, 'gathering', office.org)) {
      const before = currentItems(office.db, id).map(({ statement }) => statement).sort();
      const submitted = submitRecords(office, this.moment, [id]);
      const [statement] = submitted.ok ? submitted.value.statements : [];
      if (statement === undefined) continue;
      const document = JSON.parse(recordRow(office.db, id)?.document ?? '{}') as { start: string; withdrawn: boolean };
      this.truth.add({ id: statement, org: office.org, device: office.device, statedAt: this.#now, items: [{ record: id, month: document.start.slice(0, 7), withdrawn: document.withdrawn, replaces: before }] });
      memory.submissions.add(statement);
    }
  }

  /** A laptop to the 总支, or the 总支 to the 党委, with what those below it said. */
  async report(who: Who, all: boolean): Promise<void> {
    const { office, memory } = this.machine(who);
    const written = await writeReport(office, this.moment, '2026-11', all, this.stick.drop(office.device.slice(0, 8)));
    // A report of the 总支 says as well who stands below it.
    for (const { id } of rows<{ id: string }>(office.db, `SELECT id FROM statement WHERE kind = 'submission' AND device = :device`, { device: office.device })) {
      if (!this.truth.has(id)) this.truth.add({ id, org: office.org, device: office.device, statedAt: this.#now, items: [] });
      // After a restore the same may be said once more, to the byte.
      memory.submissions.add(id);
    }
    await this.#keep(written, who === MIDDLE ? TOP : MIDDLE, office);
  }

  async merge(branch: number, laptop: 0 | 1, all: boolean): Promise<void> {
    const to = laptopOf(branch, laptop === 0 ? 1 : 0);
    const { office } = this.machine(laptopOf(branch, laptop));
    const receiver = this.machine(to).office;
    await this.#keep(await writeMerge(office, this.moment, receiver.device, all, this.stick.drop(office.device.slice(0, 8))), to, receiver);
  }

  /** What a superior says downwards to one below it: receipts, those from further above with them, returns, keys. */
  async answer(by: Above, branch: number): Promise<void> {
    const { office } = this.machine(by);
    const slot = by === TOP ? this.from.slot : (this.from.branches[branch]?.slot ?? '');
    await this.#keep(await writeDownward(office, this.moment, slot, this.stick.drop(by)), by === TOP ? MIDDLE : `${branch}.`, office);
  }

  /** Notes a written file by what it says to whoever opens it. */
  async #keep(written: Result<WrittenFile, Failure>, to: Who, opener: Office): Promise<void> {
    if (!written.ok) return assert.ok(EXPECTED.has(written.error.code), written.error.code);
    const parts = await partsOf(this.stick.files, written.value.path, identitiesOf(opener));
    this.files.push({ path: written.value.path, words: wordsOf(parts), to });
  }

  /** A stick arrives at a computer, the one that it is meant for or another. */
  async take(which: number, who: Who): Promise<void> {
    const file = this.files[which % Math.max(1, this.files.length)];
    if (!file) return;
    const { office, memory } = this.machine(who);
    const before = contentOf(office);
    const taken = await this.stick.take(office, this.moment, file.path);
    if (taken.ok) return memory.take(file.words);
    assert.ok(contentOf(office) === before, `${taken.error.code} changes nothing`);
    const meant = file.to === who || (file.to.endsWith('.') && who.startsWith(file.to));
    if (meant) assert.ok(taken.error.code === 'file-not-for-us' || EXPECTED.has(taken.error.code), `${who} refuses its own: ${taken.error.code}`);
  }

  /** The newest stick goes to whom it is meant for. */
  async handOver(): Promise<void> {
    const file = this.files.at(-1);
    if (file) await this.take(this.files.length - 1, file.to.endsWith('.') ? `${file.to}0` : file.to);
  }

  /** The same with a byte changed, or cut short, or empty. */
  async takeCorrupt(which: number, who: Who, how: number): Promise<void> {
    const file = this.files[which % Math.max(1, this.files.length)];
    const bytes = file && this.stick.files.snapshot().get(file.path);
    if (!bytes) return;
    const at = how % bytes.length;
    const bad = how % 3 === 0 ? bytes.subarray(0, at) : Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 + (how % 255)) : byte)));
    const { office } = this.machine(who);
    const before = contentOf(office);
    const taken = await new StickInMemory({ 'bad.zbb': bad }).take(office, this.moment, '/stick/bad.zbb');
    assert.equal(taken.ok, false);
    assert.ok(contentOf(office) === before, 'a bad file changes nothing');
  }

  /** A superior sends back what it holds of one directly below it, if nobody looked at that yet; of one further below nobody but the one between may. */
  giveBack(by: Above, branch: number): void {
    const { office, memory } = this.machine(by);
    const far = this.from.branches[branch]?.org ?? '';
    const seenOf = (org: string) => recordRows(office.db, 'gathering', org).map(({ id }) => ({ record: id, versions: reviewOfRecord(office, id).versions })).filter(({ versions }) => versions.length > 0).slice(0, 1);
    const decision = { outcome: 'returned', reason: '缺签到表', fields: ['attendance'], deadline: '' } as const;
    const direct = seenOf(by === TOP ? this.from.middle.org : far);
    if (direct.length > 0) reviewRecords(office, this.moment, direct, decision);
    if (by === TOP && seenOf(far).length > 0) assert.equal(reviewRecords(office, this.moment, seenOf(far), decision).ok, false);
    for (const { id } of rows<{ id: string }>(office.db, `SELECT id FROM statement WHERE kind = 'review' AND device = :device`, { device: office.device })) memory.reviews.add(id);
  }

  /** Somebody compares the digits of all keys that wait. */
  accept(by: Above): void {
    const { office, memory } = this.machine(by);
    for (const { device } of pendingDevices(office)) {
      // Accepting one may bring the word that another is out of use.
      if (acceptDevice(office, this.moment, device).ok) memory.confirmed.add(device);
    }
  }

  /** 核对: somebody takes in what came late from keys that are out of use. */
  takeInLate(by: Above): void {
    const { office, memory } = this.machine(by);
    for (const { device } of stagedKeys(office, this.moment.today)) if (acceptStaged(office, this.moment, device).ok) memory.acceptAllBy(this.truth, device);
  }

  /** The first laptop, or the 总支, says that the second laptop is lost. */
  revoke(branch: number, by: Who): void {
    const { office, memory } = this.machine(by);
    const lost = this.machine(laptopOf(branch, 1)).office;
    const known = this.#saidBy(office, lost.device);
    const before = rows(office.db, `SELECT id FROM statement WHERE kind = 'revocation'`).length;
    if (!revokeDevice(office, this.moment, lost.device, '电脑丢失').ok || rows(office.db, `SELECT id FROM statement WHERE kind = 'revocation'`).length === before) return;
    this.#say(memory, { says: 'revocation', org: office.org, device: office.device, subject: { org: lost.org, device: lost.device }, known });
  }

  /** 更换钥匙. */
  rotate(who: Who): void {
    const machine = this.machine(who);
    const keys = this.#keys.pop();
    if (!keys) return;
    const { office, memory } = machine;
    const known = this.#saidBy(office, office.device);
    machine.office = rotateKeys(office, this.moment, keys, 'rotated');
    this.#say(memory, { says: 'revocation', org: office.org, device: machine.office.device, subject: { org: office.org, device: office.device }, known });
    // A backup with the old key would be one that its own organisation no longer believes.
    machine.backup?.office.db.close();
    delete machine.backup;
  }

  #saidBy(office: Office, device: string): string[] {
    return rows<{ id: string }>(office.db, 'SELECT id FROM statement WHERE device = :device', { device }).map(({ id }) => id);
  }

  #say(memory: Memory, word: Omit<Parameters<Memory['keyWords']['set']>[1], 'id'>): void {
    const id = `said here ${(this.#words += 1)}`;
    memory.keyWords.set(id, { id, ...word });
  }

  backup(who: Who): void {
    const machine = this.machine(who);
    machine.backup?.office.db.close();
    machine.backup = { office: cloneOffice(machine.office), memory: new Memory(machine.memory) };
  }

  /** `clone`: the disk was copied, and nobody knows; otherwise a backup was restored and a new life begins. */
  restore(who: Who, clone: boolean): void {
    const machine = this.machine(who);
    if (!machine.backup) return;
    machine.office.db.close();
    machine.office = cloneOffice(machine.backup.office);
    machine.memory = new Memory(machine.backup.memory);
    if (!clone) addIncarnation(machine.office.db, this.moment.newId());
  }

  get branches(): readonly number[] {
    return Array.from({ length: BRANCHES }, (_, branch) => branch);
  }

  close(): void {
    for (const { office, backup } of this.machines.values()) for (const one of [office, backup?.office]) one?.db.close();
  }
}
