import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, ArgsOf, ChannelName, Failure, Result } from '../contract';
import { idFrom } from '../../db/domain/ids';
import { nodeFiles } from '../../db/files/node-files';
import { setting } from '../../db/store/settings';
import { dataFolder } from '../../db/vault/folder';
import { systemRandom, systemRandomInt } from '../../db/vault/random';
import { parseRequest } from '../main/request';
import { takeTurns } from './alone';
import { folderOf, type OfficeContext } from './context';
import { dispatch } from './dispatch';
import { handlers } from './handlers';
import { closeData } from './open-folder';
import { appStatus } from './status';

const PASSPHRASE = '春风-杯子-铅笔-列车';
const organisation = { role: 'branch', code: '130532-021-03', name: '清河县第二中学高中部教师党支部', type: 'branch', operator: '周海涛' } as const;

let folder: string;
const running: OfficeContext[] = [];

/** The office process as a new start finds it; `ask` is what the window does. */
function office() {
  const events: string[] = [];
  const context: OfficeContext = {
    files: nodeFiles,
    homeFolder: dataFolder(join(folder, 'data')),
    get folder() {
      return folderOf(this.held, this.homeFolder);
    },
    version: '1.2.3',
    now: () => new Date(2026, 2, 5, 10, 0),
    newId: () => idFrom(systemRandom(16)),
    random: systemRandom,
    randomInt: systemRandomInt,
    held: { data: { state: 'closed' } },
    emit: (event) => void events.push(event),
  };
  running.push(context);
  const turns = takeTurns();
  const ask = async <C extends ChannelName>(channel: C, args: ArgsOf<C>): Answer<C> => {
    const request = parseRequest(channel, args);
    if (request === null) throw new Error(`The contract refuses ${channel}`);
    const message = await dispatch({ type: 'call', id: 1, ...request }, handlers, context, turns);
    if (message.type !== 'answer') throw new Error(JSON.stringify(message));
    return message.result as Awaited<Answer<C>>;
  };
  const status = () => appStatus(context).then(good);
  return { context, ask, status, events };
}

function good<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`Unexpected failure ${result.error.code}`);
  return result.value;
}

async function founded() {
  const started = office();
  const { recoveryCode } = good(await started.ask('firstRun.create', { ...organisation, passphrase: PASSPHRASE }));
  good(await started.ask('firstRun.confirmRecoveryCode', { recoveryCode }));
  return { ...started, recoveryCode };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-office-'));
});
afterEach(() => {
  for (const context of running.splice(0)) closeData(context);
  rmSync(folder, { recursive: true, force: true });
});

