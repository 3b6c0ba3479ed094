import { monthRange, two } from '../../domain/dates';
import { duesDocument } from '../../domain/dues';
import { duesFor, type DuesCategory } from '../../domain/dues-tiers';
import { belongsOn, type MemberDocument } from '../../domain/member';
import { duesRecordOf } from '../../office/dues';
import type { Books } from './held';
import { randomFrom } from './random';
import type { SampleRecord } from './types';

const CATEGORY: Readonly<Partial<Record<MemberDocument['memberType'], DuesCategory>>> = { student: 'student', retired: 'retired' };

/** A year of 党费: everybody pays each month, somebody late now and then; in the last month two have yet to pay. */
export function dues(books: Books, year: number, today: string): SampleRecord {
  const random = books.stream('dues', year);
  const lines = Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`)
    .filter((month) => month <= today.slice(0, 7))
    .flatMap((month) => {
      const { until } = monthRange(month);
      const day = `${month}-${two(random.between(5, 20))}`;
      const payers = books.members.filter(({ document }) => belongsOn(document, until));
      const behind = new Set(month === today.slice(0, 7) ? random.some(payers, Math.min(2, payers.length - 1)).map(({ id }) => id) : []);
      return payers.map(({ id, document }) => {
        const due = duesFor(CATEGORY[document.memberType] ?? 'salary', incomeOf(id, document, year)).due;
        const late = random.chance(2);
        const paidOn = late ? `${month}-${two(random.between(21, 28))}` : day;
        const unpaid = behind.has(id) || paidOn > today;
        return { id: `${id}-${month.slice(5)}`, name: document.name, due, paid: unpaid ? 0 : due, paidOn: unpaid ? '' : paidOn };
      });
    });
  const published = `${year}-12-${two(random.between(24, 30))}`;
  const isOut = published <= today;
  const document = duesDocument.parse({ year, lines, publishedOn: isOut ? published : '', publishedHow: isOut ? random.pick(['党员大会宣读并张贴公开栏', '党务公开栏张贴', '支部党员大会通报']) : '' });
  return { id: duesRecordOf(books.org, year), kind: 'dues', on: `${year}-01-10`, document };
}

/** A monthly income in 分 that grows a little every year; a made-up one, the same for the same member. */
function incomeOf(id: string, { memberType, joinedOn }: MemberDocument, year: number): number {
  const random = randomFrom('income', id);
  const seniority = Math.max(0, year - Number(joinedOn.slice(0, 4)));
  const base = memberType === 'retired' ? 4_200 : memberType === 'staff' ? 3_900 : 4_300;
  return (base + random.between(0, 12) * 100 + Math.min(30, seniority) * 90) * 100;
}
