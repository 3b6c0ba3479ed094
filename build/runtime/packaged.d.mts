/** What the TypeScript configurations use of packaged.mjs. */
export function packagedPath(flavour: 'ship' | 'test'): string;
