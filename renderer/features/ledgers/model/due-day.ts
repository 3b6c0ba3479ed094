import { dayText } from '../../../text/dates';

/** A day beside many others: this year's are told without the year. Both `YYYY-MM-DD`. */
export const dueDay = (date: string, today: string): string => (date.slice(0, 4) === today.slice(0, 4) ? dayText(date) : date);
