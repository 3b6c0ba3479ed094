import { sentenceOf, type DownwardDone, type SubordinateView } from '../../../electron/contract';
import { bytesText } from '../../text/sizes';
import { subordinatesText as text } from '../../text/subordinates';
import { Note } from '../../ui/Note';

/** The files that were written and read back, each beside the organisation that it is for; then who was left out, and why. */
export function DownwardWritten({ slots, done }: { readonly slots: readonly SubordinateView[]; readonly done: readonly DownwardDone[] }) {
  const nameOf = new Map(slots.map(({ record, name }) => [record, name]));
  const written = done.flatMap(({ record, file }) => (file === null ? [] : [{ record, file }]));
  const failed = done.find(({ outcome }) => outcome === 'failed');
  const count = (outcome: DownwardDone['outcome']): number => done.filter((each) => each.outcome === outcome).length;
  const folder = written.length > 1 ? written[0]?.file.path.split(/[\\/]/).at(-2) : undefined;
  return (
    <div className="stack">
      {failed?.error && (
        <Note tone="late" alert>
          {text.downwardStopped(nameOf.get(failed.record) ?? '')}：{sentenceOf(failed.error)}
        </Note>
      )}
      {written.length > 0 && (
        <>
          <p>
            {text.downwardDoneBody} {folder !== undefined && text.downwardFolder(folder)}
          </p>
          <div className="downward-files">
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
                {written.map(({ record, file }) => (
                  <tr key={record}>
                    <td>{nameOf.get(record)}</td>
                    <td>{file.path.split(/[\\/]/).at(-1)}</td>
                    <td className="number">{text.reportNumber(file.number)}</td>
                    <td className="number">{bytesText(file.bytes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {count('idle') > 0 && <p className="muted">{text.downwardIdle(count('idle'))}</p>}
      {count('waiting') > 0 && <p className="muted">{text.downwardWaiting(count('waiting'))}</p>}
      {written.length > 0 && <Note tone="due">{text.eject}</Note>}
    </div>
  );
}
