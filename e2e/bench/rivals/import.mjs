// What other ways of carrying the same documents cost, each ending the same: the content durable in SQLite (WAL,
// synchronous=FULL), and gatherings, kinds and attendances in tables that SQL can count. Run by a current Node:
// `node import.mjs CONTENT.json FOLDER RUNS`; prints {rival: [milliseconds a run]}. Nothing is encrypted or signed here.
import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as Automerge from '@automerge/automerge';
import { create, fromBinary, merkle, MessageEnvelopeSchema, SyncRequestSchema, Timestamp, toBinary } from '@actual-app/crdt';
import * as Y from 'yjs';

const [content, folder, runs] = process.argv.slice(2);
/** @type {{ id: string, document: object }[][]} one list a package */
const packages = JSON.parse(fs.readFileSync(content, 'utf8'));

const TABLES = `
CREATE TABLE record (id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE gathering (record TEXT PRIMARY KEY, main_kind TEXT NOT NULL, title TEXT NOT NULL, start TEXT NOT NULL, place TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE gathering_kind (record TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (record, kind)) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (record TEXT NOT NULL, member TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (record, member)) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_start ON gathering (start);
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

/** Puts documents into the tables that SQL counts. */
function projecting(db) {
  const record = db.prepare('INSERT OR REPLACE INTO record VALUES (?, ?)');
  const gathering = db.prepare('INSERT OR REPLACE INTO gathering VALUES (?, ?, ?, ?, ?)');
  const kind = db.prepare('INSERT OR REPLACE INTO gathering_kind VALUES (?, ?)');
  const line = db.prepare('INSERT OR REPLACE INTO attendance VALUES (?, ?, ?)');
  return (id, document) => {
    record.run(id, JSON.stringify(document));
    gathering.run(id, document.mainKind, document.title, document.start, document.place);
    for (const one of document.countedKinds) kind.run(id, one);
    for (const { id: member, state } of document.attendance) line.run(id, member, state);
  };
}

/** SQLite's own changesets: the rows themselves. */
function changesets() {
  const made = packages.map((records) => {
    const source = new DatabaseSync(':memory:');
    source.exec(TABLES);
    const session = source.createSession();
    const put = projecting(source);
    for (const { id, document } of records) put(id, document);
    return session.changeset();
  });
  return (db) => {
    for (const changeset of made) db.applyChangeset(changeset);
  };
}

function automerge() {
  const made = packages.map((records) => Automerge.save(Automerge.from({ records: Object.fromEntries(records.map(({ id, document }) => [id, document])) })));
  return (db) => {
    const put = projecting(db);
    const state = db.prepare('INSERT INTO state VALUES (?, ?)');
    made.forEach((bytes, n) => {
      const { records } = Automerge.load(bytes);
      transaction(db, () => {
        state.run(String(n), bytes);
        for (const [id, document] of Object.entries(records)) put(id, document);
      });
    });
  };
}

function yjs() {
  const made = packages.map((records) => {
    const doc = new Y.Doc();
    doc.transact(() => {
      const all = doc.getMap('records');
      for (const { id, document } of records) all.set(id, shared(document));
    });
    return Y.encodeStateAsUpdate(doc);
  });
  return (db) => {
    const put = projecting(db);
    const state = db.prepare('INSERT INTO state VALUES (?, ?)');
    made.forEach((update, n) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, update);
      const records = doc.getMap('records').toJSON();
      transaction(db, () => {
        state.run(String(n), update);
        for (const [id, document] of Object.entries(records)) put(id, document);
      });
    });
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
  const made = packages.map((records) => {
    const list = records.flatMap(({ id, document }) => fieldsOf(id, document).map(([dataset, row, field, value]) => ({ timestamp: new Timestamp(at++, 0, '0123456789ABCDEF').toString(), dataset, row, field, value })));
    const envelopes = list.map(({ timestamp, ...content }) => create(MessageEnvelopeSchema, { timestamp, isEncrypted: false, content: new TextEncoder().encode(JSON.stringify(content)) }));
    return toBinary(SyncRequestSchema, create(SyncRequestSchema, { messages: envelopes }));
  });
  return (db) => {
    const known = db.prepare('SELECT 1 FROM message WHERE timestamp = ?');
    const newest = db.prepare('SELECT timestamp FROM message WHERE dataset = ? AND row = ? AND field = ? ORDER BY timestamp DESC LIMIT 1');
    db.exec('CREATE INDEX message_field ON message (dataset, row, field, timestamp)');
    const keep = db.prepare('INSERT INTO message VALUES (?, ?, ?, ?, ?)');
    const put = projecting(db);
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
          const document = touched.get(row.slice(0, 32)) ?? { countedKinds: [], attendance: [] };
          if (dataset === 'attendance') document.attendance.push({ id: row.slice(33), state: value });
          else document[field] = value;
          touched.set(row.slice(0, 32), document);
        }
        for (const [id, document] of touched) put(id, document);
      });
      tree = merkle.prune(tree);
    }
  };
}

const fieldsOf = (id, { attendance, ...fields }) => [...Object.entries(fields).map(([name, value]) => ['gathering', id, name, value]), ...attendance.map(({ id: member, state }) => ['attendance', `${id}/${member}`, 'state', state])];

const answer = {};
for (const [name, prepare] of Object.entries({ changesets, automerge, yjs, messages })) {
  const apply = prepare();
  answer[name] = [];
  for (let run = 0; run <= Number(runs); run++) {
    const db = open(name);
    const started = performance.now();
    apply(db);
    const took = performance.now() - started;
    const { n } = db.prepare('SELECT count(*) AS n FROM gathering').get();
    const wanted = packages.reduce((sum, records) => sum + records.length, 0);
    if (n !== wanted) throw new Error(`${name} ended with ${n} gatherings instead of ${wanted}`);
    db.close();
    // The first compiles; it is not counted.
    if (run > 0) answer[name].push(took);
  }
}
process.stdout.write(JSON.stringify(answer));
