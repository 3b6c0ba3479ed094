import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { figureLines, totalOf } from '../../domain/figures';
import { countAttendance, type GatheringDocument } from '../../domain/gathering';
import { belongsOn, isExemptOn, statusOn, type MemberStatus } from '../../domain/member';
import { checkMember } from '../../domain/member-check';
import { organisationDocument } from '../../domain/organisation';
import { DOCUMENTS } from '../../domain/record';
import { checkGathering } from '../../domain/record-check';
import { explainQuorum, explainVote } from '../../domain/voting';
import { canonicalOrThrow } from '../../records/canonical';
import { entriesOf, sampleBranch, sampleOffice } from './index';
import { branchName } from './places';

const digest = (value: unknown): string => createHash('sha256').update(canonicalOrThrow(value)).digest('hex');
const branch = sampleBranch({ seed: 1 });
const five = sampleBranch({ seed: 7, index: 1, from: 2021, to: 2025 });
const students = sampleBranch({ seed: 7, index: 2, from: 2021, to: 2025 });
const retired = sampleBranch({ seed: 7, index: 7, from: 2021, to: 2025 });
const all = [branch, five, students, retired];

/** Chinese characters of everything that somebody wrote or said. */
function written(document: GatheringDocument): number {
  const texts = document.agenda.flatMap((item) => [item.content, item.resolution, item.dissent, ...item.speeches.map((speech) => speech.text)]);
  return [document.summary, ...texts].join('').match(/\p{Script=Han}/gu)?.length ?? 0;
}

