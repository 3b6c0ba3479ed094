import { ConflictsView, type ConflictsViewProps } from '../features/conflicts/ConflictsView';
import { TwinsView, type TwinsViewProps } from '../features/conflicts/TwinsView';
import { conflictsText, twinsText } from '../text/conflicts';
import { AnsweredPage } from '../ui/AnsweredPage';
import { failed, nothing, waiting, type GalleryEntry } from './entry';
import { CONFLICTS, DOUBLES, TWINS } from './sample-devices';

const sides = (fields: Partial<ConflictsViewProps>) => (
  <ConflictsView conflicts={CONFLICTS} doubles={DOUBLES} twins={2} chosen={undefined} said={null} busy={false} failure={null} onShow={nothing} onSave={nothing} {...fields} />
);
const twins = (fields: Partial<TwinsViewProps>) => <TwinsView twins={TWINS} done={null} busy={false} failure={null} onJoin={nothing} onSeparate={nothing} {...fields} />;

export const entries: readonly GalleryEntry[] = [
  { name: 'sides', at: '/conflicts', show: () => sides({}) },
  { name: 'withdrawal', at: '/conflicts/1', show: () => sides({ chosen: CONFLICTS[1]?.record }) },
  { name: 'saved', at: '/conflicts', show: () => sides({ conflicts: CONFLICTS.slice(1), said: conflictsText.saved(0) }) },
  { name: 'changed-meanwhile', at: '/conflicts', show: () => sides({ failure: { code: 'record-changed' } }) },
  { name: 'none', at: '/conflicts', show: () => sides({ conflicts: [], doubles: [], twins: 0 }) },
  { name: 'loading', at: '/conflicts', show: () => <AnsweredPage title={conflictsText.name} query={waiting()}>{() => null}</AnsweredPage> },
  { name: 'failed', at: '/conflicts', show: () => <AnsweredPage title={conflictsText.name} query={failed('data-busy')}>{() => null}</AnsweredPage> },
  { name: 'twins', at: '/twins', show: () => twins({}) },
  { name: 'twins-joined', at: '/twins', show: () => twins({ twins: { ...TWINS, waiting: 0, suspected: [] }, done: { joined: true, a: 'a', b: 'b' } }) },
  { name: 'twins-many', at: '/twins', show: () => twins({ twins: { ...TWINS, waiting: 1204 } }) },
  { name: 'twins-none', at: '/twins', show: () => twins({ twins: { waiting: 0, suspected: [], decided: [] } }) },
  { name: 'twins-loading', at: '/twins', show: () => <AnsweredPage title={twinsText.name} query={waiting()}>{() => null}</AnsweredPage> },
  { name: 'twins-failed', at: '/twins', show: () => <AnsweredPage title={twinsText.name} query={failed('data-busy')}>{() => null}</AnsweredPage> },
];
