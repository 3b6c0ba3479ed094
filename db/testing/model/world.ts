import assert from 'node:assert/strict';
import { acceptDevice, pendingDevices } from '../../exchange/devices';
import { revokeDevice } from '../../exchange/revoke';
import { rotateKeys } from '../../exchange/rotate';
import { writeDownward, writeReport } from '../../exchange/send';
import { writeMerge } from '../../exchange/send-own';
import type { WrittenFile } from '../../exchange/deliver';
import type { Failure } from '../../domain/failure';
import type { Result } from '../../domain/result';
import { newDeviceKeys, type Moment, type Office } from '../../office/office';
import { recordRow, recordRows } from '../../office/records';
import { reviewRecords } from '../../office/review';
import { reviewOfRecord } from '../../office/reviews';
import { saveRecord } from '../../office/save';
import { submitRecords, submittedFigures } from '../../office/submit';
import { verifyOffice } from '../../office/verify';
import { withdrawRecord } from '../../office/withdraw';
import { rows } from '../../store/prepared';
import { addIncarnation, type DeviceKeys } from '../../store/settings';
import { currentItems } from '../../store/submissions';
import { aGathering } from '../builders';
import { cloneOffice } from '../clone-office';
import { joinOffices, must } from '../confirmed';
import { contentOf } from '../crash/content';
import { partsOf } from '../fuzz/opened-parts';
import { aMoment, anOffice } from '../office';
import { carryMerge, pairOffice } from '../paired';
import { StickInMemory } from '../stick-in-memory';
import { countByHand, Memory, Truth, wordsOf, type Words } from './oracle';

/** A computer: its data, what it should know, and copies of both. */
interface Machine {
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

export const BRANCHES = 3;
export type Place = { readonly branch: number; readonly laptop: 0 | 1 };

interface Template {
  readonly superior: Office;
  readonly branches: readonly { readonly laptops: readonly [Office, Office]; readonly slot: string }[];
  readonly keys: readonly DeviceKeys[];
}

/** Made once, because keys take time: three branches with two laptops each, and their superior. */
export const template = (async (): Promise<Template> => {
  const moment = aMoment();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branches = [];
  for (let n = 1; n <= BRANCHES; n += 1) {
    const first = await anOffice({ code: `010${n}`, name: `第${n}党支部` });
    const slot = joinOffices(first, superior, moment);
    const second = await pairOffice(first, moment);
    await carryMerge(new StickInMemory(), moment, first, second);
    branches.push({ laptops: [first, second] as const, slot });
  }
  return { superior, branches, keys: await Promise.all([1, 2, 3, 4].map(newDeviceKeys)) };
})();

/** Refusals that nobody has to fear: the program says why, and changes nothing. */
const EXPECTED: ReadonlySet<string> = new Set(['sender-unknown', 'sender-revoked', 'device-unknown', 'device-revoked', 'nothing-to-write', 'device-unconfirmed']);

export class ModelWorld {
  readonly stick = new StickInMemory();
  readonly truth = new Truth();
  readonly files: File[] = [];
  readonly #machines = new Map<string, Machine>();
  /** Whoever took part since the last check; nobody else can have changed. */
  readonly #touched = new Set<string>();
  readonly #keys: DeviceKeys[];
  #now = '2026-11-06T08:00:00.000Z';
  #titles = 0;

  private constructor(readonly from: Template) {
    this.#keys = [...from.keys];
  }

  static async begin(): Promise<ModelWorld> {
    return new ModelWorld(await template);
  }

