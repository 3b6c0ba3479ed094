/**
 * @typedef {object} Edit
 * @property {string} file path in the repository, with forward slashes
 * @property {string} from what stands there, exactly once
 * @property {string} to
 */

/**
 * A Vite plugin that changes places in our source while it is loaded; nothing on the disk is touched. A place that is not
 * there, or not once, is an error: whoever moves the source moves the edit.
 * @param {readonly Edit[]} edits
 * @returns {import('vite').Plugin & { unused: () => string[] }}
 */
export function editedSource(edits) {
  const left = new Set(edits);
  return {
    name: 'edited-source',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0].replaceAll('\\', '/');
      const here = edits.filter(({ file }) => path.endsWith(`/${file}`));
      let changed = code;
      for (const edit of here) {
        if (changed.split(edit.from).length !== 2) throw new Error(`${edit.file} does not say exactly once: ${edit.from}`);
        changed = changed.replace(edit.from, () => edit.to);
        left.delete(edit);
      }
      return here.length > 0 ? changed : null;
    },
    unused: () => [...left].map(({ file, from }) => `${file}: ${from}`),
  };
}
