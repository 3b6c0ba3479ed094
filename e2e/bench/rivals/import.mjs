// What other ways of carrying the same documents cost, each ending the same: whole documents durable in a SQLite file (WAL,
// synchronous=FULL, one transaction a package), and gatherings, kinds and attendances with the columns and indexes from
// which our figures are counted. After each run the file is opened anew: every document must be the one that was sent, and
// the figures must be those of the content, or nothing is printed. Run by a current Node:
// `node import.mjs CONTENT.json FOLDER RUNS`; prints {rival: [milliseconds a run]}. Nothing is encrypted, signed, checked,
// searchable or kept with its history here; all of that ours does besides.
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DatabaseSync } from 'node:sqlite';
import * as Automerge from '@automerge/automerge';
import { create, fromBinary, merkle, MessageEnvelopeSchema, SyncRequestSchema, Timestamp, toBinary } from '@actual-app/crdt';
import * as Y from 'yjs';

const [content, folder, runs] = process.argv.slice(2);
/** @type {{ id: string, document: object }[][]} one list a package */
const packages = JSON.parse(fs.readFileSync(content, 'utf8'));

const TABLES = `
CREATE TABLE record (id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE gathering (record TEXT PRIMARY KEY, main_kind TEXT NOT NULL, title TEXT NOT NULL, start TEXT NOT NULL, start_date TEXT NOT NULL, place TEXT NOT NULL,
  expected INTEGER NOT NULL, present INTEGER NOT NULL, expected_voting INTEGER NOT NULL, present_voting INTEGER NOT NULL, on_leave INTEGER NOT NULL, absent INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_start ON gathering (start);
CREATE INDEX gathering_kind_start ON gathering (main_kind, start);
CREATE TABLE gathering_kind (record TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (record, kind)) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (record TEXT NOT NULL, member TEXT NOT NULL, state TEXT NOT NULL, status TEXT NOT NULL, exempt INTEGER NOT NULL, hours INTEGER NOT NULL, PRIMARY KEY (record, member)) STRICT, WITHOUT ROWID;
CREATE TABLE state (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE message (timestamp TEXT PRIMARY KEY, dataset TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

function open(name) {
  const file = path.join(folder, `${name}.db`);
  for (const end of ['', '-wal', '-shm']) fs.rmSync(file + end, { force: true });
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY');
  db.exec(TABLES);
  return db;
}

function transaction(db, work) {
  db.exec('BEGIN IMMEDIATE');
  work();
  db.exec('COMMIT');
}

const STUDY = ['study-session', 'theory-study', 'centre-group-study', 'party-lecture', 'warning-education'];

/** As db/domain/gathering.ts counts. */
function rowsOf({ countedKinds, attendance, studySession, partyLecture, warningEducation }) {
  const sheet = attendance.filter(({ removed }) => !removed);
  const count = (fits) => sheet.filter(fits).length;
  const counts = (...kinds) => kinds.some((kind) => countedKinds.includes(kind));
  const session = (counts('study-session', 'theory-study', 'centre-group-study') ? (studySession?.hours ?? 0) : 0) + (counts('party-lecture') ? (partyLecture?.hours ?? 0) : 0) + (counts('warning-education') ? (warningEducation?.hours ?? 0) : 0);
  return {
    counted: [
      count(({ exempt }) => !exempt), count(({ exempt, state }) => !exempt && state === 'present'), count(({ status }) => status === 'full'),
      count(({ status, state }) => status === 'full' && state === 'present'), count(({ exempt, state }) => !exempt && state === 'leave'), count(({ exempt, state }) => !exempt && state === 'absent'),
    ],
    lines: sheet.map(({ id, state, status, exempt, hours }) => [id, state, status, exempt ? 1 : 0, state === 'present' && counts(...STUDY) ? (hours ?? session) : 0]),
  };
}

/** The packages as files, read one after another while it is timed, as ours are. */
function asFiles(name, made) {
  const files = made.map((bytes, n) => path.join(folder, `${name}-${n}.package`));
  made.forEach((bytes, n) => fs.writeFileSync(files[n], bytes));
  return { *[Symbol.iterator]() { for (const file of files) yield new Uint8Array(fs.readFileSync(file)); } };
}

/** Puts documents into the tables that SQL counts. */
function projecting(db) {
  const record = db.prepare('INSERT OR REPLACE INTO record VALUES (?, ?)');
  const gathering = db.prepare('INSERT OR REPLACE INTO gathering VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const kind = db.prepare('INSERT OR REPLACE INTO gathering_kind VALUES (?, ?)');
  const line = db.prepare('INSERT OR REPLACE INTO attendance VALUES (?, ?, ?, ?, ?, ?)');
  return (id, document) => {
    const { counted, lines } = rowsOf(document);
    record.run(id, JSON.stringify(document));
    gathering.run(id, document.mainKind, document.title, document.start, document.start.slice(0, 10), document.place, ...counted);
    for (const one of new Set(document.countedKinds)) kind.run(id, one);
    for (const values of lines) line.run(id, ...values);
  };
}

const FIGURES = `SELECT count(*) AS gatherings, sum(expected) AS expected, sum(present) AS present, sum(present_voting) AS voting,
  (SELECT count(*) FROM gathering_kind) AS kinds, (SELECT count(*) FROM attendance) AS lines, (SELECT sum(hours) FROM attendance) AS hours FROM gathering`;

/** What the content itself counts to. */
function figuresOf() {
  const sum = { gatherings: 0, expected: 0, present: 0, voting: 0, kinds: 0, lines: 0, hours: 0 };
  for (const { document } of packages.flat()) {
    const { counted, lines } = rowsOf(document);
    sum.gatherings += 1;
    sum.expected += counted[0];
    sum.present += counted[1];
    sum.voting += counted[3];
    sum.kinds += new Set(document.countedKinds).size;
    sum.lines += lines.length;
    for (const values of lines) sum.hours += values[4];
  }
  return sum;
}

/** Looks into the file as a new process would. */
function check(name) {
  const db = new DatabaseSync(path.join(folder, `${name}.db`));
  const [found, wanted] = [{ ...db.prepare(FIGURES).get() }, figuresOf()];
  if (!isDeepStrictEqual(found, wanted)) throw new Error(`${name} counts ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  const document = db.prepare('SELECT document FROM record WHERE id = ?');
  for (const { id, document: sent } of packages.flat()) if (!isDeepStrictEqual(JSON.parse(document.get(id).document), sent)) throw new Error(`${name} ends with another ${id}`);
  db.close();
}

