/** .zbb files that a double click or a second start brought, until the window looks at them. */
export interface OpenedFiles {
  add(files: readonly string[]): void;
  /** The window took these into its hands. */
  looked(files: readonly string[]): void;
  pending(): readonly string[];
}

/** `tell` says each new file to the window; one that is still locked finds them in the app's status later. */
export function keepOpenedFiles(tell: (files: readonly string[]) => void): OpenedFiles {
  let waiting: readonly string[] = [];
  return {
    add: (files) => {
      if (files.length === 0) return;
      waiting = [...new Set([...waiting, ...files])];
      tell(files);
    },
    looked: (files) => {
      waiting = waiting.filter((file) => !files.includes(file));
    },
    pending: () => waiting,
  };
}
