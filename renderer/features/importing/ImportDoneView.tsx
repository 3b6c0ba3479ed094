import { Button } from 'antd';
import { sentenceOf, type ImportDone, type ImportLook, type Role } from '../../../electron/contract';
import { handed as handedWords } from '../../text/handed';
import { importText as text } from '../../text/importing';
import { receiptsText } from '../../text/receipts';
import { HandedList } from '../../ui/HandedList';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { DoneTable } from './DoneTable';
import { fileName, importResult, type ImportResult } from './import-plan';
import './importing.css';

export interface ImportDoneViewProps {
  /** All that were looked at, those too that were left out. */
  readonly looks: readonly ImportLook[];
  readonly done: readonly ImportDone[];
  readonly role: Role;
  readonly onMore: () => void;
}

/** What came of the import: the sums, the files that were not taken in and why, who still owes something; and where to go from here. */
export function ImportDoneView({ looks, done, role, onMore }: ImportDoneViewProps) {
  const result = importResult(looks, done);
  const taken = done.filter((each) => each.ok);
  const handed = done.flatMap((each) => each.handed);
  return (
    <Page
      title={result.imported > 0 ? text.titleDone(result.imported) : text.titleDoneNone}
      hint={summary(result)}
      actions={
        <>
          <Button onClick={onMore}>{text.more}</Button>
          <Onward result={result} role={role} />
        </>
      }
    >
      {result.toCompare.length > 0 && <Note tone="due">{text.doneCompare}</Note>}
      {result.joining.length > 0 && <Note tone="due">{text.doneJoining}</Note>}
      {result.conflicts > 0 && (
        <Note tone="late" action={<LinkButton href="/conflicts">{text.toConflicts}</LinkButton>}>
          {text.doneConflicts(result.conflicts)}
        </Note>
      )}
      {result.staged > 0 && (
        <Note tone="due" action={<LinkButton href="/import/staged">{text.toStaged}</LinkButton>}>
          {text.doneStaged}
        </Note>
      )}
      {result.imported > 0 && <p className="muted small">{text.eject}</p>}
      {looks.length > 1 && <Sums result={result} />}
      {result.notTaken.length > 0 && (
        <Section title={text.doneRefused(result.notTaken.length)} hint={text.notTakenHint}>
          <ul className="lines not-taken" aria-label={text.notTaken}>
            {result.notTaken.map(({ file, sender, error }) => (
              <li key={file}>
                <span className="not-taken-file">
                  <b>{fileName(file)}</b>
                  {sender !== '' && <span className="muted small">{sender}</span>}
                </span>
                <span className="grow">{sentenceOf(error)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {result.gaps.length > 0 && (
        <Section title={text.gapsTitle(result.gaps.length)} hint={text.gapHint}>
          <ul className="lines small">
            {result.gaps.map(({ name, numbers }) => (
              <li key={name}>
                <span className="grow">{name}</span>
                <span className="muted">{receiptsText.missing(numbers) || text.gap}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {handed.length > 0 && (
        <Section title={handedWords.title}>
          <HandedList news={handed} />
        </Section>
      )}
      {taken.length > 0 && (
        <Section label={text.titleDone(result.imported)}>
          <DoneTable done={taken} result={result} />
        </Section>
      )}
    </Page>
  );
}

/** 新增、已有、待升级、两处不同、两处提交、待核对、没有导入、有缺. */
function Sums({ result }: { readonly result: ImportResult }) {
  const { counts } = text;
  const all = [
    [counts.fresh, result.added], [counts.known, result.known], [counts.newer, result.newer], [counts.conflicts, result.conflicts], [counts.doubles, result.doubles],
    [counts.staged, result.staged], [text.sums.refused, result.notTaken.length], [text.sums.taken, result.taken], [text.sums.gaps, result.gaps.length],
  ] as const;
  return (
    <Section label={text.sumsTitle}>
      <dl className="look-counts look-sums">
        {all.map(([word, n], at) => (
          <div key={word} className={n > 0 && at === 0 ? 'look-fresh' : ''}>
            <dt>{word}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Onward({ result, role }: { readonly result: ImportResult; readonly role: Role }) {
  const [first] = result.toCompare;
  if (first !== undefined) {
    return (
      <LinkButton href={result.toCompare.length === 1 ? `/subordinates/${first}/digits` : '/subordinates'} main>
        {text.compare}
      </LinkButton>
    );
  }
  const [computer] = result.joining;
  if (computer !== undefined || result.merged) {
    return (
      <LinkButton href={computer === undefined ? '/devices' : `/devices/${computer}/digits`} main={result.conflicts === 0}>
        {computer === undefined ? text.toDevices : text.compare}
      </LinkButton>
    );
  }
  return role === 'superior' ? (
    <LinkButton href="/desk" main>
      {text.toDesk}
    </LinkButton>
  ) : (
    <LinkButton href="/exchange" main>
      {text.toExchange}
    </LinkButton>
  );
}

function summary(result: ImportResult): string {
  const parts = [
    result.added > 0
      ? text.doneAdded(result.added)
      : result.delivered === 0 && result.imported > 0 && result.toCompare.length + result.joining.length === 0
        ? text.doneAddedNone
        : '',
    result.delivered > 0 ? text.doneDelivered(result.delivered) : '',
    result.notTaken.length > 0 ? text.doneRefused(result.notTaken.length) : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}
