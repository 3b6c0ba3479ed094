import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { recordRows } from '../office/records';
import { rebuild, verifyOffice } from '../office/verify';
import { rows } from '../store/prepared';
import { outcomeOf, type Expected } from '../testing/golden/outcome';
import { openedAnew } from '../testing/golden/make';
import { GOLDEN, goldenKeys, goldenWorld, type GoldenWorld } from '../testing/golden/world';
import { buildProgram } from '../testing/other-program/build-program';
import { describePackage } from './describe-package';

const run = promisify(execFile);
const READER = join(import.meta.dirname, 'fixtures', 'read_package.py');
const versions = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const files = versions.flatMap((version) => readdirSync(join(GOLDEN, version)).filter((name) => name.endsWith('.zbb')).map((name) => [version, name.slice(0, -4)] as const));
const expectedOf = (version: string, name: string): Expected => JSON.parse(readFileSync(join(GOLDEN, version, `${name}.json`), 'utf8')) as Expected;

describe('a package that a released program wrote', () => {
  it('has all kinds, and every one of them stands here', () => {
    expect(versions).toContain('0.1.0');
    expect(files.filter(([version]) => version === '0.1.0').map(([, name]) => name)).toEqual(
      ['downward', 'enrolment', 'invitation', 'merge', 'newer-feature', 'newer-format', 'newer-writer', 'older-documents', 'report']);
  });

  it.each(files)('%s %s comes to what it came to then', async (version, name) => {
    const { outcome, ...about } = expectedOf(version, name);
    // A later program may say more of it (a figure that it has learned to count), and nothing else than was said then.
    expect(await openedAnew(join(GOLDEN, version), name, about)).toMatchObject(outcome);
  });

  it.each(files)('%s %s reads alike in another language', async (version, name) => {
    const file = join(GOLDEN, version, `${name}.zbb`);
    const keys = goldenKeys();
    const { reader, outcome } = expectedOf(version, name);
    const folder = mkdtempSync(join(tmpdir(), 'zhibu-golden-'));
    try {
      const key = join(folder, 'key.txt');
      writeFileSync(key, `${keys[reader].sealingSecret}\n`);
      const theirs = run('python3', [READER, file, ...(name === 'invitation' ? [] : [key])]);
      const ours = await describePackage({ files: nodeFiles, path: file, identities: [keys[reader].sealingSecret] });
      if (!ours.ok || ours.value.state === 'closed') {
        expect(outcome).toMatchObject({ refused: ours.ok ? '' : ours.error.code });
        return await expect(theirs).rejects.toThrow();
      }
      const { manifest, sealed, blobs, bytes, sha256 } = ours.value;
      const { kind, id, number, period, writtenAt, app, sender, addressee, base, submitted, counts } = manifest;
      const { statements, versions: read, ...about } = JSON.parse((await theirs).stdout) as { statements: { checked: boolean }[]; versions: unknown[] };
      expect(about).toEqual({ kind, id, number, period, writtenAt, app, sender, addressee, base, submitted, counts, sealed, blobs, bytes, sha256 });
      expect([statements.length, read.length]).toEqual([counts.statements, counts.versions]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what a program of tomorrow wrote', () => {
  const taken = async (): Promise<GoldenWorld['superior']> => {
    const { superior } = goldenWorld(goldenKeys());
    await outcomeOf(superior, readFileSync(join(GOLDEN, '0.1.0', 'newer-writer.zbb')));
    return superior;
  };
  const titles = (found: readonly { document: string }[]): string[] => found.map(({ document }) => (JSON.parse(document) as { title: string }).title).sort();
  const unread = ({ db }: GoldenWorld['superior']): string[] => rows<{ kind: string }>(db, `SELECT kind FROM statement WHERE state = 'unknown'`).map(({ kind }) => kind);

  it('is kept as it came and shows nowhere; what this program can read of it, unknown fields too, is shown', async () => {
    const superior = await taken();
    expect(titles(recordRows(superior.db, 'gathering'))).toEqual(['多一个字段']);
    expect(recordRows(superior.db, 'gathering')[0]?.document).toContain('"weather":{"sky":"多云"}');
    expect(unread(superior)).toEqual(['assessment', 'assessment']);
    expect(rows(superior.db, `SELECT DISTINCT kind FROM version WHERE kind = 'visit'`)).toHaveLength(1);
    rebuild(superior);
    expect(verifyOffice(superior)).toMatchObject({ ok: true });
  });

  it('comes alive with the upgrade, and is checked then like a new arrival: what does not fit counts nowhere', async () => {
    const tomorrow = await buildProgram([
      { file: 'db/domain/record.ts', from: 'export const DOCUMENT_SCHEMA = 1;', to: 'export const DOCUMENT_SCHEMA = 2;' },
      { file: 'db/domain/record.ts', from: '  plan: planDocument,\n', to: `  plan: planDocument,\n  visit: planDocument.omit({ title: true, from: true, until: true, items: true }).extend({ place: planDocument.shape.title }),\n` },
      { file: 'db/records/statements.ts', from: '  alias: z.strictObject({\n', to: `  assessment: z.strictObject({ kind: z.literal('assessment'), ...said, of: z.string() }),\n  alias: z.strictObject({\n` },
      { file: 'db/store/projections.ts', from: '  together.search.add({', to: `  if (shown.kind !== 'visit') together.search.add({` },
      { file: 'db/exchange/speakers.ts', from: `    case 'figures':\n`, to: `    case 'assessment':\n    case 'figures':\n` },
      { file: 'db/records/statements.ts', from: `  alias: [['subordinate', 'report'],`, to: `  assessment: [['subordinate', 'report']],\n  alias: [['subordinate', 'report'],` },
    ]);
    const superior = await taken();
    tomorrow.wake(superior);
    expect(titles(tomorrow.recordRows(superior.db, 'gathering'))).toEqual(['多一个字段', '更高的文档编号']);
    expect(tomorrow.recordRows(superior.db, 'visit' as 'plan').map(({ document }) => (JSON.parse(document) as { place: string }).place)).toEqual(['烈士陵园']);
    expect(unread(superior)).toEqual(['assessment']);
    expect(tomorrow.submittedFigures(superior, 'b'.repeat(32))).toMatchObject([{ month: '2026-10', gatherings: 2 }]);
    expect(tomorrow.verifyOffice(superior)).toMatchObject({ ok: true });
    tomorrow.wake(superior);
    expect(unread(superior)).toEqual(['assessment']);
  }, 60_000);
});
