import { Button } from 'antd';
import type { ReactNode } from 'react';
import { belongsOn, isOnCommittee, type AttendanceItem } from '../../../../../electron/contract';
import { useAnswer } from '../../../../data/api';
import { kindWords } from '../../../../text/gathering-kinds';
import { Note } from '../../../../ui/Note';
import { useForm } from '../form-context';

const words = kindWords.committee;

export interface CommitteeSheetNoteProps {
  readonly attendance: readonly AttendanceItem[];
  readonly day: string;
  /** The quorum: it means something only where a committee is known. */
  readonly children: ReactNode;
}

/** Where the sheet is not the committee of that day: who is too many, who is missing, and the sheet as it should be. */
export function CommitteeSheetNote({ attendance, day, children }: CommitteeSheetNoteProps) {
  const { onRoster } = useForm();
  const roster = useAnswer('members.list', {}).data;
  if (roster === undefined) return null;
  const committee = roster.filter(({ document }) => belongsOn(document, day) && isOnCommittee(document, day));
  if (committee.length === 0) return <Note tone="due">{words.noPosts}</Note>;
  const sheet = attendance.filter((line) => !line.removed);
  const others = sheet.filter((line) => !committee.some(({ id }) => id === line.id)).map(({ name }) => name);
  const missing = committee.filter(({ id }) => !sheet.some((line) => line.id === id)).map(({ document }) => document.name);
  if (others.length === 0 && missing.length === 0) return children;
  return (
    <>
      {children}
      <Note
        tone="due"
        action={
          <Button size="small" onClick={() => onRoster(day)}>
            {words.renew}
          </Button>
        }
      >
        {others.length > 0 && words.others(words.and(others))}
        {missing.length > 0 && words.missing(words.and(missing))}
      </Note>
    </>
  );
}
