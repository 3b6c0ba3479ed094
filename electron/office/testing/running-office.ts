import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, ArgsOf, ChannelName, Failure, Result } from '../../contract';
import { idFrom } from '../../../db/domain/ids';
import type { Files } from '../../../db/files/files';
import { nodeFiles } from '../../../db/files/node-files';
import { dataFolder } from '../../../db/vault/folder';
import { systemRandom, systemRandomInt } from '../../../db/vault/random';
import { parseRequest } from '../../main/request';
import { takeTurns } from '../alone';
import { folderOf, type OfficeContext } from '../context';
import { dispatch } from '../dispatch';
import { handlers } from '../handlers';

export const PASSPHRASE = '春风-杯子-铅笔-列车';

/** The office process of one computer; `ask` is what its window does. */
export interface RunningOffice {
  readonly context: OfficeContext;
  readonly ask: <C extends ChannelName>(channel: C, args: ArgsOf<C>) => Answer<C>;
}

/** An office process on a data folder below `place`, with the clock at noon of a day. `files`: the disk as it sees it. */
export function runningOffice(place: string, name: string, day = '2026-03-05', files: Files = nodeFiles): RunningOffice {
  mkdirSync(place, { recursive: true });
  const context: OfficeContext = {
    files,
    homeFolder: dataFolder(join(place, name)),
    get folder() {
      return folderOf(this.held, this.homeFolder);
    },
    version: '1.2.3',
    now: () => new Date(`${day}T04:00:00Z`),
    newId: () => idFrom(systemRandom(16)),
    random: systemRandom,
    randomInt: systemRandomInt,
    held: { data: { state: 'closed' } },
    emit: () => undefined,
  };
  const turns = takeTurns();
  const ask = async <C extends ChannelName>(channel: C, args: ArgsOf<C>): Answer<C> => {
    const request = parseRequest(channel, args);
    if (request === null) throw new Error(`The contract refuses ${channel}`);
    const message = await dispatch({ type: 'call', id: 1, ...request }, handlers, context, turns);
    if (message.type !== 'answer') throw new Error(JSON.stringify(message));
    return message.result as Awaited<Answer<C>>;
  };
  return { context, ask };
}

export function good<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`Unexpected failure ${result.error.code}`);
  return result.value;
}
