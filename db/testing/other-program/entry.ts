/** What a program of another version does with a database and a stick: built by build-program.ts, never imported as it is. */
export { writeReport } from '../../exchange/send';
export { dropLooked, lookAtFile, takeIn } from '../../exchange/take-in';
export { wake } from '../../exchange/wake';
export { recordRows } from '../../office/records';
export { submittedFigures } from '../../office/submit';
export { dumpProjections, rebuild, verifyOffice } from '../../office/verify';
