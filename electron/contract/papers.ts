/** Papers as the screen draws them: the same that the Word file and the PDF are made of. */
export { minutesOnScreen, minutesPaper, type MinutesInput } from '../../db/domain/papers/minutes';
export { byAnniversary, inRosterOrder } from '../../db/domain/papers/in-order';
export { hoursWords } from '../../db/domain/names/numbers';
export type { Block as PaperBlock, Run as PaperRun, Sheet as PaperSheetBlocks } from '../../db/domain/papers/paper';
