import type { Page } from '@playwright/test';
import { PASSPHRASE } from './data';
import { median, type Figure } from './figure';
import { homeTime, noteHome } from './home';
import { folderWithRecords, largestGathering } from './many-records';
import { PASSPHRASE_BOX } from './start';
import { startWindow } from './window';

const RECORDS = 100_000;
const RUNS = 5;
const FRAMES = 300;
const LETTERS = 60;
/** A frame that came later than this was waited for: at 60 Hz they come every 16.7 ms, give or take the clock. */
const MISSED = 18;
const FELT = 50;

/** What scrolling a list of 100,000 rows and typing into the largest form feel like: frames that came late, beside a window in which nothing happens. */
export async function benchScreen(app: string): Promise<Figure[]> {
  const folder = await folderWithRecords(app, RECORDS);
  const largest = await largestGathering(folder);
  const window = await startWindow(app, folder.root, PASSPHRASE_BOX);
  try {
    const { page } = window;
    await page.locator(PASSPHRASE_BOX).fill(PASSPHRASE);
    await page.evaluate(noteHome);
    await page.keyboard.press('Enter');
    await page.evaluate(homeTime);
    await page.evaluate(() => void (globalThis.location.hash = '/gatherings?year=all'));
    await page.locator(`.frame-main table[aria-rowcount="${RECORDS + 1}"] tbody a`).first().waitFor({ timeout: 120_000 });
    const wheel = await frames(page, 120);
    const dragged = await frames(page, 20_000);
    await page.evaluate((record) => void (globalThis.location.hash = `/gatherings/${record}/edit`), largest);
    const box = page.locator('.frame-main textarea').first();
    await box.click();
    const typed = await keystrokes(page);
    return [
      ...late('滚动 100000 行的列表', wheel), ...late('拖过 100000 行的列表', dragged),
      { name: '在最大的表单里打一个字到下一帧', comparedWith: 'one frame at 60 Hz', of: median(typed), against: 1000 / 60, value: Math.max(...typed), unit: 'ms', goal: FELT, runs: typed.map((of) => ({ of, against: 1000 / 60 })) },
    ];
  } finally {
    await window.close();
  }
}

interface Scrolled {
  readonly moved: readonly number[];
  readonly still: readonly number[];
}

/** Milliseconds between frames, `RUNS` times: while the list moves by so many pixels a frame, and while it stands. */
async function frames(page: Page, step: number): Promise<Scrolled[]> {
  const runs: Scrolled[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const moved = await page.evaluate(framesWhile, [FRAMES, step] as const);
    const still = await page.evaluate(framesWhile, [FRAMES, 0] as const);
    // The first makes what is drawn; it is not counted.
    if (run > 0) runs.push({ moved, still });
  }
  return runs;
}

/** Runs in the page. Turns round at both ends of the list. */
function framesWhile([frames, step]: readonly [number, number]): Promise<number[]> {
  const scroller = document.querySelector('.frame-main');
  if (!scroller) throw new Error('no list');
  let by = step;
  return new Promise((resolve) => {
    const took: number[] = [];
    let last = 0;
    const turn = (now: number): void => {
      if (last > 0) took.push(now - last);
      last = now;
      if (took.length === frames) return resolve(took);
      const before = scroller.scrollTop;
      scroller.scrollTop += by;
      if (scroller.scrollTop === before) by = -by;
      requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  });
}

function late(name: string, runs: readonly Scrolled[]): Figure[] {
  const over = (limit: number, goal: number | null): Figure => {
    const counted = runs.map(({ moved, still }) => ({ of: moved.filter((took) => took > limit).length, against: still.filter((took) => took > limit).length }));
    return {
      name: `${name}，每 ${FRAMES} 帧中晚于 ${limit} ms 的`, comparedWith: 'the same window standing still', of: median(counted.map(({ of }) => of)), against: median(counted.map(({ against }) => against)), value: median(counted.map(({ of }) => of)), unit: 'frames', measured: 'frames', goal, runs: counted,
    };
  };
  return [over(MISSED, null), over(FELT, 0)];
}

/** From the key to the frame that shows the letter: each taken in the page, from the event's own time. */
async function keystrokes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const took: number[] = [];
    Reflect.set(globalThis, 'benchTyped', took);
    window.addEventListener('keydown', (event) => {
      // The frame after the letter's is there when the letter's has been drawn.
      requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - event.timeStamp)));
    }, { capture: true });
  });
  for (let letter = 0; letter < LETTERS; letter++) await page.keyboard.press('abcdefghij'.charAt(letter % 10), { delay: 40 });
  await page.waitForFunction((wanted) => (Reflect.get(globalThis, 'benchTyped') as number[]).length >= wanted, LETTERS);
  return page.evaluate(() => Reflect.get(globalThis, 'benchTyped') as number[]);
}
