import { Button } from 'antd';
import type { ImportDone, Role } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { DoneTable } from './DoneTable';
import { importResult, type ImportResult } from './import-plan';
import './importing.css';

export interface ImportDoneViewProps {
  readonly done: readonly ImportDone[];
  readonly role: Role;
  readonly onMore: () => void;
}

/** What came of the import, and where to go from here. */
export function ImportDoneView({ done, role, onMore }: ImportDoneViewProps) {
  const result = importResult(done);
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
      <Section label={text.titleDone(result.imported)}>
        <DoneTable done={done} result={result} />
      </Section>
    </Page>
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
    result.refused.length > 0 ? text.doneRefused(result.refused.length) : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}
