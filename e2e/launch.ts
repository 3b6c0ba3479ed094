import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';

export interface LaunchOptions {
  /** The data folder; a new one below the system's temporary folder if not told. It stays after closing. */
  readonly dataDir?: string;
  /** Folders that the app takes for removable drives. */
  readonly drives?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** More arguments: .zbb files, switches. */
  readonly args?: readonly string[];
  /** The packaged app (release/test) instead of the build in out/. */
  readonly packaged?: boolean;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The one window; something is on it already. */
  readonly page: Page;
  readonly dataDir: string;
  /** What the page said about errors: thrown ones, and everything that a policy refused. */
  readonly problems: readonly string[];
  /** Closes the window as a person does; ends the process in any case. */
  close(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** The folder whose build in out/ runs: this checkout, or the one that ZHIBU_APP names, so that a build can be kept aside. */
export const appFolder = process.env['ZHIBU_APP'] ?? fileURLToPath(new URL('..', import.meta.url));

// A click that finds nothing by then never will, even where two cores run several windows.
const STEP_PATIENCE = 15_000;

// An app that has not closed by then never will.
const CLOSING_PATIENCE = 15_000;

// A virtual display has no graphics card; looking for one costs a process and, on a busy machine, seconds.
const DRAWING = process.platform === 'linux' ? ['--disable-gpu'] : [];

// Seen once in some hundred starts on a busy machine: both debuggers are attached and the start goes no further, before
// a line of ours has run. Starting takes about a second otherwise.
const ATTACHING_PATIENCE = 45_000;

async function attached(start: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(start);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch(start);
  }
}

/** Starts the app with a data folder of its own and waits until its first screen is there. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'zhibu-e2e-')));
  const packaged = options.packaged === true;
  const app = await attached({
    executablePath: executable(packaged),
    args: argumentsFor(packaged, [...DRAWING, `--data-dir=${dataDir}`, ...(options.args ?? [])]),
    env: { ...inherited(), TZ: 'Asia/Shanghai', ZHIBU_DRIVES: (options.drives ?? []).join(delimiter), ...options.env },
    locale: 'zh-CN',
    timeout: ATTACHING_PATIENCE,
  });
  const problems: string[] = [];
  // On the context, not the page: what a page says while it loads is over before the page can be asked for.
  app.context().on('weberror', (error) => problems.push(String(error.error())));
  app.context().on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(STEP_PATIENCE);
    await page.locator('#root > *').first().waitFor();
    return { app, page, dataDir, problems, close: () => closeApp(app), kill: () => killApp(app) };
  } catch (error) {
    await killApp(app);
    throw error;
  }
}

/** A start that is not expected to stay: a second one on a data folder in use, or a hidden mode. Gives its exit code and stdout. */
export function runApp(args: readonly string[], options: { readonly packaged?: boolean; readonly env?: Readonly<Record<string, string>> } = {}): Promise<{ readonly code: number | null; readonly output: string }> {
  const packaged = options.packaged === true;
  const child = spawn(executable(packaged), argumentsFor(packaged, args), { env: { ...inherited(), ...options.env }, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

export interface TwoOffices {
  readonly branch: LaunchedApp;
  readonly superior: LaunchedApp;
  /** The folder that both take for the same stick. */
  readonly stick: string;
  close(): Promise<void>;
}

/** A branch and its superior side by side, with one stick between them. `folder` takes the two data folders and the stick. */
export async function launchTwoOffices(folder?: string): Promise<TwoOffices> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'zhibu-two-')));
  const stick = join(place, '上报盘');
  await mkdir(stick, { recursive: true });
  const branch = await launchApp({ dataDir: join(place, 'branch'), drives: [stick] });
  try {
    const superior = await launchApp({ dataDir: join(place, 'superior'), drives: [stick] });
    return { branch, superior, stick, close: async () => void (await Promise.all([branch.close(), superior.close()])) };
  } catch (error) {
    await branch.close();
    throw error;
  }
}

function executable(packaged: boolean): string {
  const path = process.env[packaged ? 'ZHIBU_PACKAGED' : 'ZHIBU_ELECTRON'];
  if (path === undefined) throw new Error('Which app? The Playwright configurations in build/ say so in ZHIBU_ELECTRON and ZHIBU_PACKAGED.');
  return path;
}

/** As root on Linux Chromium starts only without its sandbox; the build in out/ is named by its folder. */
function argumentsFor(packaged: boolean, args: readonly string[]): string[] {
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...sandbox, ...(packaged ? [] : [appFolder]), ...args];
}

/** Removes what a test left in a temporary folder. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function closeApp(app: ElectronApplication): Promise<void> {
  const ended = exitOf(app);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), CLOSING_PATIENCE);
  });
  // Playwright's close also waits for the process; whichever of them hangs is overtaken by the timer.
  const closed = await Promise.race([app.close().then(() => ended), late]);
  clearTimeout(timer);
  if (closed === 'late') await killApp(app);
}

async function killApp(app: ElectronApplication): Promise<void> {
  const ended = exitOf(app);
  app.process().kill('SIGKILL');
  await ended;
}

function exitOf(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Our own environment without what would make another program of Electron. */
function inherited(): Record<string, string> {
  const kept = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[0] !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(kept);
}
