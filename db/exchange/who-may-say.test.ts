import { describe, expect, it } from 'vitest';
import { noticeContent, taskContent } from '../domain/orders';
import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { digestOf, sign, type PackageKind, type Relation, type Signed, type StatementKind, type StatementOf, type UnknownStatement } from '../records/statements';
import { canonicalOrThrow } from '../records/canonical';
import { sha256, signBytes } from '../records/sign';
import { row } from '../store/prepared';
import { addStatement } from '../store/statements';
import { versionBytes } from '../store/versions';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { packageBytes } from '../testing/packages';
import { pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import type { Manifest } from './manifest';
import { mergeState } from './merge-state';

const moment = aMoment();
const NOW = moment.now;

/** `twin` is the organisation's other computer. */
type Signer = Relation | 'stranger' | 'twin';
const STATEMENTS: readonly StatementKind[] = ['submission', 'figures', 'receipt', 'certificate', 'rule', 'template', 'erasure', 'revocation', 'alias', 'review', 'task', 'notice', 'progress'];
const SIGNERS: readonly Signer[] = ['self', 'twin', 'superior', 'above', 'subordinate', 'below', 'stranger'];
const PACKAGES: readonly PackageKind[] = ['invitation', 'enrolment', 'report', 'downward', 'merge'];

/** exchange.md §2, what this version takes in; written down here a second time on purpose. */
const ALLOWED: ReadonlySet<string> = new Set([
  'submission subordinate report',
  'figures subordinate report',
  'certificate subordinate report',
  'revocation subordinate report',
  'alias subordinate report',
  'erasure subordinate report',
  'receipt superior downward',
  'certificate superior downward',
  'revocation superior downward',
  'rule superior downward',
  'template superior downward',
  'review superior downward',
  'task superior downward',
  'notice superior downward',
  'progress subordinate report',
  // Forwarded as it was said: from below the sender, or from above it.
  ...['submission', 'figures', 'certificate', 'revocation', 'alias', 'erasure'].map((kind) => `${kind} below report by subordinate`),
  'receipt above downward by superior',
  'rule above downward by superior',
  'template above downward by superior',
  // 向上级要回: the superior gives back what the organisation had said itself.
  'submission self downward by superior',
  'figures self downward by superior',
  'certificate self downward by superior',
  'revocation self downward by superior',
  'alias self downward by superior',
  'erasure self downward by superior',
  'progress self downward by superior',
  // 合并: from another computer of the organisation, whose words it may carry.
  ...['submission', 'figures', 'receipt', 'certificate', 'revocation', 'rule', 'template', 'erasure', 'alias', 'review', 'task', 'notice', 'progress'].flatMap((kind) => [`${kind} self merge by twin`, `${kind} twin merge by twin`]),
  ...['receipt', 'certificate', 'revocation', 'rule', 'template', 'review', 'task', 'notice'].map((kind) => `${kind} superior merge by twin`),
  ...['submission', 'figures', 'certificate', 'revocation', 'erasure', 'alias'].flatMap((kind) => [`${kind} subordinate merge by twin`, `${kind} below merge by twin`]),
  'progress subordinate merge by twin',
  ...['receipt', 'rule', 'template'].map((kind) => `${kind} above merge by twin`),
  // Said by the organisation's other computer, which this one believes.
  ...['submission', 'figures', 'certificate', 'revocation', 'erasure', 'alias', 'progress'].map((kind) => `${kind} twin downward by superior`),
]);

/** An office in the middle, with a superior and its superior, a subordinate and one below that, and a stranger around it. */
const around = (async () => {
  const offices: Omit<Record<Signer, Office>, 'twin'> = {
    above: await anOffice({ code: '00', name: '市委教育工委', role: 'superior' }),
    superior: await anOffice({ code: '0', name: '县委教育工委', role: 'superior' }),
    self: await anOffice({ code: '01', name: '教育局党委', role: 'superior' }),
    subordinate: await anOffice({ name: '第二中学党总支', role: 'superior' }),
    below: await anOffice(),
    stranger: await anOffice({ code: '09', name: '另一个支部' }),
  };
  joinOffices(offices.subordinate, offices.self, moment);
  joinOffices(offices.below, offices.subordinate, moment);
  joinOffices(offices.self, offices.superior, moment);
  // As they came with a file of each: who the subordinate says is below it, and the superior above it.
  addStatement(offices.self.db, vouching(offices.subordinate, offices.below), 'accepted', NOW);
  addStatement(offices.self.db, vouching(offices.superior, offices.above), 'accepted', NOW);
  return { ...offices, twin: await pairOffice(offices.self, moment) };
})();

function vouching(by: Office, { org, device, keys: { signingKey, sealingKey } }: Office): Signed<StatementOf<'certificate'>> {
  return sign({ kind: 'certificate', org: by.org, device: by.device, statedAt: NOW, subject: { org, device, signingKey, sealingKey, code: '', name: '' } }, by.keys.signingSecret);
}

/** A statement that its signer means, with the version that it names: right in everything but perhaps who says it to whom in what. */
function said(kind: StatementKind, by: Office, to: Office, below: string): { readonly statement: Signed<{ kind: string }>; readonly versions: readonly string[] } {
  const common = { org: by.org, device: by.device, statedAt: NOW };
  const secret = by.keys.signingSecret;
  switch (kind) {
    case 'submission': {
      const record = moment.newId();
      const { version } = must(saveRecord(by, moment, { record, kind: 'gathering', document: aGathering(), heads: [] }));
      const bytes = versionBytes(by.db, version ?? '') ?? '';
      return { statement: sign({ kind, ...common, records: [{ record, kind: 'gathering', version: version ?? '', withdrawn: false, replaces: [] }] }, secret), versions: [bytes] };
    }
    case 'figures':
      return { statement: sign({ kind, ...common, counter: 1, lines: [] }, secret), versions: [] };
    case 'receipt':
      return { statement: sign({ kind, ...common, to: to.org, incarnations: [moment.newId()], counter: 1, holds: [{ org: to.org, digest: digestOf([]), count: 0, submissions: [] }] }, secret), versions: [] };
    case 'erasure':
      return { statement: sign({ kind, ...common, record: moment.newId(), versions: [{ version: '0'.repeat(64), parents: [] }], blobs: [], reason: '误录' }, secret), versions: [] };
    case 'certificate': {
      const { signingKey, sealingKey } = to.keys;
      return { statement: sign({ kind, ...common, subject: { org: to.org, device: to.device, signingKey, sealingKey, code: '01', name: '教育局党委' } }, secret), versions: [] };
    }
    case 'rule':
      return aRule(by);
    case 'template':
      return aTemplate(by);
    case 'revocation':
      return { statement: sign({ kind, ...common, reason: '电脑丢失', subject: { org: by.org, device: sha256('a lost computer') }, known: { digest: digestOf([]), count: 0, ids: [] } }, secret), versions: [] };
    case 'alias':
      return { statement: sign({ kind, ...common, recordKind: 'gathering', keeps: moment.newId(), joins: moment.newId(), joined: true, replaces: [] }, secret), versions: [] };
    case 'review':
      return { statement: aReview(by, by.org === to.org ? below : to.org), versions: [] };
    case 'task':
    case 'notice':
      return { statement: anOrder(kind, by, by.org === to.org ? below : to.org), versions: [] };
    case 'progress':
      return { statement: sign({ kind, ...common, to: by.org === to.org ? below : to.org, counter: 1, tasks: [{ task: moment.newId(), said: sha256('a task'), state: 'running', doneOn: '', note: '', counts: { asked: 1, begun: 1, done: 0, overdue: 0 } }], notices: [] }, secret), versions: [] };
  }
}

/** A return of a record of `to` that is not here: nothing but who says it to whom can be wrong. */
function aReview(by: Office, to: string, record = moment.newId()): Signed<{ kind: string }> {
  const records = [{ record, version: sha256(record), replaces: [] }];
  return sign({ kind: 'review', org: by.org, device: by.device, statedAt: NOW, to, outcome: 'returned', records, reason: '缺应到人数', fields: ['attendance'], deadline: '2026-12-01' }, by.keys.signingSecret);
}

function anOrder(kind: 'task' | 'notice', by: Office, to: string): Signed<{ kind: string }> {
  const common = { org: by.org, device: by.device, statedAt: NOW, to, replaces: [], state: 'open' as const, on: moment.today, reason: '' };
  return kind === 'task'
    ? sign({ kind, ...common, task: moment.newId(), content: taskContent.parse({ title: '排查校舍安全', requirement: '', source: '', issuedOn: '', dueOn: '', ledger: 'supervised-task', level: '', steps: [], passes: '' }) }, by.keys.signingSecret)
    : sign({ kind, ...common, notice: moment.newId(), content: noticeContent.parse({ title: '关于开展学习的通知', number: '', issuer: '', issuedOn: '', text: '', conveyBy: '', suggested: '', passes: '' }) }, by.keys.signingSecret);
}

function aRule(by: Office): { readonly statement: Signed<{ kind: string }>; readonly versions: readonly string[] } {
  const record = moment.newId();
  const { version } = must(saveRecord(by, moment, { record, kind: 'rule-set', document: { layer: 'superior', title: '关于党课的通知', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] }, heads: [] }));
  const sets = [{ record, version: version ?? '' }];
  return { statement: sign({ kind: 'rule', org: by.org, device: by.device, statedAt: NOW, sets }, by.keys.signingSecret), versions: [versionBytes(by.db, version ?? '') ?? ''] };
}

