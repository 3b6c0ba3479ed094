/** Lines of a long list that come together: a list that fits into one page is there at once. */
export const LIST_PAGE = 100;

/** Records that one submission takes. */
export const MOST_SUBMITTED = 10_000;
