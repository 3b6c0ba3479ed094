/** Frozen once released: never edited, imports nothing of ours. */
export const unasked = `
-- Nobody asks attendance by member: hours and attendance of a person are counted from the documents. At a superior with five
-- years of 500 branches it was the dearest index of all, a fifth of the pages that a monthly report writes.
DROP INDEX attendance_member;
`;
