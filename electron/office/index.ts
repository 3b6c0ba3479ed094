import { join } from 'node:path';
import { z } from 'zod';
import type { EventName, Events } from '../contract';
import { idFrom } from '../../db/domain/ids';
import { nodeFiles } from '../../db/files/node-files';
import { dataFolder } from '../../db/vault/folder';
import { systemRandom, systemRandomInt } from '../../db/vault/random';
import { takeTurns } from './alone';
import { bugOf } from './bug';
import { folderOf, type OfficeContext } from './context';
import { keepDailyBackup } from './daily-backup';
import { dispatch } from './dispatch';
import { keepDutyNotices } from './duty-notices';
import { handlers } from './handlers';
import { closeData } from './open-folder';
import type { EventMessage, FromOffice, ToOffice } from './wire';

/** The office process: holds the database, so that no work on it ever freezes the window. */
const start = z.object({ dataFolder: z.string().min(1), version: z.string() }).parse(JSON.parse(process.argv.at(-1) ?? ''));
const port = process.parentPort;
const tell = (message: FromOffice): void => port.postMessage(message);
const bug = (thrown: unknown): void => tell({ type: 'bug', id: null, bug: bugOf(thrown) });

const homeFolder = dataFolder(start.dataFolder);
const held: OfficeContext['held'] = { data: { state: 'closed' } };
const context: OfficeContext = {
  files: nodeFiles,
  homeFolder,
  get folder() {
    return folderOf(held, homeFolder);
  },
  version: start.version,
  now: () => new Date(),
  newId: () => idFrom(systemRandom(16)),
  random: systemRandom,
  randomInt: systemRandomInt,
  intakeReader: join(import.meta.dirname, 'intake-reader.cjs'),
  held,
  emit: <E extends EventName>(event: E, payload: Events[E]) => tell({ type: 'event', event, payload } as EventMessage),
};
const turns = takeTurns();

port.on('message', ({ data }: { readonly data: ToOffice }) => {
  if (data.type === 'call') void dispatch(data, handlers, context, turns).then(tell);
  else void close();
});

/** What runs comes to its end, the database is closed, the process ends. */
async function close(): Promise<void> {
  await turns.alone(() => Promise.resolve(closeData(context)));
  process.exit(0);
}

process.on('uncaughtException', bug);
process.on('unhandledRejection', bug);
keepDailyBackup(context, turns, bug);
keepDutyNotices(context, turns, bug);
