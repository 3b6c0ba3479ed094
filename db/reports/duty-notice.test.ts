import { expect, it } from 'vitest';
import { setSetting } from '../store/settings';
import { anOffice } from '../testing/office';
import { takeDutyNotice } from './duty-notice';

it('tells once a day at most, and each duty once', async () => {
  const office = await anOffice();
  const first = takeDutyNotice(office, '2026-10-08');
  expect(first).toBeGreaterThan(0);
  expect(takeDutyNotice(office, '2026-10-08')).toBeNull();
  expect(takeDutyNotice(office, '2026-10-09')).toBeNull();
  // A new month asks anew for what is monthly, and for that only.
  const next = takeDutyNotice(office, '2026-11-02');
  expect(next).toBeGreaterThan(0);
  expect(next).toBeLessThan(first ?? 0);
});

it('says nothing where it was switched off, and begins when it is switched on', async () => {
  const office = await anOffice();
  setSetting(office.db, 'notices', false);
  expect(takeDutyNotice(office, '2026-10-08')).toBeNull();
  setSetting(office.db, 'notices', true);
  expect(takeDutyNotice(office, '2026-10-08')).toBeGreaterThan(0);
});
