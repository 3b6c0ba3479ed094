import { describe, expect, it } from 'vitest';
import { aMoment, anOffice } from '../testing/office';
import { committeesBefore, linksOf } from './linked-meetings';
import type { Office } from './office';
import { saveRecord } from './save';

const moment = aMoment();
function hold(office: Office, kind: 'committee-meeting' | 'party-meeting', start: string, fields: object = {}): string {
  const record = moment.newId();
  const saved = saveRecord(office, moment, { record, kind: 'gathering', heads: [], document: { mainKind: kind, countedKinds: [kind], title: `${start} 的会`, start: `${start}T15:30`, ...fields } });
  if (!saved.ok) throw new Error(saved.error.code);
  return record;
}

describe('a matter on its way from the committee to the 支部党员大会', () => {
  it('is seen from both records', async () => {
    const office = await anOffice();
    const committee = hold(office, 'committee-meeting', '2026-11-02', { committeeMeeting: { toPartyMeeting: true } });
    const meeting = hold(office, 'party-meeting', '2026-11-06', { partyMeeting: { committeeMeeting: committee } });
    expect(linksOf(office, meeting)).toEqual({ discussedAt: { record: committee, title: '2026-11-02 的会', start: '2026-11-02T15:30', toPartyMeeting: true }, broughtTo: [] });
    expect(linksOf(office, committee)).toMatchObject({ discussedAt: null, broughtTo: [{ record: meeting, start: '2026-11-06T15:30' }] });
  });

  it('is no longer seen when either record is withdrawn', async () => {
    const office = await anOffice();
    const committee = hold(office, 'committee-meeting', '2026-11-02', { withdrawn: true });
    const meeting = hold(office, 'party-meeting', '2026-11-06', { withdrawn: true, partyMeeting: { committeeMeeting: committee } });
    expect([linksOf(office, meeting).discussedAt, linksOf(office, committee).broughtTo]).toEqual([null, []]);
  });

  it('offers the committees of the half year before, those first that sent something on', async () => {
    const office = await anOffice();
    const [old, sent, plain] = [hold(office, 'committee-meeting', '2026-03-02'), hold(office, 'committee-meeting', '2026-09-02', { committeeMeeting: { toPartyMeeting: true } }), hold(office, 'committee-meeting', '2026-11-02')];
    hold(office, 'committee-meeting', '2026-11-20');
    expect(committeesBefore(office, '2026-11-06').map(({ record }) => record)).toEqual([sent, plain]);
    expect(old).not.toBe('');
  });
});
