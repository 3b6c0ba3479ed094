import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { home as words } from '../../text/home';
import { Answered } from '../../ui/Answered';
import { HomeView } from './HomeView';

/** 支部's home: what is still missing this month, and how far the last report went. */
export default function HomePage() {
  const home = useAnswer('home.branch', {});
  const returned = useAnswer('reviews.returned', {}).data ?? [];
  const { fullMembers, probationaryMembers } = useSession();
  return (
    <Answered query={home} title={words.place}>
      {(data) => <HomeView home={data} returned={returned} members={fullMembers + probationaryMembers} />}
    </Answered>
  );
}
