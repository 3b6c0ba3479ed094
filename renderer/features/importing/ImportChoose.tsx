import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Failure, Role } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { LoadingState } from '../../ui/LoadingState';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import './importing.css';

export interface ImportChooseProps {
  readonly role: Role;
  /** Computers of which something is kept apart. */
  readonly waiting: number;
  readonly reading: boolean;
  /** Shown while files are looked at. */
  readonly progress?: ReactNode;
  /** Files of the folder that was chosen, all of which are written to others. */
  readonly others: number;
  /** The folder that was chosen holds no package. */
  readonly empty: boolean;
  readonly failure: Failure | null;
  readonly onChoose: () => void;
  readonly onChooseFolder: () => void;
}

/** Nothing chosen yet: where files come from, and a wide place to drop them. */
export function ImportChoose({ role, waiting, reading, progress, others, empty, failure, onChoose, onChooseFolder }: ImportChooseProps) {
  return (
    <Page title={reading ? text.titleReading : text.titleEmpty}>
      <FailureNote failure={failure} />
      {waiting > 0 && (
        <Note tone="due" action={<LinkButton href="/import/staged">{text.toStaged}</LinkButton>}>
          <strong>{text.waiting(waiting)}</strong>　{text.waitingBody}
        </Note>
      )}
      {!reading && others > 0 && <Note tone="due">{text.othersOnly(others)}</Note>}
      {!reading && empty && <Note tone="due">{text.foundNothing}</Note>}
      <div className="drop-place">
        {reading ? (
          <>
            <p>{text.reading}</p>
            {progress ?? <LoadingState lines={3} />}
          </>
        ) : (
          <>
            <strong>{text.dropTitle}</strong>
            <p>{role === 'superior' ? text.dropSuperior : text.dropBranch}</p>
            <p className="muted">{text.dropBody}</p>
            <span className="row">
              <Button type="primary" size="large" onClick={onChoose}>
                {text.choose}
              </Button>
              <Button size="large" onClick={onChooseFolder}>
                {text.chooseFolder}
              </Button>
            </span>
          </>
        )}
      </div>
    </Page>
  );
}
