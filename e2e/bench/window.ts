import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';

/** A started Electron whose first screen can be typed into. */
export interface StartedWindow {
  readonly page: Page;
  /** Milliseconds from starting the process to a painted, focused box. */
  readonly ready: number;
  close(): Promise<void>;
}

const ELECTRON = process.env['ZHIBU_ELECTRON'] ?? '';
// A start that has brought no window by then never will.
const PATIENCE = 60_000;
// By then the window has long been painted. Looking earlier would slow down what is measured.
const UNWATCHED = 2_000;

/**
 * Starts Electron on an app's folder with nothing that slows its start: no inspector in its main process, and nobody
 * asks its debugging port anything before the window stands. When that was, the page itself has noted.
 */
export function startWindow(app: string, dataDir: string, box: string): Promise<StartedWindow> {
  return startProgram([ELECTRON, ...flags(), app, `--data-dir=${dataDir}`], box);
}

const flags = (): string[] => [...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--remote-debugging-port=0'];

/** The packaged app; `through`: a command that starts what follows it, say in a control group. */
export function startPackaged(executable: string, dataDir: string, box: string, through: readonly string[] = []): Promise<StartedWindow> {
  return startProgram([...through, executable, ...flags(), `--data-dir=${dataDir}`], box);
}

async function startProgram([command = '', ...args]: readonly string[], box: string): Promise<StartedWindow> {
  const begun = performance.timeOrigin + performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Asia/Shanghai' } });
  const address = await debuggingAddress(child);
  await wait(UNWATCHED);
  const browser = await chromium.connectOverCDP(address, { timeout: PATIENCE });
  const page = await firstPage(browser);
  await page.locator(box).waitFor({ timeout: PATIENCE });
  const ready = (await page.evaluate(paintedAt, box)) - begun;
  return {
    page,
    ready,
    close: async () => {
      const ended = once(child, 'exit');
      await page.close();
      // The bare app ends with its window; ours too, after it has closed its data.
      await ended;
      await browser.close();
    },
  };
}

/**
 * When the box was first seen, in milliseconds since 1970, by the page's own clock of paints. The text beside the box is the first content of both pages. Runs in the page.
 */
async function paintedAt(box: string): Promise<number> {
  const found = document.querySelector(box);
  if (!(found instanceof HTMLInputElement) || found.disabled || found !== document.activeElement) throw new Error('The box takes no text.');
  const painted = await new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') resolve(entry.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  });
  return performance.timeOrigin + painted;
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Read to the end: a pipe that nobody reads would stop the program.
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Electron ended with ${code}: ${said}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('no window');
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: PATIENCE });
}
