import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { talks as words } from '../../text/talks';
import { Answered } from '../../ui/Answered';
import { TalksView } from './TalksView';

/** /talks */
export default function TalksPage() {
  const { today } = useSession();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const print = useSend('page.print');
  const register = useAnswer('talks.list', { year }, { keep: true });
  return (
    <Answered query={register} title={words.place}>
      {(data) => <TalksView register={data} today={today} onYear={setYear} onPrint={() => print.mutate({})} />}
    </Answered>
  );
}
