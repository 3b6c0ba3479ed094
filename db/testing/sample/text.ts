import type { Random } from './random';

/** Puts values into a template: `{subject}` by name. A name without a value is a bug in the sample. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}}.`);
    return String(value);
  });
}

/** One variant of each sentence, in order. */
export const compose = (random: Random, sentences: readonly (readonly string[])[]): string => sentences.map((variants) => random.pick(variants)).join('');
