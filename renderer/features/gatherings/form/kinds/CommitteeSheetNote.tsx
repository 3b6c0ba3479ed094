import { Button } from 'antd';
import { belongsOn, isOnCommittee, type AttendanceItem } from '../../../../../electron/contract';
import { useAnswer } from '../../../../data/api';
import { kindWords } from '../../../../text/gathering-kinds';
import { Note } from '../../../../ui/Note';
import { useForm } from '../form-context';

const words = kindWords.committee;

/** Where the sheet is not the committee of that day: who is too many, who is missing, and the sheet as it should be. */
export function CommitteeSheetNote({ attendance, day }: { readonly attendance: readonly AttendanceItem[]; readonly day: string }) {
  const { onRoster } = useForm();
  const roster = useAnswer('members.list', {}).data;
  if (roster === undefined) return null;
  const committee = roster.filter(({ document }) => belongsOn(document, day) && isOnCommittee(document, day));
  if (committee.length === 0) return <Note tone="due">{words.noPosts}</Note>;
  const sheet = attendance.filter((line) => !line.removed);
  const others = sheet.filter((line) => !committee.some(({ id }) => id === line.id)).map(({ name }) => name);
  const missing = committee.filter(({ id }) => !sheet.some((line) => line.id === id)).map(({ document }) => document.name);
  if (others.length === 0 && missing.length === 0) return null;
  return (
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
  );
}
