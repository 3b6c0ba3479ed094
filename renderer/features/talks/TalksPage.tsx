import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { useSession } from '../../data/session';
import { talks as words } from '../../text/talks';
import { Answered } from '../../ui/Answered';
import { TalksView } from './TalksView';

/** /talks */
export default function TalksPage() {
  const { today } = useSession();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [, navigate] = useLocation();
  const register = useAnswer('talks.list', { year }, { keep: true });
  return (
    <Answered query={register} title={words.place}>
      {(data) => <TalksView register={data} today={today} onYear={setYear} onPrint={() => navigate(paperHref({ paper: 'talks', year }, '/talks'))} />}
    </Answered>
  );
}
