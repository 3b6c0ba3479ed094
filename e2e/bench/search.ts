import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerItemDocument } from '../../db/domain/ledger-item';
import { planDocument } from '../../db/domain/plan';
import { talkDocument } from '../../db/domain/talk';
import type { Office } from '../../db/office/office';
import { saveRecords, type Save } from '../../db/office/save';
import { searchGroups, type FoundGroup, type Search } from '../../db/office/search';
import { row, rows } from '../../db/store/prepared';
import { sampleBranch } from '../../db/testing/sample';
import type { SampleBranch } from '../../db/testing/sample/types';
import { makeOffice, moment, must, savesOf } from './data';
import { milliseconds, timed, type Figure } from './figure';

const RECORDS = 20_000;
/** Of them: the registers' share; the rest are gatherings. */
const REGISTERS = 4_000;
const YEARS = 10;
const TO = 2025;
const RUNS = 9;
/** As many hits of each kind as the search screen asks for. */
const LIMIT = 20;

/** Searches in an encrypted file with 20,000 records, each goal as the issue sets it; beside it what reading the hits alone takes. */
export async function benchSearch(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  const branch = sampleBranch({ seed: 11, from: TO - YEARS + 1, to: TO, scale: (RECORDS - REGISTERS) / YEARS });
  const office = await makeOffice(join(folder, 'search.db'), new Uint8Array(32).fill(7), branch);
  try {
    fill(office, branch);
    const kept = row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM record')?.n ?? 0;
    if (kept < RECORDS) throw new Error(`only ${kept} records`);
    const figures: Figure[] = [];
    for (const [name, search] of queries(branch)) figures.push(await measured(office, `搜索 ${kept} 条：${name}`, search));
    return figures;
  } finally {
    office.db.close();
    rmSync(folder, { recursive: true });
  }
}

function queries({ members }: SampleBranch): (readonly [string, Search])[] {
  const [first, second] = members;
  if (first === undefined || second === undefined) throw new Error('no members');
  const person = { member: first.id, name: first.document.name };
  return [
    ['两个字，到处都有（学习）', { text: '学习' }],
    ['两个字，哪里都没有（党会）', { text: '党会' }],
    ['一个字（党）', { text: '党' }],
    ['六个字（批评与自我批）', { text: '批评与自我批' }],
    ['姓名', { text: second.document.name }],
    ['首字母（ztdr）', { text: 'ztdr' }],
    ['两个词、种类和一年', { text: '学习 讨论', kind: 'study-session', from: '2021-01-01', until: '2021-12-31' }],
    ['人、种类、一季度和词', { text: '会议', person, kind: 'gathering', from: '2018-01-01', until: '2018-03-31' }],
    ['只有人和期间', { person, from: '2016-01-01', until: '2020-12-31' }],
    ['有词，没有这样的期间', { text: '学习', from: '1999-01-01', until: '1999-12-31' }],
  ];
}

async function measured(office: Office, name: string, search: Search): Promise<Figure> {
  const runs: { of: number; against: number }[] = [];
  // The first compiles the statement; it is not counted.
  for (let turn = 0; turn <= RUNS; turn++) {
    let groups: readonly FoundGroup[] = [];
    const of = await timed(() => (groups = searchGroups(office, search, LIMIT)));
    const ids = groups.flatMap(({ found }) => found.map(({ record }) => record));
    const against = await timed(() => rows<{ document: string }>(office.db, 'SELECT document FROM record WHERE id IN (SELECT value FROM json_each(:ids))', { ids: JSON.stringify(ids) }).map(({ document }) => JSON.parse(document) as unknown));
    if (turn > 0) runs.push({ of, against });
  }
  return milliseconds({ name, comparedWith: 'reading the hits by their ids', goal: 50 }, runs);
}

function fill(office: Office, branch: SampleBranch): void {
  const now = moment(`${TO}-12-31T01:30:00.000Z`);
  const saves = [...savesOf('gathering', branch.gatherings), ...registers(branch, now.newId)];
  for (let from = 0; from < saves.length; from += 500) must(saveRecords(office, now, saves.slice(from, from + 500)));
}

const WORK = ['学习会议精神', '整改宿舍消防隐患', '联系服务群众', '规范党费收缴', '完善值班制度', '慰问困难党员', '开展主题党日', '清理会议文件'] as const;

/** Talks, ledger items and plans with the branch's people and days; half talks, the other half mostly ledgers. */
function registers({ members, gatherings }: SampleBranch, newId: () => string): Save[] {
  return Array.from({ length: REGISTERS }, (_, n): Save => {
    const [one, other] = [members[n % members.length], members[(n * 7 + 3) % members.length]];
    const on = gatherings[(n * 3) % gatherings.length]?.document.start.slice(0, 10) ?? `${TO}-06-01`;
    const title = `${WORK[n % WORK.length] ?? ''}（第${n + 1}项）`;
    const person = { member: one?.id ?? '', name: one?.document.name ?? '' };
    const record = newId();
    if (n % 2 === 0) return { record, heads: [], kind: 'talk', document: talkDocument.parse({ form: 'heart-to-heart', on, by: person, with: [{ id: newId(), member: other?.id, name: other?.document.name ?? '' }] }) };
    if (n % 8 === 1) return { record, heads: [], kind: 'plan', document: planDocument.parse({ title, from: on, until: on, items: [{ id: newId(), kind: 'theme-day', title, responsible: person.name }] }) };
    return { record, heads: [], kind: 'ledger-item', document: ledgerItemDocument.parse({ ledger: 'supervised-task', title, detail: `由${person.name}牵头，会议讨论后落实。`, responsible: person, dueOn: on }) };
  });
}
