import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { FromOffice, ToOffice } from '../office/wire';
import type { IncidentLog } from './incident-log';
import { type Child, keepOfficeProcess } from './office-process';

/** A process that only notes what it is told; the test speaks for it. */
class SpokenChild extends EventEmitter implements Child {
  readonly told: ToOffice[] = [];
  killed = false;
  postMessage(message: ToOffice): void {
    this.told.push(message);
  }
  kill(): boolean {
    this.killed = true;
    this.emit('exit', 1);
    return true;
  }
  say(message: FromOffice): void {
    this.emit('message', message);
  }
}

function setUp() {
  const children: SpokenChild[] = [];
  const notes: string[] = [];
  const lost: string[] = [];
  const events: unknown[] = [];
  const log: IncidentLog = { note: (bug) => `n${notes.push(`${bug.name}: ${bug.message}`)}`, failureOf: () => ({ code: 'unexpected' }) };
  const office = keepOfficeProcess({
    fork: () => {
      const child = new SpokenChild();
      children.push(child);
      return child;
    },
    log,
    onEvent: ({ event }) => events.push(event),
    onLost: (incident) => lost.push(incident),
  });
  const child = (at = 0): SpokenChild => {
    const found = children[at];
    if (found === undefined) throw new Error(`No child ${at}`);
    return found;
  };
  return { office, child, children, notes, lost, events };
}

const status = { channel: 'app.status', args: {} } as const;

describe('the office process', () => {
  it('answers each call with its own answer, in whatever order they come', async () => {
    const { office, child, children } = setUp();
    const [first, second] = [office.call(status), office.call({ channel: 'session.info', args: {} })];
    child().say({ type: 'answer', id: 2, result: { ok: true, value: 'two' } });
    child().say({ type: 'answer', id: 1, result: { ok: true, value: 'one' } });
    expect(await first).toEqual({ ok: true, value: 'one' });
    expect(await second).toEqual({ ok: true, value: 'two' });
    expect(children).toHaveLength(1);
    expect(child().told).toMatchObject([
      { type: 'call', id: 1, channel: 'app.status' },
      { type: 'call', id: 2, channel: 'session.info' },
    ]);
  });

  it('notes a bug of a call and gives its number', async () => {
    const { office, child, notes } = setUp();
    const answer = office.call(status);
    child().say({ type: 'bug', id: 1, bug: { name: 'TypeError', message: 'x', stack: '' } });
    expect(await answer).toEqual({ ok: false, error: { code: 'unexpected', facts: { incident: 'n1' } } });
    expect(notes).toEqual(['TypeError: x']);
  });

  it('answers every waiting call when it dies, says so once, and starts anew at the next call', async () => {
    const { office, child, children, lost } = setUp();
    const waiting = [office.call(status), office.call(status)];
    child().emit('exit', 139);
    const failure = { ok: false, error: { code: 'unexpected', facts: { incident: 'n1' } } };
    expect(await Promise.all(waiting)).toEqual([failure, failure]);
    expect(lost).toEqual(['n1']);
    const again = office.call(status);
    expect(children).toHaveLength(2);
    child(1).say({ type: 'answer', id: 3, result: { ok: true, value: 'alive' } });
    expect(await again).toEqual({ ok: true, value: 'alive' });
  });

  it('passes events on', () => {
    const { office, child, events } = setUp();
    office.start();
    child().say({ type: 'event', event: 'changed', payload: { subjects: ['members'] } });
    expect(events).toEqual(['changed']);
  });

  it('lets the process close by itself, and that is no incident', async () => {
    const { office, child, lost, notes } = setUp();
    office.start();
    const closing = office.close(60_000);
    expect(child().told).toEqual([{ type: 'close' }]);
    child().emit('exit', 0);
    await closing;
    expect([lost, notes, child().killed]).toEqual([[], [], false]);
  });

  it('ends a process that does not close in time', async () => {
    const { office, child, lost } = setUp();
    office.start();
    await office.close(0);
    expect([child().killed, lost]).toEqual([true, []]);
  });

  it('does not start again when the app is closing', async () => {
    const { office, children } = setUp();
    await office.close(60_000);
    office.start();
    expect(await office.call(status)).toEqual({ ok: false, error: { code: 'not-open' } });
    expect([children, office.isRunning()]).toEqual([[], false]);
  });

  it('has nothing to close when it never started', async () => {
    const { office, children } = setUp();
    await office.close(60_000);
    expect(children).toEqual([]);
  });
});