function aTemplate(by: Office): { readonly statement: Signed<{ kind: string }>; readonly versions: readonly string[] } {
  const record = moment.newId();
  const { version } = must(saveRecord(by, moment, { record, kind: 'template', document: { paper: 'minutes', audience: 'below' }, heads: [] }));
  const templates = [{ record, version: version ?? '' }];
  return { statement: sign({ kind: 'template', org: by.org, device: by.device, statedAt: NOW, templates }, by.keys.signingSecret), versions: [versionBytes(by.db, version ?? '') ?? ''] };
}

/** A package by `sender` for `to` with this statement, complete in itself. */
async function packed(kind: PackageKind, sender: Office, to: Office, statement: Signed<{ kind: string }>, versions: readonly string[]): Promise<Buffer> {
  const { signingKey, sealingKey, signingSecret } = sender.keys;
  const names = { code: '01', name: '教育局党委' };
  const invitation: Manifest['invitation'] = {
    nonce: moment.newId(), superior: { org: sender.org, ...names, device: sender.device, signingKey, sealingKey },
    slot: { record: moment.newId(), code: '0101', name: '支部', type: 'branch' }, expires: '2027-01-01T00:00:00.000Z',
  };
  const enrolment: Manifest['enrolment'] = { nonce: moment.newId(), subordinate: { org: sender.org, ...names, type: 'branch', device: sender.device, signingKey, sealingKey }, proof: '0'.repeat(64) };
  return packageBytes({
    manifest: {
      id: moment.newId(), kind, app: '0.1.0', sender: { org: sender.org, ...names }, number: 1, addressee: kind === 'invitation' ? '' : to.org, period: '', writtenAt: NOW, base: '',
      submitted: { digest: digestOf([]), count: 0 }, ...(kind === 'invitation' ? { invitation } : {}), ...(kind === 'enrolment' ? { enrolment } : {}), ...(kind === 'merge' ? { merge: mergeState(sender, to.device) } : {}),
    },
    statements: [statement], versions: () => versions, recordsByKind: {}, recipients: kind === 'invitation' ? [] : [to.keys.sealingKey], signingSecret,
  });
}

