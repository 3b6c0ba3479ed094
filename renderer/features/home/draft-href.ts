/**
 * Where a draft is gone on with. Its key is the place of its form without the first slash, so that forms and home screen
 * need no table between them: `gatherings/new/party-meeting` → `/gatherings/new/party-meeting`.
 */
export const draftHref = (key: string): string => `/${key}`;
