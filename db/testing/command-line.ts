import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../cli/run';
import { openOffice, type Office } from '../office/office';
import { openDatabase } from '../store/open';
import { dataFolder } from '../vault/folder';
import { nodeFiles } from '../files/node-files';
import { unlockWithPassphrase } from '../vault/key-file';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly complaint: string;
}

const PASSPHRASE = '春风-茶杯-铅笔-站台';

/** A desk with a temporary folder, on which commands are typed as in a terminal. */
export class CommandDesk {
  readonly root = mkdtempSync(join(tmpdir(), 'zhibu-cli-'));
  readonly passphraseFile = this.write('口令.txt', `${PASSPHRASE}\n`);

  at(...names: string[]): string {
    return join(this.root, ...names);
  }

  folder(...names: string[]): string {
    mkdirSync(this.at(...names), { recursive: true });
    return this.at(...names);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  /** Names in a folder, sorted. */
  list(...names: string[]): string[] {
    return readdirSync(this.at(...names)).sort();
  }

  async run(...argv: string[]): Promise<Ran> {
    return this.runUntil(undefined, ...argv);
  }

  /** A command that is told to stop, as by Ctrl-C. */
  async runUntil(signal: AbortSignal | undefined, ...argv: string[]): Promise<Ran> {
    const texts = { out: '', complaint: '' };
    const sink = (name: keyof typeof texts) => ({
      write: (text: string, done: () => void) => {
        texts[name] += text;
        done();
      },
    });
    const exit = await runCli(argv, { stdout: sink('out'), stderr: sink('complaint') }, signal ? { signal } : {});
    return { exit, ...texts };
  }

  /** A command over one of the desk's data folders, with `--json`. */
  async on<T = Record<string, unknown>>(data: string, ...argv: string[]): Promise<T & { readonly exit: number }> {
    const { exit, out } = await this.run(...argv, '--data', this.at(data), '--passphrase-file', this.passphraseFile, '--json');
    return { ...(JSON.parse(out) as T), exit };
  }

  init(data: string, role: 'branch' | 'superior', code: string, name: string, ...more: readonly string[]) {
    return this.on<{ org: string }>(data, 'init', '--role', role, '--code', code, '--name', name, ...more);
  }

  /** Looks into a data folder while no command has it open. */
  async look<T>(data: string, see: (office: Office) => T | Promise<T>): Promise<T> {
    const folder = dataFolder(this.at(data));
    const unlocked = await unlockWithPassphrase({ files: nodeFiles, folder, passphrase: PASSPHRASE });
    if (!unlocked.ok) throw new Error(unlocked.error.code);
    const db = openDatabase(folder.database, unlocked.value.key);
    if (!db.ok) throw new Error(db.error.code);
    try {
      const office = openOffice(db.value);
      if (!office.ok) throw new Error(office.error.code);
      return await see(office.value);
    } finally {
      db.value.close();
    }
  }

  /** Takes everything away. */
  clear(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Invitation, enrolment and both confirmations between two data folders, by commands. */
export async function introduce(desk: CommandDesk, superior: string, branch: string, code: string, name: string): Promise<string> {
  const stick = desk.folder('stick');
  const invited = await desk.on<{ file: string; paperCode: string; record: string }>(superior, 'invite', '--slot-code', code, '--slot-name', name, '--to', stick);
  const enrolled = await desk.on<{ file: string; digits: string }>(branch, 'enrol', '--invitation', invited.file, '--code', invited.paperCode, '--to', stick);
  await desk.on(superior, 'import', enrolled.file);
  await desk.on(superior, 'confirm', '--slot-code', code, '--digits', enrolled.digits);
  await desk.on(branch, 'confirm', '--yes');
  return invited.record;
}