/** A clone of the office in the middle as it stands: used again as long as nothing was taken in, and nothing was saved there. */
let untouched: { readonly office: Office; readonly content: string; readonly of: number } | undefined;

/** Imports it into the office in the middle: what came of it and whether anything changed there. */
async function imported(bytes: Buffer): Promise<{ readonly ok: boolean; readonly changed: boolean }> {
  const { self } = await around;
  if (untouched?.of !== changesIn(self)) {
    untouched?.office.db.close();
    const copy = cloneOffice(self);
    untouched = { office: copy, content: contentOf(copy), of: changesIn(self) };
  }
  const { office, content } = untouched;
  const before = changesIn(office);
  const taken = await new StickInMemory({ 'file.zbb': bytes }).take(office, moment, '/stick/file.zbb');
  // What was written and taken back counts too: only where no row was touched at all is nothing compared.
  const changed = changesIn(office) !== before && contentOf(office) !== content;
  if (changed) {
    office.db.close();
    untouched = undefined;
  }
  return { ok: taken.ok, changed };
}

const changesIn = (office: Office): number => row<{ n: number }>(office.db, 'SELECT total_changes() AS n')?.n ?? 0;

describe.each(STATEMENTS)('a %s', (kind) => {
  it.each(SIGNERS)('signed by %s is taken in only in its package, whoever sends that', async (signer) => {
    const offices = await around;
    for (const packageKind of PACKAGES) {
      for (const sender of SIGNERS) {
        const { statement, versions } = said(kind, offices[signer], offices.self, offices.subordinate.org);
        const found = await imported(await packed(packageKind, offices[sender], offices.self, statement, versions));
        const allowed = (sender === signer && ALLOWED.has(`${kind} ${signer} ${packageKind}`)) || ALLOWED.has(`${kind} ${signer} ${packageKind} by ${sender}`);
        expect(found, `in a ${packageKind} sent by ${sender}`).toEqual({ ok: allowed, changed: allowed });
      }
    }
  });
});