describe('the first run', () => {
  it('opens the data when the recovery code was typed back', async () => {
    const { ask, status } = office();
    expect(await status()).toMatchObject({ state: 'first-run', recoveryCodeUnconfirmed: false, version: '1.2.3', textSize: 'standard' });
    const { recoveryCode } = good(await ask('firstRun.create', { ...organisation, passphrase: PASSPHRASE }));
    expect(await status()).toMatchObject({ state: 'first-run', recoveryCodeUnconfirmed: true });
    const session = good(await ask('firstRun.confirmRecoveryCode', { recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') }));
    expect(session).toMatchObject({ ...organisation, today: '2026-03-05', daysSinceBackup: null, fullMembers: 0, probationaryMembers: 0 });
    expect(await status()).toMatchObject({ state: 'open', recoveryCodeUnconfirmed: false });
  });

  it('writes nothing before the code was typed back, so that an app that ends there begins again', async () => {
    const first = office();
    good(await first.ask('firstRun.create', { ...organisation, passphrase: PASSPHRASE }));
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect(await office().status()).toMatchObject({ state: 'first-run', recoveryCodeUnconfirmed: false });
  });

  it('tells a mistyped code from another one, and goes on waiting', async () => {
    const { ask } = office();
    const { recoveryCode } = good(await ask('firstRun.create', { ...organisation, passphrase: PASSPHRASE }));
    const other = good(await office().ask('firstRun.create', { ...organisation, passphrase: PASSPHRASE })).recoveryCode;
    const wrong = recoveryCode.startsWith('A') ? `B${recoveryCode.slice(1)}` : `A${recoveryCode.slice(1)}`;
    expect(await ask('firstRun.confirmRecoveryCode', { recoveryCode: wrong })).toMatchObject({ error: { code: 'recovery-code-mistyped' } });
    expect(await ask('firstRun.confirmRecoveryCode', { recoveryCode: other })).toMatchObject({ error: { code: 'wrong-recovery-code' } });
    expect((await ask('firstRun.confirmRecoveryCode', { recoveryCode })).ok).toBe(true);
  });

  it('refuses a weak passphrase and a folder that holds data', async () => {
    expect(await office().ask('firstRun.create', { ...organisation, passphrase: '12345' })).toMatchObject({ error: { code: 'weak-passphrase' } });
    const { context } = await founded();
    closeData(context);
    expect(await office().ask('firstRun.create', { ...organisation, passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'data-exists' } });
  });

  it('leaves no passphrase and no name readable in the folder', async () => {
    const { context } = await founded();
    closeData(context);
    const all = readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const text = all.map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('utf8')).join('\n');
    expect(all.map((entry) => entry.name)).toEqual(expect.arrayContaining(['keys.json', 'zhibu.db']));
    for (const secret of [PASSPHRASE, organisation.operator, organisation.name, organisation.code]) expect(text).not.toContain(secret);
  });
});

describe('the next start', () => {
  it('opens with the passphrase, and counts wrong ones', async () => {
    closeData((await founded()).context);
    const { ask, status } = office();
    expect(await ask('session.info', {})).toMatchObject({ error: { code: 'not-open' } });
    expect(await ask('unlock.withPassphrase', { passphrase: '不是这一句口令啊' })).toEqual({ ok: false, error: { code: 'wrong-passphrase', facts: { tries: 1 } } });
    expect(await ask('unlock.withPassphrase', { passphrase: '也不是这一句口令' })).toEqual({ ok: false, error: { code: 'wrong-passphrase', facts: { tries: 2 } } });
    expect(await office().status()).toMatchObject({ state: 'locked', failedTries: 2 });
    expect(await ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ ok: true, value: { operator: '周海涛' } });
    expect(await status()).toMatchObject({ state: 'open', failedTries: 0 });
  });

  it('opens with the recovery code, which is replaced once the new one was typed back', async () => {
    const { context, recoveryCode } = await founded();
    closeData(context);
    const { ask, status } = office();
    const renewed = good(await ask('unlock.withRecoveryCode', { recoveryCode, newPassphrase: '山川-湖泊-灯塔-风筝' }));
    expect(await status()).toMatchObject({ state: 'locked', recoveryCodeUnconfirmed: true });
    expect(await ask('session.info', {})).toMatchObject({ error: { code: 'not-open' } });
    good(await ask('firstRun.confirmRecoveryCode', renewed));
    good(await ask('session.lock', {}));
    expect(await ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(await ask('unlock.withRecoveryCode', { recoveryCode, newPassphrase: '山川-湖泊-灯塔-风筝' })).toMatchObject({ error: { code: 'wrong-recovery-code' } });
    expect((await ask('unlock.withPassphrase', { passphrase: '山川-湖泊-灯塔-风筝' })).ok).toBe(true);
  });

  it('still knows the old code and passphrase when the app ended before the new code was typed back', async () => {
    const { context, recoveryCode } = await founded();
    closeData(context);
    good(await office().ask('unlock.withRecoveryCode', { recoveryCode, newPassphrase: '山川-湖泊-灯塔-风筝' }));
    const { ask } = office();
    expect((await ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).ok).toBe(true);
    good(await ask('session.lock', {}));
    expect((await ask('unlock.withRecoveryCode', { recoveryCode, newPassphrase: PASSPHRASE })).ok).toBe(true);
  });

  it('says that another running app holds the data', async () => {
    await founded();
    expect(await office().ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'data-busy' } });
  });

  it('does not take a database without its key file for a first run', async () => {
    closeData((await founded()).context);
    rmSync(join(folder, 'data', 'keys.json'));
    const { ask, status } = office();
    expect(await status()).toMatchObject({ state: 'locked' });
    expect(await ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'key-file-damaged' } });
  });
});

