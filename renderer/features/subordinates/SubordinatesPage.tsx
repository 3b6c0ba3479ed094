import { useAnswer } from '../../data/api';
import { subordinatesText as text } from '../../text/subordinates';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { SubordinatesView } from './SubordinatesView';

/** /subordinates */
export default function SubordinatesPage() {
  const slots = useAnswer('subordinates.list', {});
  return (
    <AnsweredPage title={text.name} query={slots}>
      {(list) => <SubordinatesView slots={list} />}
    </AnsweredPage>
  );
}
