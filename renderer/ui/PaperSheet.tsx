import type { PaperBlock, PaperRun, PaperSheetBlocks } from '../../electron/contract';
import './paper-sheet.css';

/** A sheet as it will stand on paper, to be read on the screen. What nobody filled in says so. */
export function PaperSheet({ sheet }: { readonly sheet: PaperSheetBlocks }) {
  return (
    <article className="paper-sheet">
      {sheet.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'spread':
      return (
        <p className="paper-spread">
          {block.parts.map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </p>
      );
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return (
        <p className={block.screen === true ? 'paper-text small muted no-print' : 'paper-text'}>
          {block.runs.map((run, index) => (
            <Piece key={index} run={run} />
          ))}
        </p>
      );
    case 'facts':
      return (
        <table className="paper-facts">
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map(([label, value]) => [
                  <th key={`${label} name`} scope="row">
                    {label}
                  </th>,
                  <td key={label} colSpan={row.length < 2 ? 3 : 1}>
                    <Piece run={typeof value === 'string' ? { text: value } : value} />
                  </td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'table':
      return (
        <table className="paper-table">
          <thead>
            <tr>
              {block.columns.map(({ label }) => (
                <th key={label}>{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Piece run={typeof cell === 'string' ? { text: cell } : cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'signatures':
      return (
        <div className="paper-signatures">
          {block.labels.map((label) => (
            <span key={label}>
              {label}：<i aria-hidden="true" />
            </span>
          ))}
        </div>
      );
    case 'space':
    case 'annexes':
    case 'signed':
    case 'imprint':
    case 'contents':
      return null;
  }
}

const Piece = ({ run: { text, bold, missing } }: { readonly run: PaperRun }) =>
  missing === true ? <span className="muted">{text}</span> : bold === true ? <b>{text}</b> : text;