describe('the open session', () => {
  it('changes the passphrase only for somebody who knows the old one', async () => {
    const { ask } = await founded();
    expect(await ask('session.changePassphrase', { passphrase: '不是这一句口令啊', newPassphrase: '山川-湖泊-灯塔-风筝' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
    good(await ask('session.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: '山川-湖泊-灯塔-风筝' }));
    good(await ask('session.lock', {}));
    expect((await ask('unlock.withPassphrase', { passphrase: '山川-湖泊-灯塔-风筝' })).ok).toBe(true);
  });

  it('keeps settings, and shows the text size before the data is open', async () => {
    const { ask, events } = await founded();
    expect(good(await ask('settings.save', { role: 'superior', operator: '李淑芬', textSize: 'largest' }))).toMatchObject({ role: 'superior', operator: '李淑芬', textSize: 'largest' });
    expect(events).toContain('changed');
    expect(await office().status()).toMatchObject({ textSize: 'largest' });
    writeFileSync(join(folder, 'data', 'settings.json'), '{"textSize":"huge"');
    expect(await office().status()).toMatchObject({ textSize: 'standard' });
  });

  it('makes a backup elsewhere, counts it, and brings it back into an empty folder under a new life', async () => {
    const { ask, context } = await founded();
    const made = good(await ask('backups.make', { to: folder }));
    expect(made.bytes).toBeGreaterThan(1000);
    expect(good(await ask('session.info', {})).daysSinceBackup).toBe(0);
    closeData(context);
    rmSync(join(folder, 'data'), { recursive: true });
    const { ask: askNew, context: restored } = office();
    expect(await askNew('firstRun.restore', { file: made.path, passphrase: '不是这一句口令啊' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(await askNew('firstRun.restore', { file: join(folder, 'gone.zbk'), passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'file-not-found' } });
    expect(await askNew('firstRun.restore', { file: made.path, passphrase: PASSPHRASE })).toMatchObject({ ok: true, value: { name: organisation.name } });
    if (restored.held.data.state !== 'open') throw new Error('not open');
    expect(setting(restored.held.data.data.office.db, 'incarnations')).toHaveLength(2);
  });

  it('does not count a backup inside the data folder as one elsewhere', async () => {
    const { ask } = await founded();
    good(await ask('backups.make', { to: join(folder, 'data') }));
    expect(good(await ask('session.info', {})).daysSinceBackup).toBeNull();
  });

  it('names a bug without ending', async () => {
    const { context } = await founded();
    const broken = await dispatch({ type: 'call', id: 7, channel: 'session.info', args: {} }, { 'session.info': () => Promise.reject(new TypeError('x')) }, context, takeTurns());
    expect(broken).toMatchObject({ type: 'bug', id: 7, bug: { name: 'TypeError' } });
  });
});

describe('practising', () => {
  it('has its own folder, is there again later, and leaves nothing behind', async () => {
    const first = office();
    expect(good(await first.ask('practice.begin', {}))).toMatchObject({ practice: true, role: 'branch' });
    expect(good(await first.ask('gatherings.list', {})).length).toBeGreaterThan(20);
    good(await first.ask('session.lock', {}));
    expect(await first.status()).toMatchObject({ state: 'first-run' });

    const second = office();
    good(await second.ask('practice.begin', {}));
    expect(existsSync(join(folder, 'data', '.practice', 'zhibu.db'))).toBe(true);
    expect(good(await second.ask('practice.leave', {}))).toBeNull();
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
    expect(await second.status()).toMatchObject({ state: 'first-run' });
  }, 60_000);

  it('is not begun beside real data, and real data cannot be left that way', async () => {
    const { ask } = await founded();
    expect(await ask('practice.leave', {})).toMatchObject({ error: { code: 'bad-request' } });
    good(await ask('session.lock', {}));
    expect(await ask('practice.begin', {})).toMatchObject({ error: { code: 'data-exists' } });
  });
});

describe('handing over', () => {
  it('asks for the old passphrase and for the new code typed back', async () => {
    const { ask } = await founded();
    const given = { operator: '李淑芬', newPassphrase: '秋雨-书桌-钢笔-列车' };
    expect(await ask('handover.confirm', { recoveryCode: '' })).toMatchObject({ error: { code: 'bad-request' } });
    expect(await ask('handover.begin', { ...given, passphrase: '不对的一个口令吧' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
    const { recoveryCode } = good(await ask('handover.begin', { ...given, passphrase: PASSPHRASE }));
    expect(good(await ask('handover.state', {}))).toMatchObject({ operator: '周海涛', before: [] });
    expect(good(await ask('handover.confirm', { recoveryCode }))).toMatchObject({ from: '周海涛', to: '李淑芬', on: '2026-03-05' });
    expect(good(await ask('handover.state', {}))).toMatchObject({ operator: '李淑芬', before: [{ from: '周海涛', to: '李淑芬' }] });
    good(await ask('session.lock', {}));
    expect(await ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'wrong-passphrase' } });
    good(await ask('unlock.withPassphrase', { passphrase: given.newPassphrase }));
  }, 60_000);
});
