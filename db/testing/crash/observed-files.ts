import type { Files, WriteHandle } from '../../files/files';

/** Passes everything on, and lets `observe` look at the disk before each call that changes something. */
export function observedFiles(files: Files, observe: (call: string) => void): Files {
  const handle = (inner: WriteHandle): WriteHandle => ({
    append: (chunk) => (observe('append'), inner.append(chunk)),
    sync: () => (observe('sync'), inner.sync()),
    close: () => (observe('close'), inner.close()),
  });
  return {
    ...files,
    create: async (path) => {
      observe('create');
      const created = await files.create(path);
      return created.ok ? { ok: true, value: handle(created.value) } : created;
    },
    rename: (from, to) => (observe('rename'), files.rename(from, to)),
    remove: (path) => (observe('remove'), files.remove(path)),
    makeFolder: (path) => (observe('makeFolder'), files.makeFolder(path)),
    removeFolder: (path) => (observe('removeFolder'), files.removeFolder(path)),
    syncFolder: (path) => (observe('syncFolder'), files.syncFolder(path)),
  };
}