describe('a sample branch', () => {
  // After a change of the texts or of a document's shape, this is the one place to pin it anew.
  it('is the same for the same seed, on every machine', () => {
    expect(digest(branch)).toBe('03103faf2ff247d7294c766786bb63da4e94af33a0b2a861947aa43446fac478');
  });

  it('does not look at the clock', () => {
    vi.useFakeTimers({ now: new Date('2151-03-01T00:00:00Z') });
    try {
      expect(digest(sampleBranch({ seed: 1 }))).toBe(digest(branch));
    } finally {
      vi.useRealTimers();
    }
  });

  it('differs by seed and by index', () => {
    const others = [sampleBranch({ seed: 2 }), sampleBranch({ seed: 1, index: 1 })];
    expect(new Set([branch, ...others].map((one) => one.org)).size).toBe(3);
    expect(new Set([branch, ...others].map((one) => digest(one.gatherings))).size).toBe(3);
  });

  it('consists of valid documents that are complete as they stand', () => {
    for (const one of all) for (const { kind, document } of entriesOf(one)) expect(DOCUMENTS[kind].parse(document)).toEqual(document);
  });

  it('never uses an id twice', () => {
    const ids = all.flatMap((one) => [...entriesOf(one).map(({ id }) => id), ...one.gatherings.flatMap(({ document }) => document.agenda.map((item) => item.id))]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('its members', () => {
  it.each([3, 5, 7, 10, 12, 15, 16, 24, 40])('are exactly %i on the last day, of any span of years', (members) => {
    for (const from of [2025, 2024, 2021]) {
      const document = sampleBranch({ seed: 5, from, to: 2025, members }).members.map((member) => member.document);
      expect(document.filter((member) => belongsOn(member, '2025-12-31'))).toHaveLength(members);
    }
  });

  it('are at the end 24, of them 3 probationary, one under probation and one of whom nothing hard is asked', () => {
    const last = branch.members.map(({ document }) => document).filter((document) => belongsOn(document, '2025-12-31'));
    const count = (status: MemberStatus): number => last.filter((document) => statusOn(document, '2025-12-31') === status).length;
    expect([last.length, count('full'), count('probationary'), count('under-probation')]).toEqual([24, 20, 3, 1]);
    expect(last.filter((document) => isExemptOn(document, '2025-12-31'))).toHaveLength(1);
  });

  it('came, were confirmed and left over the years', () => {
    const documents = five.members.map(({ document }) => document);
    expect(documents.filter((document) => document.departure === 'transferred').length).toBeGreaterThanOrEqual(3);
    expect(documents.filter((document) => document.joinedOn > '2021-01-01' && document.confirmedOn !== '').length).toBeGreaterThanOrEqual(3);
    expect(documents.some((document) => document.statuses.length === 1 && document.statuses[0]?.status === 'full')).toBe(true);
  });

  it('have different names, some with a middle dot or of another people', () => {
    const names = five.members.map(({ document }) => document.name);
    expect(new Set(names).size).toBe(names.length);
    expect(five.members.some(({ document }) => document.nation !== '汉族')).toBe(true);
    expect(Array.from({ length: 12 }, (_, index) => sampleBranch({ seed: 1, index, from: 2025 })).some((one) => one.members.some(({ document }) => document.name.includes('·')))).toBe(true);
  });

  it('stand in the roster without anything to doubt', () => {
    for (const { document } of all.flatMap((one) => one.members)) expect(checkMember(document, { today: '2025-12-31' })).toEqual([]);
  });
});

describe('its gatherings', () => {
  it('are about a hundred a year, in the order of their start', () => {
    expect(five.gatherings.length).toBeGreaterThanOrEqual(420);
    expect(five.gatherings.length).toBeLessThanOrEqual(540);
    const starts = five.gatherings.map(({ document }) => document.start);
    expect(starts.toSorted()).toEqual(starts);
  });

  it('hold a party meeting in every quarter and a study session in every month', () => {
    const lines = figureLines(five.gatherings);
    expect(lines).toHaveLength(60);
    for (const line of lines) expect(line.counts['study-session']).toBeGreaterThanOrEqual(1);
    for (let quarter = 0; quarter < 20; quarter += 1) expect(totalOf(lines.slice(quarter * 3, quarter * 3 + 3)).counts['party-meeting']).toBeGreaterThanOrEqual(1);
    expect(totalOf(lines).counts['political-birthday']).toBeGreaterThan(25);
  });

  it('count as several kinds now and then', () => {
    expect(five.gatherings.filter(({ document }) => document.countedKinds.length > 1).length).toBeGreaterThan(3);
  });

  it('are quorate, and every vote in them passes with possible numbers', () => {
    let votes = 0;
    for (const { document } of all.flatMap((one) => one.gatherings)) {
      expect(explainQuorum(document)?.met ?? true).toBe(true);
      for (const { vote } of document.agenda) {
        if (vote === null) continue;
        votes += 1;
        expect(explainVote(vote, countAttendance(document.attendance), { meeting: document.mainKind === 'committee-meeting' ? 'committee-meeting' : 'party-meeting' })).toMatchObject({ passed: true, problems: [] });
      }
    }
    expect(votes).toBeGreaterThan(20);
  });

  it('elect the committee every three years', () => {
    const elections = five.gatherings.filter(({ document }) => document.countedKinds.includes('election'));
    expect(elections.length).toBeGreaterThan(0);
    for (const { id, document } of elections) expect(five.organisation.terms).toContainEqual(expect.objectContaining({ from: document.start.slice(0, 10), gathering: id }));
  });

  it('note who belonged on the day, with the status of the day', () => {
    for (const { members, gatherings } of all) {
      const byId = new Map(members.map(({ id, document }) => [id, document]));
      for (const { document } of gatherings) {
        for (const line of document.attendance) {
          const member = byId.get(line.id);
          expect(member && belongsOn(member, document.start.slice(0, 10))).toBe(true);
          expect(member && statusOn(member, document.start.slice(0, 10))).toBe(line.status);
        }
      }
    }
  });

  it('say at least 300 characters in every party meeting, and leave no placeholder in any text', () => {
    for (const one of all) {
      for (const { document } of one.gatherings) if (document.mainKind === 'party-meeting') expect(written(document)).toBeGreaterThanOrEqual(300);
      for (const { document } of entriesOf(one)) expect(JSON.stringify(document)).not.toMatch(/[{}]\w+\}|undefined|测试/);
    }
  });

  it('lack nothing but now and then the reason of an absence, and have no twin', () => {
    for (const { gatherings } of [five, students, retired]) {
      const others = gatherings.map(({ id, document: { title, start, mainKind } }) => ({ id, title, start, mainKind }));
      const findings = gatherings.flatMap(({ id, document }) => checkGathering(document, { today: '2025-12-31', others: others.filter((other) => other.id !== id) }).map(({ code }) => code));
      expect(new Set(findings)).toEqual(new Set(['no-reason']));
      expect(findings.length).toBeLessThan(45);
    }
  });

  it('can be many for a benchmark', () => {
    const many = sampleBranch({ seed: 1, from: 2025, scale: 500 });
    expect(many.gatherings).toHaveLength(500);
    expect(new Set(many.gatherings.map(({ id }) => id)).size).toBe(500);
  });
});

describe('a sample office', () => {
  const office = sampleOffice({ seed: 1, branches: 4, from: 2025 });

  it('has a superior and branches that are the same as each one alone', () => {
    expect(office.superior).toMatchObject({ type: 'committee', name: '中共清河县教育局委员会', members: [], gatherings: [] });
    expect(organisationDocument.parse(office.superior.organisation)).toEqual(office.superior.organisation);
    expect(digest(office.branches[3])).toBe(digest(sampleBranch({ seed: 1, index: 3, from: 2025 })));
  });

  it('gives every branch a code and a name of its own, however many', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => branchName(index));
    expect(new Set(names.map(({ code }) => code)).size).toBe(3_000);
    expect(new Set(names.map(({ name }) => name)).size).toBe(3_000);
    expect(names[0]?.name).toBe('清河县第二中学高中部教师党支部');
  });

  it('refuses years and sizes that make no branch', () => {
    expect(() => sampleBranch({ seed: 1, from: 2025, to: 2024 })).toThrow(RangeError);
    expect(() => sampleBranch({ seed: 1, members: 2 })).toThrow(RangeError);
  });
});
