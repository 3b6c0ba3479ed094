import { z } from 'zod';
import type { EventName, Events } from '../contract';
import { idFrom } from '../../db/domain/ids';
import { nodeFiles } from '../../db/files/node-files';
import { dataFolder } from '../../db/vault/folder';
import { systemRandom, systemRandomInt } from '../../db/vault/random';
import { takeTurns } from './alone';
import { bugOf } from './bug';
import type { OfficeContext } from './context';
import { appStatus } from './status';
import type { CallMessage, EventMessage, FromOffice, ToOffice } from './wire';

/** The office process: holds the database, so that no work on it ever freezes the window. */
const start = z.object({ dataFolder: z.string().min(1), version: z.string() }).parse(JSON.parse(process.argv.at(-1) ?? ''));
const port = process.parentPort;
const tell = (message: FromOffice): void => port.postMessage(message);
const bug = (thrown: unknown): void => tell({ type: 'bug', id: null, bug: bugOf(thrown) });

const context: OfficeContext = {
  files: nodeFiles,
  folder: dataFolder(start.dataFolder),
  version: start.version,
  now: () => new Date(),
  newId: () => idFrom(systemRandom(16)),
  random: systemRandom,
  randomInt: systemRandomInt,
  held: { data: { state: 'closed' } },
  emit: <E extends EventName>(event: E, payload: Events[E]) => tell({ type: 'event', event, payload } as EventMessage),
};
const turns = takeTurns();

// Ciphers, database and all handlers: loaded while the person reads the first screen.
let loading: Promise<typeof import('./work')> | undefined;
const work = (): Promise<typeof import('./work')> => (loading ??= import('./work').then((loaded) => {
  loaded.keepDailyBackup(context, turns, bug);
  return loaded;
}));

async function answer(call: CallMessage): Promise<void> {
  try {
    if (call.channel === 'app.status') {
      tell({ type: 'answer', id: call.id, result: await appStatus(context) });
      // The first screen is on its way; the rest is loaded before it is needed.
      await work();
    } else {
      const { dispatch, handlers } = await work();
      tell(await dispatch(call, handlers, context, turns));
    }
  } catch (thrown) {
    tell({ type: 'bug', id: call.id, bug: bugOf(thrown) });
  }
}

port.on('message', ({ data }: { readonly data: ToOffice }) => {
  if (data.type === 'call') void answer(data);
  else void close();
});

/** What runs comes to its end, the database is closed, the process ends. */
async function close(): Promise<void> {
  if (context.held.data.state === 'open') {
    const { closeData } = await work();
    await turns.alone(() => Promise.resolve(closeData(context)));
  }
  process.exit(0);
}

process.on('uncaughtException', bug);
process.on('unhandledRejection', bug);
