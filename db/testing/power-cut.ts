import { dirname, posix } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import type { FileFailure, FileFailureCode, FileResult, Files, ReadHandle, WriteHandle } from '../files/files';

/** The power went: thrown by the step at which it happens, and by every later one. */
export class PowerCut extends Error {}

/** One of `choices` outcomes, 0 … choices - 1: what a disk does with what nobody synced is anybody's guess. */
export type Fate = (choices: number) => number;

interface Inode {
  live: Uint8Array;
  /** The content that the last fsync made sure of; a file that never saw one may come back empty. */
  durable: Uint8Array;
}

/** A change of names, whole or not at all; lost unless its folder is synced. A cross-folder rename waits for either. */
interface NameChange {
  readonly folders: readonly string[];
  apply(names: Map<string, Inode>): void;
}

const NOTHING = new Uint8Array(0);

/**
 * Files in memory with the memory of a bad disk: content that no fsync of the file covers and names that no fsync
 * of the folder covers may be lost, kept or torn at a cut, each on its own. Folders themselves are never lost.
 */
export class PowerCutFiles implements Files {
  /** Calls that change something or make it sure, so far. Reads are no moments of their own. */
  steps = 0;
  private readonly names = new Map<string, Inode>();
  private readonly durableNames = new Map<string, Inode>();
  private pending: NameChange[] = [];
  private readonly folders = new Set<string>(['/']);
  private readonly cutAt: number;
  private off = false;

  constructor(options: { readonly cutAt?: number } = {}) {
    this.cutAt = options.cutAt ?? Number.POSITIVE_INFINITY;
  }

  /** A disk that holds these files, all of them durable. */
  static holding(contents: ReadonlyMap<string, Uint8Array>, options: { readonly cutAt?: number } = {}): PowerCutFiles {
    const disk = new PowerCutFiles(options);
    for (const [path, bytes] of contents) {
      const inode = { live: bytes, durable: bytes };
      disk.names.set(path, inode);
      disk.durableNames.set(path, inode);
      disk.addFolder(dirname(path));
    }
    return disk;
  }

  /** What programs see now. */
  snapshot(): Map<string, Uint8Array> {
    return new Map([...this.names].map(([path, inode]) => [path, inode.live]));
  }

  /** What is found when the power is back; `fate` decides about everything that was not synced. */
  afterCut(fate: Fate): PowerCutFiles {
    const names = new Map(this.durableNames);
    for (const change of this.pending) if (fate(2) === 1) change.apply(names);
    const found = new Map([...names].map(([path, inode]) => [path, contentAfterCut(inode, fate)]));
    const disk = PowerCutFiles.holding(found);
    for (const folder of this.folders) disk.addFolder(folder);
    return disk;
  }

  async read(path: string): FileResult<Uint8Array> {
    const inode = this.names.get(path);
    return inode === undefined ? this.absent(path) : ok(inode.live);
  }

  async openRead(path: string): FileResult<ReadHandle> {
    const inode = this.names.get(path);
    if (inode === undefined) return this.absent(path);
    return ok({
      read: async (position, length) => ok(inode.live.subarray(position, position + length)),
      close: async () => ok(undefined),
    });
  }

  async create(path: string): FileResult<WriteHandle> {
    this.step();
    if (!this.folders.has(dirname(path))) return this.absent(path);
    const before = this.names.get(path);
    const inode: Inode = before ?? { live: NOTHING, durable: NOTHING };
    inode.live = NOTHING;
    if (before === undefined) this.change([path], (names) => names.set(path, inode));
    return ok({
      append: async (chunk) => {
        this.step();
        inode.live = Buffer.concat([inode.live, chunk]);
        return ok(undefined);
      },
      sync: async () => {
        this.step();
        inode.durable = inode.live;
        return ok(undefined);
      },
      close: async () => ok(undefined),
    });
  }

  async rename(from: string, to: string): FileResult<void> {
    this.step();
    if (!this.names.has(from) || !this.folders.has(dirname(to))) return this.absent(from);
    this.change([from, to], (names) => {
      const inode = names.get(from);
      if (inode === undefined) return;
      names.delete(from);
      names.set(to, inode);
    });
    return ok(undefined);
  }

  async remove(path: string): FileResult<void> {
    this.step();
    if (this.names.has(path)) this.change([path], (names) => names.delete(path));
    return ok(undefined);
  }

  async makeFolder(path: string): FileResult<void> {
    this.step();
    this.addFolder(path);
    return ok(undefined);
  }

  async removeFolder(path: string): FileResult<void> {
    this.step();
    const inside = [...this.names.keys(), ...this.folders].some((name) => name.startsWith(`${path}/`));
    if (inside) return err(failure('already-exists', path, 'ENOTEMPTY'));
    this.folders.delete(path);
    return ok(undefined);
  }

  async list(path: string): FileResult<readonly string[]> {
    if (!this.folders.has(path)) return this.absent(path);
    const inside = [...this.names.keys(), ...this.folders].filter((name) => name !== path && dirname(name) === path);
    return ok(inside.map((name) => posix.basename(name)).sort());
  }

  async stat(path: string): ReturnType<Files['stat']> {
    const inode = this.names.get(path);
    if (inode !== undefined) return ok({ kind: 'file', size: inode.live.length, modifiedAt: 0 });
    return ok(this.folders.has(path) ? { kind: 'folder', size: 0, modifiedAt: 0 } : null);
  }

  async syncFolder(path: string): FileResult<void> {
    this.step();
    if (!this.folders.has(path)) return this.absent(path);
    const synced = (change: NameChange): boolean => change.folders.includes(path);
    for (const change of this.pending.filter(synced)) change.apply(this.durableNames);
    this.pending = this.pending.filter((change) => !synced(change));
    return ok(undefined);
  }

  async freeSpace(): FileResult<number> {
    return ok(Number.MAX_SAFE_INTEGER);
  }

  private step(): void {
    if (this.off || ++this.steps >= this.cutAt) {
      this.off = true;
      throw new PowerCut(`at step ${this.cutAt}`);
    }
  }

  private change(paths: readonly string[], apply: NameChange['apply']): void {
    apply(this.names);
    this.pending.push({ folders: paths.map((path) => dirname(path)), apply });
  }

  private addFolder(path: string): void {
    for (let at = path; !this.folders.has(at); at = dirname(at)) this.folders.add(at);
  }

  private absent(path: string): Result<never, FileFailure> {
    return err(failure('not-found', path, 'ENOENT'));
  }
}

function failure(code: FileFailureCode, path: string, errno: string): FileFailure {
  return { code, path, errno };
}

function contentAfterCut(inode: Inode, fate: Fate): Uint8Array {
  if (inode.live === inode.durable) return inode.durable;
  const outcome = fate(3);
  if (outcome === 0) return inode.durable;
  return outcome === 1 ? inode.live : inode.live.subarray(0, fate(inode.live.length + 1));
}