describe('a review', () => {
  it("names no other organisation's records: neither another branch's nor the superior's own", async () => {
    const { superior, self, subordinate, stranger, twin } = await around;
    const refused = { ok: false, changed: false };
    const another = must(saveRecord(self, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] })).record;
    for (const review of [aReview(superior, stranger.org), aReview(superior, superior.org), aReview(superior, subordinate.org)]) {
      expect(await imported(await packed('downward', superior, self, review, []))).toEqual(refused);
      expect(await imported(await packed('merge', twin, self, review, []))).toEqual(refused);
    }
    // The organisation's own review of its own record, and one that says the record were somebody else's.
    for (const review of [aReview(twin, self.org), aReview(twin, subordinate.org, another)]) expect(await imported(await packed('merge', twin, self, review, []))).toEqual(refused);
    expect(await imported(await packed('downward', superior, self, aReview(superior, self.org, another), []))).toEqual({ ok: true, changed: true });
  });

  it('names the version of its own record', async () => {
    const { superior, self } = await around;
    const [one, other] = [1, 2].map(() => must(saveRecord(self, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] })));
    const records = [{ record: one?.record ?? '', version: other?.version ?? '', replaces: [] }];
    const review = sign({ kind: 'review', org: superior.org, device: superior.device, statedAt: NOW, to: self.org, outcome: 'passed', records, reason: '', fields: [], deadline: '' }, superior.keys.signingSecret);
    expect(await imported(await packed('downward', superior, self, review, []))).toEqual({ ok: false, changed: false });
  });
});

describe('a task', () => {
  it('for another organisation makes the whole file refused: nobody reads what went to others', async () => {
    const { superior, self, subordinate, stranger, twin } = await around;
    const refused = { ok: false, changed: false };
    for (const kind of ['task', 'notice'] as const) {
      for (const to of [stranger.org, subordinate.org, superior.org]) {
        expect(await imported(await packed('downward', superior, self, anOrder(kind, superior, to), []))).toEqual(refused);
        expect(await imported(await packed('merge', twin, self, anOrder(kind, superior, to), []))).toEqual(refused);
      }
      // Nobody gives a task to himself.
      expect(await imported(await packed('merge', twin, self, anOrder(kind, twin, self.org), []))).toEqual(refused);
    }
  });
});

describe('a statement of a kind that only a newer app knows', () => {
  it('is kept from who may send the package, and changes nothing that is counted', async () => {
    const { subordinate, self } = await around;
    const assessment: UnknownStatement = { kind: 'assessment', org: subordinate.org, device: subordinate.device, statedAt: NOW, of: 'something new' };
    const bytes = canonicalOrThrow(assessment);
    const statement = { id: sha256(bytes), bytes, signature: signBytes(assessment.kind, bytes, subordinate.keys.signingSecret), statement: assessment };
    expect(await imported(await packed('report', subordinate, self, statement, []))).toEqual({ ok: true, changed: true });
    expect(recordRow(self.db, self.org)?.kind).toBe('organisation');
  });
});