  get moment(): Moment {
    return aMoment('李淑芬', this.#now);
  }

  machine(name: string): Machine {
    this.#touched.add(name);
    const found = this.#machines.get(name);
    if (found) return found;
    const [branch, laptop] = name.split('.').map(Number);
    const office = name === 'superior' ? this.from.superior : this.from.branches[branch ?? 0]?.laptops[laptop ?? 0];
    if (!office) throw new Error(name);
    const memory = new Memory();
    if (name === 'superior') for (const { laptops: [first] } of this.from.branches) for (const set of [memory.confirmed, memory.introduced]) set.add(first.device);
    const made: Machine = { office: cloneOffice(office), memory };
    this.#machines.set(name, made);
    return made;
  }

  laptop({ branch, laptop }: Place): Machine {
    return this.machine(`${branch}.${laptop}`);
  }

  clock(now: string): void {
    this.#now = now;
  }

  edit(place: Place, which: number, how: 'new' | 'change' | 'withdraw'): void {
    const { office } = this.laptop(place);
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

  /** All that has no open conflict, in one submission. */
  submit(place: Place): void {
    const { office, memory } = this.laptop(place);
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

  async report(place: Place, all: boolean): Promise<void> {
    const { office } = this.laptop(place);
    await this.#keep(writeReport(office, this.moment, '2026-11', all, this.stick.drop(office.device.slice(0, 8))), 'superior', this.machine('superior').office.keys.sealingSecret);
  }

  async merge({ branch, laptop }: Place, all: boolean): Promise<void> {
    const [from, to] = [this.laptop({ branch, laptop }), this.laptop({ branch, laptop: laptop === 0 ? 1 : 0 })];
    await this.#keep(writeMerge(from.office, this.moment, to.office.device, all, this.stick.drop(from.office.device.slice(0, 8))), `${branch}.${laptop === 0 ? 1 : 0}`, to.office.keys.sealingSecret);
  }

  async receipt(branch: number): Promise<void> {
    const { office } = this.machine('superior');
    const slot = this.from.branches[branch]?.slot ?? '';
    await this.#keep(writeDownward(office, this.moment, slot, this.stick.drop('superior')), `${branch}.`, office.keys.sealingSecret);
  }

  /** Notes a written file by what it says to whoever opens it. */
  async #keep(writing: Promise<Result<WrittenFile, Failure>>, to: string, secret: string): Promise<void> {
    const written = await writing;
    if (!written.ok) return assert.ok(EXPECTED.has(written.error.code), written.error.code);
    const parts = await partsOf(this.stick.files, written.value.path, secret);
    this.files.push({ path: written.value.path, words: wordsOf(parts), to });
  }

  /** A stick arrives at a computer, the one that it is meant for or another. */
  async take(which: number, name: string): Promise<void> {
    const file = this.files[which % Math.max(1, this.files.length)];
    if (!file) return;
    const { office, memory } = this.machine(name);
    const before = contentOf(office);
    const taken = await this.stick.take(office, this.moment, file.path);
    if (!taken.ok) {
      assert.ok(contentOf(office) === before, `${taken.error.code} changes nothing`);
      const meant = file.to === name || (file.to.endsWith('.') && name.startsWith(file.to));
      if (meant) assert.ok(taken.error.code === 'file-not-for-us' || EXPECTED.has(taken.error.code), `${name} refuses its own: ${taken.error.code}`);
      return;
    }
    memory.take(file.words);
  }

  /** The same with a byte changed, or cut short, or empty. */
  async takeCorrupt(which: number, name: string, how: number): Promise<void> {
    const file = this.files[which % Math.max(1, this.files.length)];
    const bytes = file && this.stick.files.snapshot().get(file.path);
    if (!bytes) return;
    const at = how % bytes.length;
    const bad = how % 3 === 0 ? bytes.subarray(0, at) : Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 + (how % 255)) : byte)));
    const { office } = this.machine(name);
    const before = contentOf(office);
    const taken = await new StickInMemory({ 'bad.zbb': bad }).take(office, this.moment, '/stick/bad.zbb');
    assert.equal(taken.ok, false);
    assert.ok(contentOf(office) === before, 'a bad file changes nothing');
  }

  /** The superior sends back what it holds of a branch, if nobody looked at it yet. */
  giveBack(branch: number): void {
    const { office } = this.machine('superior');
    const org = this.from.branches[branch]?.laptops[0].org ?? '';
    const seen = recordRows(office.db, 'gathering', org).map(({ id }) => ({ record: id, versions: reviewOfRecord(office, id).versions })).filter(({ versions }) => versions.length > 0);
    if (seen.length > 0) reviewRecords(office, this.moment, seen.slice(0, 1), { outcome: 'returned', reason: '缺签到表', fields: ['attendance'], deadline: '' });
  }

  accept(): void {
    const { office, memory } = this.machine('superior');
    for (const { device } of pendingDevices(office)) {
      // Accepting one may bring the word that another is out of use.
      if (acceptDevice(office, this.moment, device).ok) memory.confirmed.add(device);
    }
  }

  /** The first laptop says that the second is lost. */
  revoke(branch: number): void {
    const [first, second] = [this.laptop({ branch, laptop: 0 }), this.laptop({ branch, laptop: 1 })];
    const held = rows<{ id: string }>(first.office.db, 'SELECT id FROM statement WHERE device = :device', { device: second.office.device }).map(({ id }) => id);
    if (revokeDevice(first.office, this.moment, second.office.device, '电脑丢失').ok && !first.memory.revoked.has(second.office.device)) first.memory.revoked.set(second.office.device, new Set(held));
  }

  rotate(branch: number): void {
    const first = this.laptop({ branch, laptop: 0 });
    const keys = this.#keys.pop();
    if (!keys) return;
    const { office } = first;
    const held = rows<{ id: string }>(office.db, 'SELECT id FROM statement WHERE device = :device', { device: office.device }).map(({ id }) => id);
    first.office = rotateKeys(office, this.moment, keys, 'rotated');
    first.memory.revoked.set(office.device, new Set(held));
    // A backup with the old key would be one that its own organisation no longer believes.
    delete first.backup;
  }

  backup(name: string): void {
    const machine = this.machine(name);
    machine.backup = { office: cloneOffice(machine.office), memory: new Memory(machine.memory) };
  }

  /** `clone`: the disk was copied, and nobody knows; otherwise a backup was restored and a new life begins. */
  restore(name: string, clone: boolean): void {
    const machine = this.machine(name);
    if (!machine.backup) return;
    machine.office.db.close();
    machine.office = cloneOffice(machine.backup.office);
    machine.memory = new Memory(machine.backup.memory);
    if (!clone) addIncarnation(machine.office.db, this.moment.newId());
  }

  /** What must hold after every command. */
  check(after: string): void {
    const touched = [...this.#touched];
    this.#touched.clear();
    for (const name of touched) {
      const { office, memory } = this.#machines.get(name) ?? this.machine(name);
      for (const { laptops: [{ org }] } of name === 'superior' ? this.from.branches : []) {
        const held = memory.counting(this.truth, org, { all: false, self: '' });
        const ids = rows<{ id: string }>(office.db, `SELECT id FROM statement WHERE kind = 'submission' AND org = :org ORDER BY id`, { org }).map(({ id }) => id);
        assert.deepEqual(ids, held.map(({ id }) => id).sort(), `held by the superior after ${after}`);
        for (const { id } of held) this.truth.everHeld.add(id);
        assert.deepEqual(figuresOf(office, org), countByHand(held), `counted by the superior after ${after}`);
      }
      if (name === 'superior') continue;
      const held = memory.counting(this.truth, office.org, { all: true, self: office.device });
      const ids = rows<{ id: string }>(office.db, `SELECT id FROM statement WHERE kind = 'submission' AND org = :org ORDER BY id`, { org: office.org }).map(({ id }) => id);
      assert.deepEqual(ids, held.map(({ id }) => id).sort(), `known to ${name} after ${after}`);
      assert.deepEqual(figuresOf(office, office.org), countByHand(held), `counted by ${name} after ${after}`);
      // 已计入 is said of nothing that never was: what a receipt named, the superior has held.
      for (const { submission } of rows<{ submission: string }>(office.db, 'SELECT submission FROM covered')) assert.ok(this.truth.everHeld.has(submission), `${name} believes ${submission} after ${after}`);
    }
  }

  /** Everybody meets in the end; whatever was lost on the way arrives, once. */
  async settle(): Promise<void> {
    for (let branch = 0; branch < BRANCHES; branch += 1) {
      const first = this.laptop({ branch, laptop: 0 });
      const lost = first.memory.revoked.has(this.laptop({ branch, laptop: 1 }).office.device);
      for (const laptop of lost ? [] : ([1, 0, 1] as const)) {
        await this.merge({ branch, laptop }, true);
        await this.take(this.files.length - 1, `${branch}.${laptop === 0 ? 1 : 0}`);
      }
      const files = this.files.length;
      await this.report({ branch, laptop: 0 }, true);
      if (this.files.length > files) await this.take(this.files.length - 1, 'superior');
      this.accept();
      this.check('settling');
      const { office } = this.machine('superior');
      const { org } = first.office;
      assert.deepEqual(figuresOf(office, org), figuresOf(first.office, org), 'above as below');
    }
    for (const { office } of this.#machines.values()) assert.ok(verifyOffice(office).ok);
  }

  close(): void {
    for (const { office, backup } of this.#machines.values()) for (const one of [office, backup?.office]) one?.db.close();
  }
}

const figuresOf = (office: Office, org: string): Record<string, number> => Object.fromEntries(submittedFigures(office, org).map(({ month, gatherings }) => [month, gatherings]));
