import { useAnswer } from '../../data/api';
import { letters as words } from '../../text/letters';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { LettersView } from './LettersView';

/** /letters */
export default function LettersPage() {
  const list = useAnswer('letters.list', {});
  return (
    <AnsweredPage title={words.place} query={list}>
      {(rows) => <LettersView rows={rows} />}
    </AnsweredPage>
  );
}
