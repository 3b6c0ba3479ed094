export { dayText, fullDayText, monthText, dateTimeText, weekdayText, localOf, instantText, shortInstantText, periodText } from '../../electron/contract';
