import { describe, expect, it } from 'vitest';
import { takeTurns } from './alone';

/** A job that ends when it is told to, and notes when it begins and ends. */
function job(name: string, log: string[]) {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (): Promise<string> => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end: () => end() };
}

const settle = async (): Promise<void> => {
  for (let at = 0; at < 20; at += 1) await Promise.resolve();
};

describe('turns', () => {
  it('let usual jobs run side by side', async () => {
    const log: string[] = [];
    const turns = takeTurns();
    const [a, b] = [job('a', log), job('b', log)];
    const both = [turns.together(a.run), turns.together(b.run)];
    await settle();
    expect(log).toEqual(['a begins', 'b begins']);
    b.end();
    a.end();
    expect(await Promise.all(both)).toEqual(['a', 'b']);
  });

  it('let one run alone: after those that run, before those that come', async () => {
    const log: string[] = [];
    const turns = takeTurns();
    const [before, lock, after] = [job('export', log), job('lock', log), job('list', log)];
    const all = [turns.together(before.run)];
    await settle();
    all.push(turns.alone(lock.run), turns.together(after.run));
    await settle();
    expect(log).toEqual(['export begins']);
    before.end();
    await settle();
    expect(log.slice(2)).toEqual(['lock begins']);
    lock.end();
    after.end();
    await Promise.all(all);
    expect(log).toEqual(['export begins', 'export ends', 'lock begins', 'lock ends', 'list begins', 'list ends']);
  });

  it('never let two that run alone meet', async () => {
    const log: string[] = [];
    const turns = takeTurns();
    const [a, b] = [job('a', log), job('b', log)];
    const both = [turns.alone(a.run), turns.alone(b.run)];
    await settle();
    expect(log).toEqual(['a begins']);
    a.end();
    b.end();
    await Promise.all(both);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('go on after a job that threw, and give its error to its own caller only', async () => {
    const turns = takeTurns();
    await expect(turns.alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(turns.together(() => Promise.reject(new Error('too')))).rejects.toThrow('too');
    expect(await turns.alone(() => Promise.resolve('next'))).toBe('next');
    expect(await turns.together(() => Promise.resolve('last'))).toBe('last');
  });
});
