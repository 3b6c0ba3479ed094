import { useState } from 'react';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { deskText as text } from '../../text/desk';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { DeskView } from './DeskView';

/** /desk: the superior's home. */
export default function DeskPage() {
  const { today } = useSession();
  const [month, setMonth] = useState(today.slice(0, 7));
  const desk = useAnswer('desk.superior', { month }, { keep: true });
  const figures = useAnswer('figures.period', { period: month, under: '' }, { keep: true });
  return (
    <AnsweredPage title={text.name} query={desk}>
      {(data) => (
        <DeskView desk={data} figures={figures.data ?? null} failure={figures.error} today={today} month={month} onMonth={setMonth} />
      )}
    </AnsweredPage>
  );
}
