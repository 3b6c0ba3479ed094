import { newDeviceKeys } from '../../office/office';
import { canonicalOrThrow } from '../../records/canonical';
import { deviceIdOf } from '../../records/sign';
import { digestOf, sign, type Relation, type Signed, type Statement } from '../../records/statements';
import type { OpenedPackage } from '../../exchange/read-package';
import type { DeviceKeys } from '../../store/settings';
import { aMoment } from '../office';
import type { KeyWord, Memory, Standing } from './oracle';

/** Every computer of the little world: which organisation's it is by right. */
export interface Device {
  readonly name: string;
  readonly org: string;
  readonly device: string;
  readonly keys: DeviceKeys;
}

export async function aDevice(name: string, org: string, keys?: DeviceKeys): Promise<Device> {
  const own = keys ?? (await newDeviceKeys());
  return { name, org, device: deviceIdOf(own.signingKey), keys: own };
}

/** A word as somebody signs it, perhaps under an organisation that is not the signer's. */
export interface Word {
  readonly says: KeyWord['says'] | 'figures' | 'receipt';
  readonly by: Device;
  readonly as: string;
  readonly subject: Device;
  readonly known: readonly string[];
}

const cache = new Map<string, Signed<Statement>>();
const { now } = aMoment();

/** Signed once for all runs: signatures are what takes time. */
export function signed({ says, by, as, subject, known }: Word, to: string): Signed<Statement> {
  const key = JSON.stringify([says, by.device, as, subject.device, known]);
  const before = cache.get(key);
  if (before) return before;
  const common = { org: as, device: by.device, statedAt: now };
  const { signingKey, sealingKey } = subject.keys;
  const statement = sign(
    says === 'certificate' ? { kind: says, ...common, subject: { org: subject.org, device: subject.device, signingKey, sealingKey, code: '', name: '' } }
    : says === 'revocation' ? { kind: says, ...common, reason: '停用', subject: { org: subject.org, device: subject.device }, known: { digest: digestOf(known), count: known.length, ids: [...known].sort() } }
    : says === 'figures' ? { kind: says, ...common, counter: 1, lines: [] }
    : { kind: says, ...common, to, incarnations: ['0'.repeat(32)], counter: 1, holds: [] },
    by.keys.signingSecret,
  );
  cache.set(key, statement);
  return statement;
}

/** A report by a computer, as it lies open after its form was checked: who is heard in it is another question. */
export function openedReport(sender: Device, statements: readonly Signed<Statement>[]): OpenedPackage {
  const { signingKey } = sender.keys;
  const bytes = canonicalOrThrow({}).length;
  return {
    manifest: {
      format: 1, features: [], id: '0'.repeat(32), kind: 'report', app: '', sender: { org: sender.org, code: '', name: '', device: sender.device, signingKey }, number: 1, addressee: '', sealedTo: [], period: '',
      writtenAt: now, base: '', entries: [{ name: 'statements.ndjson', bytes, sha256: '0'.repeat(64) }], counts: { statements: statements.length, versions: 0, records: {} }, submitted: { digest: digestOf([]), count: 0 },
    },
    sealed: true, bytes, sha256: '0'.repeat(64), blobs: [], kept: () => 0, release: () => undefined, putDown: () => undefined,
    statements: async function* () {
      for (const { statement, signature } of statements) yield { ok: true, value: { value: JSON.parse(canonicalOrThrow(statement)) as never, bytes: canonicalOrThrow(statement), signature } };
    },
    versions: async function* () {},
    contents: async function* () {},
  };
}

/** Who is known by name at one place: not who is believed. */
export class Known {
  readonly peers: Map<string, Relation>;

  constructor(peers: Iterable<readonly [string, Relation]>) {
    this.peers = new Map(peers);
  }

  /** Of whom a signature can be checked: the known, those to whom words that count lead, and those whom this file brings in. */
  speakers(devices: readonly Device[], memory: Memory, at: Standing, file: readonly Word[]): Map<string, Relation> {
    const of = (device: string): Device | undefined => devices.find((one) => one.device === device);
    const found = new Map(this.peers);
    const held = memory.countingWords(at).filter(({ says, org }) => says === 'certificate' && org !== at.org);
    for (const [start, further] of [['subordinate', 'below'], ['superior', 'above']] as const) {
      const led = new Set([...this.peers].filter(([, relation]) => relation === start).map(([device]) => device));
      for (let size = -1; size !== led.size; ) {
        size = led.size;
        for (const { device, subject } of held) if (led.has(device)) led.add(subject.device);
      }
      for (const device of led) if (!found.has(device) && of(device)?.org !== at.org) found.set(device, further);
    }
    for (let size = -1; size !== found.size; ) {
      size = found.size;
      for (const { says, by, as, subject } of file) {
        const relation = found.get(by.device);
        if (says !== 'certificate' || relation === undefined || as !== by.org || found.has(subject.device)) continue;
        if (subject.org === by.org) found.set(subject.device, relation);
        else if (subject.org !== at.org && relation !== 'self') found.set(subject.device, relation === 'superior' || relation === 'above' ? 'above' : 'below');
      }
    }
    return found;
  }

  /** Is such a report taken in at all? */
  hears(devices: readonly Device[], memory: Memory, at: Standing, sender: Device, file: readonly Word[]): boolean {
    if (sender.device === at.device) return false;
    const speakers = this.speakers(devices, memory, at, file);
    const brought = file.filter(({ says, by, as }) => says === 'certificate' && as === by.org && speakers.has(by.device));
    const relation = this.peers.get(sender.device);
    if (relation === undefined ? !this.#isBrought(sender, brought) : relation !== 'subordinate') return false;
    const links = [...memory.countingWords(at).filter(({ says, org }) => says === 'certificate' && org !== at.org).map(({ device, subject }) => [device, subject.device] as const), ...brought.map(({ by, subject }) => [by.device, subject.device] as const)];
    const through = new Set([...speakers.keys()].filter((device) => devices.find((one) => one.device === device)?.org === sender.org));
    for (let size = -1; size !== through.size; ) {
      size = through.size;
      for (const [from, to] of links) if (through.has(from)) through.add(to);
    }
    return file.every(({ says, by, as }) => {
      const speaks = speakers.get(by.device);
      if (speaks === undefined || as !== by.org || says === 'receipt') return false;
      return (by.org === sender.org || (speaks !== 'self' && through.has(by.device))) && (speaks === 'subordinate' || speaks === 'below');
    });
  }

  /** A computer nobody here has heard of: its own organisation names it in the file, by one that is known here or named so itself. */
  #isBrought(sender: Device, brought: readonly Word[]): boolean {
    const named = new Set([...this.peers].filter(([, relation]) => relation === 'subordinate').map(([device]) => device));
    for (let size = -1; size !== named.size; ) {
      size = named.size;
      for (const { by, subject } of brought) if (by.org === sender.org && subject.org === sender.org && named.has(by.device)) named.add(subject.device);
    }
    return named.has(sender.device);
  }

  /** A report was taken in: whom it names of its own organisation is known from now on. */
  meet(speakers: ReadonlyMap<string, Relation>, at: Standing, file: readonly Word[]): void {
    for (let size = -1; size !== this.peers.size; ) {
      size = this.peers.size;
      for (const { says, by, as, subject } of file) {
        const relation = this.peers.get(by.device);
        if (says !== 'certificate' || as !== by.org || !speakers.has(by.device) || relation === undefined || subject.org !== as || subject.device === at.device || this.peers.has(subject.device)) continue;
        this.peers.set(subject.device, relation);
      }
    }
  }
}
