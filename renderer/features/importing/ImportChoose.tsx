import { Button } from 'antd';
import type { Failure, Role } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { FailureNote } from '../../ui/FailureNote';
import { LoadingState } from '../../ui/LoadingState';
import { Page } from '../../ui/Page';
import './importing.css';

export interface ImportChooseProps {
  readonly role: Role;
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly onChoose: () => void;
}

/** Nothing chosen yet: where files come from, and a wide place to drop them. */
export function ImportChoose({ role, reading, failure, onChoose }: ImportChooseProps) {
  return (
    <Page title={reading ? text.titleReading : text.titleEmpty}>
      <FailureNote failure={failure} />
      <div className="drop-place">
        {reading ? (
          <>
            <p>{text.reading}</p>
            <LoadingState lines={3} />
          </>
        ) : (
          <>
            <strong>{text.dropTitle}</strong>
            <p>{role === 'superior' ? text.dropSuperior : text.dropBranch}</p>
            <p className="muted">{text.dropBody}</p>
            <Button type="primary" size="large" onClick={onChoose}>
              {text.choose}
            </Button>
          </>
        )}
      </div>
    </Page>
  );
}
