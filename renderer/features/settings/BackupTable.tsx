import type { Backup } from '../../../electron/contract';
import { bytesText } from '../../text/sizes';
import { settings as words } from '../../text/settings';

/** So many of the latest are enough to see that they are being made. */
const SHOWN = 8;

/** The latest backups of this computer, newest first. `madeAt` is local wall time out of the file's name. */
export function BackupTable({ backups }: { readonly backups: readonly Backup[] }) {
  return (
    <table className="plain small">
      <thead>
        <tr>
          <th scope="col">{words.backupWhen}</th>
          <th scope="col">{words.backupKind}</th>
          <th scope="col">{words.backupSize}</th>
          <th scope="col">{words.backupPath}</th>
        </tr>
      </thead>
      <tbody>
        {backups.slice(0, SHOWN).map((backup) => (
          <tr key={backup.path}>
            <td style={{ whiteSpace: 'nowrap' }}>{backup.madeAt.slice(0, 16).replace('T', ' ')}</td>
            <td>{backup.automatic ? words.automatic : words.manual}</td>
            <td style={{ whiteSpace: 'nowrap' }}>{bytesText(backup.bytes)}</td>
            <td className="backup-path muted">{backup.path}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