/** SQLite's own changesets: the rows themselves. */
function changesets() {
  const made = asFiles('changesets', packages.map((records) => {
    const source = new DatabaseSync(':memory:');
    source.exec(TABLES);
    const session = source.createSession();
    const put = projecting(source);
    for (const { id, document } of records) put(id, document);
    return session.changeset();
  }));
  return (db) => {
    for (const changeset of made) db.applyChangeset(changeset);
  };
}

function automerge() {
  const made = asFiles('automerge', packages.map((records) => Automerge.save(Automerge.from({ records: Object.fromEntries(records.map(({ id, document }) => [id, document])) }))));
  return (db) => {
    const put = projecting(db);
    const state = db.prepare('INSERT INTO state VALUES (?, ?)');
    let n = 0;
    for (const bytes of made) {
      const { records } = Automerge.load(bytes);
      transaction(db, () => {
        state.run(String(n++), bytes);
        for (const [id, document] of Object.entries(records)) put(id, document);
      });
    }
  };
}

function yjs() {
  const made = asFiles('yjs', packages.map((records) => {
    const doc = new Y.Doc();
    doc.transact(() => {
      const all = doc.getMap('records');
      for (const { id, document } of records) all.set(id, shared(document));
    });
    return Y.encodeStateAsUpdate(doc);
  }));
  return (db) => {
    const put = projecting(db);
    const state = db.prepare('INSERT INTO state VALUES (?, ?)');
    let n = 0;
    for (const update of made) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, update);
      const records = doc.getMap('records').toJSON();
      transaction(db, () => {
        state.run(String(n++), update);
        for (const [id, document] of Object.entries(records)) put(id, document);
      });
    }
  };
}

