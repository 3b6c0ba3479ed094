import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useLocation } from 'wouter';
import { monthText } from '../../text/dates';
import { calendar as words } from '../../text/calendar';

/** Which year, or which month: `month` is `YYYY-MM`. */
export type Shown = { readonly year: number } | { readonly month: string };

/** One back, one on, and between the year and one month of it. */
export function PeriodSwitch({ at, today }: { readonly at: Shown; readonly today: string }) {
  const [, go] = useLocation();
  const ofMonth = 'month' in at;
  const year = ofMonth ? Number(at.month.slice(0, 4)) : at.year;
  const unit = ofMonth ? words.monthWord : words.year;
  const month = ofMonth ? at.month : year === Number(today.slice(0, 4)) ? today.slice(0, 7) : `${year}-12`;
  const step = (by: number): string => (ofMonth ? `/calendar/${monthAfter(at.month, by)}` : `/calendar?year=${year + by}`);
  return (
    <>
      <Button aria-label={words.back(unit)} icon={<LeftOutlined aria-hidden="true" />} onClick={() => go(step(-1))} />
      <span className="cal-at">{ofMonth ? monthText(at.month) : `${year} ${words.year}`}</span>
      <Button aria-label={words.on(unit)} icon={<RightOutlined aria-hidden="true" />} onClick={() => go(step(1))} />
      <Segmented
        aria-label={words.view}
        value={ofMonth ? 'month' : 'year'}
        options={[
          { value: 'year', label: words.wholeYear },
          { value: 'month', label: words.oneMonth },
        ]}
        onChange={(view) => go(view === 'year' ? `/calendar?year=${year}` : `/calendar/${month}`)}
      />
    </>
  );
}

function monthAfter(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
