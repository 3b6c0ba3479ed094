import type { SubordinateView, WrittenFile } from '../../../electron/contract';
import { bytesText } from '../../text/sizes';
import { subordinatesText as text } from '../../text/subordinates';
import { Note } from '../../ui/Note';

/** The files that were written and read back, each beside the organisation that it is for. */
export function DownwardWritten({ slots, files }: { readonly slots: readonly SubordinateView[]; readonly files: readonly WrittenFile[] }) {
  return (
    <div className="stack">
      <p>{text.downwardDoneBody}</p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{text.columns.name}</th>
            <th scope="col">{text.downwardFile}</th>
            <th scope="col" className="number">
              {text.downwardNumber}
            </th>
            <th scope="col" className="number">
              {text.downwardSize}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file, at) => (
            <tr key={file.path}>
              <td>{slots[at]?.name}</td>
              <td>{file.path.split(/[\\/]/).at(-1)}</td>
              <td className="number">{text.reportNumber(file.number)}</td>
              <td className="number">{bytesText(file.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Note tone="due">{text.eject}</Note>
    </div>
  );
}