/** Objects and lists as types of their own, so that fields merge. */
function shared(value) {
  if (Array.isArray(value)) return Y.Array.from(value.map(shared));
  if (typeof value === 'object' && value !== null) return new Y.Map(Object.entries(value).map(([name, one]) => [name, shared(one)]));
  return value;
}

/** One message a field, last writer wins, with its tree of hashes: as Actual carries a budget. */
function messages() {
  let at = Date.UTC(2025, 0, 1);
  const made = asFiles('messages', packages.map((records) => {
    const list = records.flatMap(({ id, document }) => fieldsOf(id, document).map(([dataset, row, field, value]) => ({ timestamp: new Timestamp(at++, 0, '0123456789ABCDEF').toString(), dataset, row, field, value })));
    const envelopes = list.map(({ timestamp, ...content }) => create(MessageEnvelopeSchema, { timestamp, isEncrypted: false, content: new TextEncoder().encode(JSON.stringify(content)) }));
    return toBinary(SyncRequestSchema, create(SyncRequestSchema, { messages: envelopes }));
  }));
  return (db) => {
    const known = db.prepare('SELECT 1 FROM message WHERE timestamp = ?');
    const newest = db.prepare('SELECT timestamp FROM message WHERE dataset = ? AND row = ? AND field = ? ORDER BY timestamp DESC LIMIT 1');
    db.exec('CREATE INDEX message_field ON message (dataset, row, field, timestamp)');
    const keep = db.prepare('INSERT INTO message VALUES (?, ?, ?, ?, ?)');
    const put = projecting(db);
    const clock = db.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)');
    let tree = {};
    for (const bytes of made) {
      const touched = new Map();
      transaction(db, () => {
        for (const { timestamp, content } of fromBinary(SyncRequestSchema, bytes).messages) {
          const { dataset, row, field, value } = JSON.parse(new TextDecoder().decode(content));
          if (known.get(timestamp)) continue;
          const last = newest.get(dataset, row, field)?.timestamp;
          keep.run(timestamp, dataset, row, field, JSON.stringify(value));
          tree = merkle.insert(tree, Timestamp.parse(timestamp));
          if (last !== undefined && last > timestamp) continue;
          const document = touched.get(row.slice(0, 32)) ?? { fields: {}, lines: new Map() };
          if (dataset === 'attendance') document.lines.set(row.slice(33), { ...(document.lines.get(row.slice(33)) ?? { id: row.slice(33) }), [field]: value });
          else document.fields[field] = value;
          touched.set(row.slice(0, 32), document);
        }
        for (const [id, { fields, lines }] of touched) put(id, { ...fields, attendance: [...lines.values()] });
        tree = merkle.prune(tree);
        clock.run('clock', Buffer.from(JSON.stringify(tree)));
      });
    }
  };
}

const fieldsOf = (id, { attendance, ...fields }) => [
  ...Object.entries(fields).map(([name, value]) => ['gathering', id, name, value]),
  ...attendance.flatMap(({ id: member, ...line }) => Object.entries(line).map(([name, value]) => ['attendance', `${id}/${member}`, name, value])),
];

const answer = {};
for (const [name, prepare] of Object.entries({ changesets, automerge, yjs, messages })) {
  const apply = prepare();
  answer[name] = [];
  for (let run = 0; run <= Number(runs); run++) {
    const db = open(name);
    const started = performance.now();
    apply(db);
    const took = performance.now() - started;
    db.close();
    check(name);
    // The first compiles; it is not counted.
    if (run > 0) answer[name].push(took);
  }
}
process.stdout.write(JSON.stringify(answer));
