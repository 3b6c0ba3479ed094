import { useEffect } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { useSession } from '../../data/session';
import { ReviewNotes } from '../../ui/ReviewNotes';
import { FailedScreen, LoadingScreen } from './FailedScreen';
import { BesideRecord } from './BesideRecord';
import { GatheringView } from './minutes/GatheringView';

/** /gatherings/:id */
export default function GatheringPage() {
  const record = useParams()['id'] ?? '';
  const query = useAnswer('gatherings.get', { record });
  const roster = useAnswer('members.list', {}).data?.map((row) => row.id) ?? [];
  const links = useAnswer('gatherings.links', { record }).data;
  const reviewed = useAnswer('reviews.get', { record }).data;
  const { today } = useSession();
  const submit = useSend('records.submit');
  const withdraw = useSend('records.withdraw');
  const [, navigate] = useLocation();
  useBelowMark(query.data?.own === false);
  if (query.error !== null) return <FailedScreen failure={query.error} onRetry={() => void query.refetch()} />;
  const view = query.data;
  if (view === undefined) return <LoadingScreen />;
  return (
    <GatheringView
      view={view}
      links={links}
      beside={<BesideRecord view={view} links={links} />}
      review={view.own && reviewed !== undefined && <ReviewNotes reviewed={reviewed} document={view.document} today={today} />}
      roster={roster}
      busy={submit.isPending}
      failure={submit.error}
      withdrawFailure={withdraw.error}
      submittedNow={submit.isSuccess && view.state === 'submitted' && !view.document.withdrawn}
      onSubmit={() => submit.mutate({ records: [record] })}
      onWithdraw={async (reason) => {
        await withdraw.mutateAsync({ record, heads: [...view.heads], reason });
        // The superior may have it already: the withdrawal is submitted too, so that the next report tells it.
        if (view.submittedAt !== null) await submit.mutateAsync({ records: [record] });
      }}
      onPrint={(request) => navigate(paperHref(request, `/gatherings/${record}`))}
    />
  );
}

/** Another organisation's record lies below 下级记录 wherever one came from; the address says so, and the navigation follows it. */
function useBelowMark(foreign: boolean): void {
  const [path, go] = useLocation();
  const marked = new URLSearchParams(useSearch()).has('all');
  useEffect(() => {
    if (foreign && !marked) go(`${path}?all`, { replace: true });
  }, [foreign, marked, path, go]);
}
