import { Button } from 'antd';
import type { ImportDone } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { PACKAGE_KINDS } from '../../text/package-names';
import { receiptsText } from '../../text/receipts';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag } from '../../ui/StateTag';
import { usePortion } from '../../ui/usePortion';
import { bringsRecords, fileName, type ImportResult } from './import-plan';

/** A line a file that was taken in, with what it brought. A column that nothing would stand in is left out. */
export function DoneTable({ done, result }: { readonly done: readonly ImportDone[]; readonly result: ImportResult }) {
  const showAdded = done.some((each) => bringsRecords(each));
  const { shown, rest, more } = usePortion(done);
  const showDelivered = result.delivered > 0;
  return (
    <>
      <table className="plain done-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.file}</th>
            <th scope="col">{text.columns.kind}</th>
            {showAdded && (
              <th scope="col" className="number">
                {text.columns.added}
              </th>
            )}
            {showDelivered && (
              <th scope="col" className="number">
                {text.columns.delivered}
              </th>
            )}
            <th scope="col" className="done-result">
              {text.columns.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={each.file}>
              <td>
                {each.senderName === '' ? fileName(each.file) : each.senderName}
                {each.senderName !== '' && <span className="muted small">　{fileName(each.file)}</span>}
              </td>
              <td className="nowrap">{each.kind === null ? text.unknownKind : PACKAGE_KINDS[each.kind]}</td>
              {showAdded && <td className="number">{bringsRecords(each) ? each.added : ''}</td>}
              {showDelivered && <td className="number">{each.kind === 'downward' ? each.delivered : ''}</td>}
              <td className="done-result">
                <span className="row">
                  <StateTag tone="ok">{text.imported}</StateTag>
                  {each.report !== null && (
                    <LinkButton href={`/paper-receipts/${each.report}`} small label={receiptsText.printOf(fileName(each.file))}>
                      {receiptsText.print}
                    </LinkButton>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.restOf(rest)}
        </Button>
      )}
    </>
  );
}
