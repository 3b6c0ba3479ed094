import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCli } from '../../db/cli/run';
import { writeReport } from '../../db/exchange/send';
import type { Files } from '../../db/files/files';
import { nodeFiles } from '../../db/files/node-files';
import type { Moment, Office } from '../../db/office/office';
import { saveRecord } from '../../db/office/save';
import { submitRecords } from '../../db/office/submit';
import { verifyOffice } from '../../db/office/verify';
import { rows } from '../../db/store/prepared';
import { aGathering } from '../../db/testing/builders';
import { joinOffices, must } from '../../db/testing/confirmed';
import { contentOf } from '../../db/testing/crash/content';
import { aMoment, anOffice } from '../../db/testing/office';
import { gatheringDocument } from '../contract';
import { openData } from './context';
import { closeData } from './open-folder';
import { good, PASSPHRASE, runningOffice, type RunningOffice } from './testing/running-office';

// The first run derives a key from the passphrase, the command line too; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Holds every removal of the private copy, the last thing that an import does, until it is let go. */
class HeldFiles {
  #held: Promise<void> = Promise.resolve();
  #letGo = (): void => {};
  #reached = (): void => {};
  readonly files: Files = {
    ...nodeFiles,
    remove: async (path) => {
      this.#reached();
      await this.#held;
      return nodeFiles.remove(path);
    },
  };

  /** From now on; answers when an import has come that far. */
  hold(): Promise<void> {
    this.#held = new Promise((resolve) => {
      this.#letGo = resolve;
    });
    return new Promise((resolve) => {
      this.#reached = resolve;
    });
  }

  letGo(): void {
    this.#letGo();
  }
}

const held = new HeldFiles();
const moment: Moment = aMoment('李淑芬', '2026-03-04T04:00:00.000Z');
let place: string;
let window: RunningOffice;
let branch: Office;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'zhibu-at-once-'));
  for (const name of ['stick', 'outbox']) mkdirSync(join(place, name));
  window = runningOffice(place, 'data', '2026-03-05', held.files);
  const { recoveryCode } = good(await window.ask('firstRun.create', { role: 'superior', code: '01', name: '清河县教育局党委', type: 'committee', operator: '周海涛', passphrase: PASSPHRASE }));
  good(await window.ask('firstRun.confirmRecoveryCode', { recoveryCode }));
  branch = await anOffice();
  joinOffices(branch, office(), moment);
});
afterAll(() => {
  closeData(window.context);
  rmSync(place, { recursive: true, force: true });
});

const office = (): Office => good(openData(window.context)).office;
const counted = (): string[] => rows<{ record: string }>(office().db, 'SELECT record FROM gathering WHERE org = :org', { org: branch.org }).map(({ record }) => record);

/** A report of one more meeting. */
async function aReport(title: string): Promise<{ readonly record: string; readonly path: string }> {
  const record = moment.newId();
  must(saveRecord(branch, moment, { record, kind: 'gathering', document: aGathering({ title }), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  return { record, path: must(await writeReport(branch, moment, '2026-03', false, { files: nodeFiles, outbox: join(place, 'outbox'), to: join(place, 'stick') })).path };
}

async function lookAt(paths: readonly string[]): Promise<string[]> {
  return good(await window.ask('imports.look', { files: [...paths] })).map(({ token }) => token);
}

it('a second import waits for the first, as does a save, and what both bring is there once', async () => {
  const [first, second] = [await aReport('第一次'), await aReport('第二次')];
  const [one = '', two = ''] = await lookAt([first.path, second.path]);
  const reached = held.hold();
  const imports = [window.ask('imports.apply', { tokens: [one] }), window.ask('imports.apply', { tokens: [two] }), window.ask('imports.apply', { tokens: [one, two] })];
  const own = 'a'.repeat(32);
  const document = gatheringDocument.parse({ mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2026-03-02T15:30', title: '自己的会' });
  const saved = window.ask('gatherings.save', { record: own, heads: [], document });
  await reached;
  // The first is in and has not ended; nobody else has begun, though it has turned long enough for each of them.
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  expect(counted()).toEqual([first.record]);
  expect(rows(office().db, 'SELECT id FROM record WHERE id = :own', { own })).toEqual([]);
  held.letGo();
  const done = (await Promise.all(imports)).map((answer) => good(answer).map(({ ok, added }) => [ok, added]));
  // The second file speaks of both meetings: the first one had been here by then. The third click found nothing left to do.
  expect(done).toEqual([[[true, 1]], [[true, 1]], []]);
  good(await saved);
  expect(counted().sort()).toEqual([first.record, second.record].sort());
  expect(good(await window.ask('gatherings.get', { record: own })).document.title).toBe('自己的会');
  expect(verifyOffice(office())).toMatchObject({ ok: true });
});

/** The command line in a process of its own, by the same code. */
async function inAnotherProcess(argv: readonly string[]): Promise<{ readonly exit: number | null; readonly out: string; readonly complaint: string }> {
  const file = join(place, 'cli.mjs');
  writeFileSync(file, `const { runCli } = await import(${JSON.stringify(join(import.meta.dirname, '../../db/cli/run.ts'))}); process.exitCode = await runCli(${JSON.stringify(argv)}, process, {});`);
  const vite = join(import.meta.dirname, '../../node_modules/vite/dist/node/index.js');
  const host = `import { runnerImport } from ${JSON.stringify(vite)}; await runnerImport(process.argv[1], { configFile: false, logLevel: 'silent', define: { __BUILD_DATE__: '"2026-01-01"' } });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', host, file]);
  let [out, complaint] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (complaint += String(chunk)));
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, out, complaint };
}

it('a command in another process is refused while the window imports, and afterwards finds it done', async () => {
  const report = await aReport('第三次');
  const passphraseFile = join(place, 'passphrase.txt');
  writeFileSync(passphraseFile, PASSPHRASE);
  const command = ['import', report.path, '--data', join(place, 'data'), '--passphrase-file', passphraseFile, '--json'];
  const [token = ''] = await lookAt([report.path]);
  const reached = held.hold();
  const imported = window.ask('imports.apply', { tokens: [token] });
  await reached;
  const refused = await inAnotherProcess(command);
  expect([refused.exit, JSON.parse(refused.out)], refused.complaint).toMatchObject([1, { error: { code: 'data-busy', message: expect.stringContaining('数据没有变化') } }]);
  // Nor has it touched the copy that the window reads from.
  expect(readdirSync(join(place, 'data', 'inbox'))).toHaveLength(1);
  held.letGo();
  expect(good(await imported)).toMatchObject([{ ok: true, added: 1 }]);
  expect(counted()).toHaveLength(3);
  const before = contentOf(office());
  good(await window.ask('session.lock', {}));
  let out = '';
  const write = (text: string, done: () => void): void => {
    out += text;
    done();
  };
  const exit = await runCli(command, { stdout: { write }, stderr: { write: (_, done) => done() } }, {});
  expect([exit, JSON.parse(out)]).toMatchObject([0, { files: [{ ok: true, kind: 'report', added: 0 }] }]);
  good(await window.ask('unlock.withPassphrase', { passphrase: PASSPHRASE }));
  expect(contentOf(office())).toBe(before);
});
