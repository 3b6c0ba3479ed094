import { Remaining, remainingWords } from '../domain/remaining';
import type { Watch } from '../files/watch';

const PHASES: Readonly<Record<string, string>> = { building: '正在打包加密', trial: '正在本机试拆', writing: '正在写入', 'reading-back': '正在读回核对', looking: '正在检查', importing: '正在写入本机' };
/** What is over sooner needs no words. */
const PATIENCE_MS = 2000;

/** Tells a person at a terminal every two seconds how far long work is, and how long it will still take. */
export function tellProgress(remark: (line: string) => Promise<void>, clock: () => number): NonNullable<Watch['onProgress']> {
  const remaining = new Remaining();
  let said = clock();
  return (phase, done, total) => {
    const now = clock();
    const left = remaining.after(phase, done, total, now);
    if (now - said < PATIENCE_MS || total <= 0) return;
    said = now;
    void remark(`${PHASES[phase] ?? '正在处理'} ${Math.floor((done / total) * 100)}%${left === null ? '' : `，${remainingWords(left)}`}`);
  };
}
