/** What the TypeScript configurations use of electron.mjs. */
export interface Runtime {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  readonly napi: number;
  readonly official: boolean;
  readonly why: string;
}
export function foundElectron(): Runtime;
