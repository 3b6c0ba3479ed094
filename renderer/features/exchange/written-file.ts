/** The first 16 characters of a file's SHA-256 in groups of four: enough to see on paper that it is the same file. */
export function digestGroups(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}

/** The last part of a path of Windows or Linux. */
export function nameOf(path: string): string {
  return path.slice(cut(path));
}

/** All but the last part, without the separator (`E:\` keeps it, since `E:` alone is another place). */
export function folderOf(path: string): string {
  const at = cut(path);
  const folder = path.slice(0, Math.max(0, at - 1));
  return /^[A-Za-z]:$/.test(folder) || folder === '' ? path.slice(0, at) : folder;
}

const cut = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
