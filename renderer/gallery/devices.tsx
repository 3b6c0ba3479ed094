import { ComparedView } from '../features/devices/ComparedView';
import { CompareView } from '../features/devices/CompareView';
import { DevicesView, type DevicesViewProps } from '../features/devices/DevicesView';
import { JoinAnswerView } from '../features/devices/JoinAnswerView';
import { JoinWaitsView } from '../features/devices/JoinWaitsView';
import { MergeView } from '../features/devices/MergeView';
import { MergeWritten } from '../features/devices/MergeWritten';
import { OfferedView } from '../features/devices/OfferedView';
import { OfferView } from '../features/devices/OfferView';
import { StagedView } from '../features/importing/StagedView';
import { ComputersView } from '../features/subordinates/ComputersView';
import { devicesText, stagedText } from '../text/devices';
import { AnsweredPage } from '../ui/AnsweredPage';
import { failed, nothing, waiting, type GalleryEntry } from './entry';
import { DIGITS, SLOTS, WRITTEN } from './exchange-samples';
import { DEVICES, OTHERS, STAGED } from './sample-devices';
import { sampleSession } from './sample-session';

const back = { href: '/devices', label: '本支部的电脑' };
const device = OTHERS[1]?.device ?? '';
const done = () => Promise.resolve();
const list = (fields: Partial<DevicesViewProps>) => (
  <DevicesView devices={DEVICES} unit="本支部" operator="李淑芬" happened={null} failure={null} onRevoke={done} onRotate={done} {...fields} />
);
const staged = (keys: typeof STAGED) => <StagedView keys={keys} unit="本支部" said={null} failure={null} onAccept={done} onDrop={done} />;
const preview = { versions: 31, statements: 4, byKind: [{ kind: 'gathering', records: 9 }, { kind: 'member', records: 2 }], files: 3, fileBytes: 1_204_331 };
const merge = (fields: object) => (
  <MergeView unit="本支部" who="周海涛（3F3A-9C02）" preview={preview} all={false} onAll={nothing} to="E:\" onTo={nothing} busy={false} failure={null} onWrite={nothing} {...fields} />
);
const slot = SLOTS[5];

export const entries: readonly GalleryEntry[] = [
  { name: 'list', at: '/devices', show: () => list({}) },
  { name: 'list-alone', at: '/devices', show: () => list({ devices: { ...DEVICES, others: [] } }) },
  { name: 'list-after-revoking', at: '/devices', show: () => list({ devices: { ...DEVICES, others: OTHERS.slice(1) }, happened: { words: devicesText.revoked(214), look: [device] } }) },
  { name: 'list-revoked', at: '/devices', show: () => list({ devices: { ...DEVICES, revokedAt: '2026-11-20T01:00:00Z' }, failure: { code: 'device-own' } }) },
  { name: 'list-loading', at: '/devices', show: () => <AnsweredPage title="本支部的电脑" query={waiting()}>{() => null}</AnsweredPage> },
  { name: 'list-failed', at: '/devices', show: () => <AnsweredPage title="本支部的电脑" query={failed('data-busy')}>{() => null}</AnsweredPage> },
  { name: 'offer', at: '/devices/offer', show: () => <OfferView type="branch" to="E:\" onTo={nothing} busy={false} failure={null} onWrite={nothing} /> },
  { name: 'offered', at: '/devices/offer', show: () => <OfferedView from={sampleSession} offer={{ file: WRITTEN, paperCode: '7K2M9-XQ4TD', expires: '2027-01-20T08:00:00Z' }} failure={null} onPrint={nothing} /> },
  { name: 'digits', at: '/devices/1/digits', show: () => <CompareView back={back} device={device} digits={DIGITS} busy={false} failure={null} onAgree={nothing} onDiffer={done} /> },
  { name: 'digits-agreed', at: '/devices/1/digits', show: () => <ComparedView back={back} outcome="agreed" device={device} /> },
  { name: 'digits-spoiled', at: '/devices/1/digits', show: () => <ComparedView back={back} outcome="differed" device={device} /> },
  { name: 'merge', at: '/devices/1/merge', show: () => merge({}) },
  { name: 'merge-nothing', at: '/devices/1/merge', show: () => merge({ preview: { versions: 0, statements: 0, byKind: [], files: 0, fileBytes: 0 } }) },
  { name: 'merge-failed', at: '/devices/1/merge', show: () => merge({ failure: { code: 'device-unconfirmed' } }) },
  { name: 'merge-written', at: '/devices/1/merge', show: () => <MergeWritten unit="本支部" file={WRITTEN} /> },
  { name: 'joining', at: '/joining', show: () => <JoinAnswerView file={null} code="" to={null} busy={false} failure={null} onChoose={nothing} onCode={nothing} onTo={nothing} onWrite={nothing} /> },
  { name: 'joining-wrong', at: '/joining', show: () => <JoinAnswerView file="E:\3c91f2a7.zbb" code="7K2M9-XQ4TD" to="E:\" busy={false} failure={{ code: 'paper-code-wrong' }} onChoose={nothing} onCode={nothing} onTo={nothing} onWrite={nothing} /> },
  { name: 'joining-waits', at: '/joining', show: () => <JoinWaitsView /> },
  { name: 'staged', at: '/import/staged', show: () => staged(STAGED) },
  { name: 'staged-empty', at: '/import/staged', show: () => staged([]) },
  { name: 'staged-loading', at: '/import/staged', show: () => <AnsweredPage title={stagedText.name} query={waiting()}>{() => null}</AnsweredPage> },
  { name: 'staged-failed', at: '/import/staged', show: () => <AnsweredPage title={stagedText.name} query={failed('data-busy')}>{() => null}</AnsweredPage> },
  {
    name: 'computers-below',
    at: '/subordinates/1/computers',
    role: 'superior',
    show: () =>
      slot && (
        <ComputersView
          slot={slot}
          computers={[
            { device: OTHERS[0]?.device ?? '', state: 'enrolled', compared: false, confirmedAt: '', revokedAt: '', reason: '', reportedAt: '' },
            { device, state: 'confirmed', compared: true, confirmedAt: '2026-09-02T02:10:00Z', revokedAt: '', reason: '', reportedAt: '2026-11-20T03:00:00Z' },
            { device: OTHERS[3]?.device ?? '', state: 'revoked', compared: true, confirmedAt: '2026-03-02T02:10:00Z', revokedAt: '2026-10-08T01:00:00Z', reason: '电脑丢失', reportedAt: '2026-09-30T03:00:00Z' },
          ]}
          busy={false}
          failure={null}
          onAccept={nothing}
          onRevoke={done}
          onGiveBack={nothing}
        />
      ),
  },
];
