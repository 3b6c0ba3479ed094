import type { Disk } from './disk';

/** What a process leaves that is killed at one moment; `at` says which moment, for a failing test to name. */
export interface KillState {
  readonly at: string;
  readonly disk: Disk;
}

// https://sqlite.org/fileformat2.html#walformat; the cipher encrypts pages in place and keeps this layout.
const LOG_HEADER = 32;
const FRAME_HEADER = 24;
const PAGE = 4096;
const FRAME = FRAME_HEADER + PAGE;
const LOG = '-wal';
const NOTHING = new Uint8Array(0);

/**
 * Every state between two observations in which a kill may leave the disk: each prefix of what was written to the
 * write-ahead log (at every frame's end and inside frames), then each page that a checkpoint carried into the database,
 * then parts of whatever other file grew.
 */
export function* killStates(before: Disk, after: Disk): Iterable<KillState> {
  for (const path of paths(before, after)) {
    if (path.endsWith(LOG)) yield* databaseStates(before, after, path.slice(0, -LOG.length));
    else if (!before.has(`${path}${LOG}`) && !after.has(`${path}${LOG}`)) yield* grownStates(before, after, path);
  }
}

const paths = (before: Disk, after: Disk): string[] => [...new Set([...before.keys(), ...after.keys()])].sort();

function* databaseStates(before: Disk, after: Disk, database: string): Iterable<KillState> {
  const log = database + LOG;
  const [oldLog, newLog] = [before.get(log) ?? NOTHING, after.get(log) ?? before.get(log) ?? NOTHING];
  for (const { at, bytes } of logStates(oldLog, newLog)) yield { at: `${log}: ${at}`, disk: new Map([...before, [log, bytes]]) };
  const [oldPages, newPages] = [before.get(database) ?? NOTHING, after.get(database) ?? NOTHING];
  for (const { at, bytes } of checkpointStates(oldPages, newPages)) yield { at: `${database}: ${at}`, disk: new Map([...before, [log, newLog], [database, bytes]]) };
}

interface Bytes {
  readonly at: string;
  readonly bytes: Uint8Array;
}

/** A log is written from some place onwards: at its end, or from the start again over frames that a checkpoint made useless. */
function* logStates(before: Uint8Array, after: Uint8Array): Iterable<Bytes> {
  const from = same(before, after) ? after.length : sharedLength(before, after);
  if (from === after.length) return;
  if (from < LOG_HEADER) yield { at: 'inside the header', bytes: overlay(before, after, LOG_HEADER / 2) };
  const firstFrame = Math.max(0, Math.floor((from - LOG_HEADER) / FRAME));
  const frames = Math.ceil((after.length - LOG_HEADER) / FRAME);
  for (let frame = firstFrame; frame < frames; frame++) {
    const start = LOG_HEADER + frame * FRAME;
    const name = `frame ${frame + 1} of ${frames}`;
    if (start >= from) yield { at: `before ${name}`, bytes: overlay(before, after, start) };
    for (const [where, offset] of [['the header', FRAME_HEADER / 2], ['the page', FRAME_HEADER + PAGE / 2]] as const) {
      const inside = start + offset;
      if (inside > from && inside < after.length) yield { at: `inside ${where} of ${name}`, bytes: overlay(before, after, inside) };
    }
  }
  yield { at: `after all ${frames} frames`, bytes: after };
}

function* checkpointStates(before: Uint8Array, after: Uint8Array): Iterable<Bytes> {
  const changed: number[] = [];
  for (let page = 0; page * PAGE < after.length; page++) {
    if (!same(before.subarray(page * PAGE, (page + 1) * PAGE), after.subarray(page * PAGE, (page + 1) * PAGE))) changed.push(page);
  }
  let bytes = before;
  for (const [index, page] of changed.entries()) {
    const name = `page ${page + 1}, ${index + 1} of ${changed.length} carried over`;
    if (index % 2 === 0) yield { at: `half of ${name}`, bytes: patch(bytes, after, page * PAGE, PAGE / 2) };
    bytes = patch(bytes, after, page * PAGE, PAGE);
    yield { at: name, bytes };
  }
}

function* grownStates(before: Disk, after: Disk, path: string): Iterable<KillState> {
  const [old, grown] = [before.get(path), after.get(path)];
  if (old === undefined || grown === undefined || grown.length <= old.length + 1) return;
  const added = grown.length - old.length;
  // A first byte, some of it, all but the last byte.
  for (const bytes of new Set([1, ...[1, 2, 3].map((quarter) => Math.floor((added * quarter) / 4)), added - 1])) {
    if (bytes > 0) yield { at: `${path}: ${bytes} of ${added} bytes that are appended`, disk: new Map([...before, [path, grown.subarray(0, old.length + bytes)]]) };
  }
}

/** The first `length` bytes of the new content over the old one. */
const overlay = (before: Uint8Array, after: Uint8Array, length: number): Uint8Array => Buffer.concat([after.subarray(0, length), before.subarray(length)]);

function patch(bytes: Uint8Array, from: Uint8Array, start: number, length: number): Uint8Array {
  const patched = Buffer.alloc(Math.max(bytes.length, Math.min(from.length, start + length)));
  patched.set(bytes);
  patched.set(from.subarray(start, start + length), start);
  return patched;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return length;
}
