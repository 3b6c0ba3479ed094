declare const __BUILD_DATE__: string;

/** The day on which this app was built, `YYYY-MM-DD`. A clock before it is wrong. */
export const BUILD_DATE: string = __BUILD_DATE__;
