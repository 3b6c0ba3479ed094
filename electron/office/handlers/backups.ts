import { relative, isAbsolute, resolve } from 'node:path';
import type { Backup } from '../../contract';
import { err, ok } from '../../../db/domain/result';
import { setSetting } from '../../../db/store/settings';
import { makeBackup } from '../../../db/vault/backup';
import { listBackups, type Backup as StoredBackup } from '../../../db/vault/backup-list';
import { toldReading, toldVault } from '../../../db/vault/told';
import { whenOpen, type Handlers } from '../context';
import { cancellable, tell } from './places';

const list = whenOpen<'backups.list'>(async (_, { files, folder }) => {
  const found = await listBackups(files, folder.backups);
  return found.ok ? ok(found.value.map(shown)) : err(toldReading(found.error));
});

/** One backup into a folder that the person chose. Outside of the data folder it counts as one on another medium. */
const make = whenOpen<'backups.make'>(({ to }, context) => cancellable('backup', async (signal) => {
  const { files, folder, office, unlocked, now, moment, emit } = context;
  emit('progress', { job: 'backup', phase: 'copy', done: 0, total: 0 });
  const made = await makeBackup({ files, folder, db: office.db, key: unlocked.key, now: now(), to, watch: { signal, onProgress: tell(emit, 'backup') } });
  if (!made.ok) return err(toldVault(made.error));
  if (!isInside(folder.root, to)) setSetting(office.db, 'lastBackup', moment.today);
  emit('changed', { subjects: ['settings'] });
  return ok(shown(made.value));
}));

const shown = ({ path, madeAt, size, automatic }: StoredBackup): Backup => ({ path, madeAt, bytes: size, automatic });

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

export const backupHandlers: Handlers = { 'backups.list': list, 'backups.make': make };
