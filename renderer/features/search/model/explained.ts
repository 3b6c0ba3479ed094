import { calendar, periodWord, ruleName } from '../../../text/calendar';
import { searchWords } from '../../../text/search';

const MONTHS_OF: Readonly<Record<string, number>> = { Q: 3, H: 6 };

/**
 * What a 说明 is about, and where it stands, by the id of the calendar's cell (`R1/2025-Q4`, `R3/2025-11/<group>`): in
 * the last month of its period. A 学期 or a term of office is not known from its name: the calendar itself opens.
 */
export function explainedBy(cell: string): { readonly what: string; readonly href: string } {
  const parts = cell.split('/');
  const period = parts.find((part) => /^\d{4}(-(\d\d|[QH]\d))?$/.test(part)) ?? '';
  const name = ruleName({ rule: parts[0] ?? '', title: '', kinds: [] });
  const what = name === '' || period === '' ? searchWords.kinds.explanation : calendar.explanationOf([name, periodWord(period)].join(' '));
  return { what, href: period === '' ? '/calendar' : `/calendar/${monthOf(period)}?cell=${encodeURIComponent(cell)}` };
}

function monthOf(period: string): string {
  const [year = '', part = 'H2'] = period.split('-');
  const months = MONTHS_OF[part.charAt(0)];
  return `${year}-${months === undefined ? part : String(Number(part.slice(1)) * months).padStart(2, '0')}`;
}
