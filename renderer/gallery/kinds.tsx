import { GATHERING_KINDS } from '../../electron/contract';
import { CardView } from '../features/gatherings/card/CardView';
import { GatheringView } from '../features/gatherings/minutes/GatheringView';
import { nothing, type GalleryEntry } from './entry';
import { SampleForm } from './gatherings-form';
import { sampleBirthday, samplePeopleRows, viewOf } from './sample-gatherings';
import { sampleKinds } from './sample-kinds';

const roster = samplePeopleRows.map((row) => row.id);

const card = (document = sampleBirthday) => <CardView view={viewOf(document)} chosen="" onChoose={nothing} failure={null} onPrint={nothing} />;

/** Form and minutes of each kind, and the card of a 政治生日. */
export const entries: readonly GalleryEntry[] = [
  ...GATHERING_KINDS.flatMap((kind): GalleryEntry[] => {
    const document = sampleKinds[kind];
    if (document === undefined) return [];
    return [
      { name: `form-${kind}`, show: () => <SampleForm document={document} /> },
      {
        name: `view-${kind}`,
        at: '/gatherings/a',
        show: () => (
          <GatheringView
            view={viewOf(document)}
            roster={roster}
            busy={false}
            failure={null}
            withdrawFailure={null}
            submittedNow={false}
            onSubmit={nothing}
            onWithdraw={() => Promise.resolve()}
            onPrint={nothing}
          />
        ),
      },
    ];
  }),
  { name: 'card', at: '/gatherings/a/card', show: () => card() },
  { name: 'card-empty', at: '/gatherings/a/card', show: () => card({ ...sampleBirthday, politicalBirthday: { celebrants: [], form: '' } }) },
];
