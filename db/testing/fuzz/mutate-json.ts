import type { Json, JsonObject } from '../../records/canonical';
import { isObject } from '../../records/fields';
import type { Chance } from './chance';

type Path = readonly (string | number)[];

/** Values that programs of all kinds have stumbled over. Some cannot be said canonically: those are for broken text. */
const ODD: readonly unknown[] = [
  0, -1, 1, 1.5, -0, 2 ** 53 - 1, 2 ** 53, 1e300, true, false, null, '', ' ', '0', '__proto__', 'constructor', '\u0000', '\ud800', '\u202e倒序', 'e\u0301',
  '<img src=x onerror=alert(1)>', "'; DROP TABLE version; --", '=cmd|calc', '../../etc/passwd', 'CON', 'a'.repeat(70), '长'.repeat(600), '2025-02-30', '0000-00-00T00:00',
  '9999-12-31T23:59', '1970-01-01T00:00:00Z', '2151-01-01T00:00:00.000Z', 'f'.repeat(32), 'f'.repeat(64), 'F'.repeat(64), '0'.repeat(64), [], {}, [[]], [null], { id: '' }, { removed: true },
];

/** Every place in a value, outermost first. */
function places(value: Json, at: Path = []): Path[] {
  const inner = Array.isArray(value) ? value.map((item, index) => places(item as Json, [...at, index])) : isObject(value) ? Object.entries(value).map(([key, item]) => places(item, [...at, key])) : [];
  return [at, ...inner.flat()];
}

const valueAt = (value: unknown, path: Path): unknown => path.reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], value);

/**
 * Changes a copy of a value at one to three places: drops, doubles, renames, replaces, exchanges, wraps, fills. `others`
 * are strings to put in other strings' places: ids of other records, devices, organisations.
 */
export function mutateJson(value: Json, chance: Chance, others: readonly string[]): unknown {
  let mutated: unknown = structuredClone(value);
  // Most often something that has the right shape and the wrong meaning: only that reaches the deeper checks.
  const gently = chance.upTo(3) > 0;
  for (let times = 1 + chance.upTo(3); times > 0; times -= 1) mutated = gently ? inShape(mutated, chance, others) : once(mutated, chance, others);
  return mutated;
}

const SHAPES: readonly RegExp[] = [/^[0-9a-f]{32}$/, /^[0-9a-f]{64}$/, /^age1[0-9a-z]{58}$/, /^\d{4}-\d{2}$/, /^\d{4}-\d{2}-\d{2}$/, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, /Z$/];
const shapeOf = (text: string): number => SHAPES.findIndex((shape) => shape.test(text));

/** Puts a value of the same shape in a value's place, or takes a list's item away, or moves a number a little. */
function inShape(value: unknown, chance: Chance, others: readonly string[]): unknown {
  const all = places(value as Json);
  const path = chance.oneOf(all);
  const last = path.at(-1);
  if (last === undefined) return value;
  const around = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown>;
  const here = around[last];
  if (typeof here === 'string') {
    const shape = shapeOf(here);
    const strings = [...others, ...all.map((place) => valueAt(value, place)).filter((found) => typeof found === 'string')].filter((text) => text !== here && shapeOf(text) === shape);
    if (strings.length > 0) around[last] = chance.oneOf(strings);
  } else if (typeof here === 'number') around[last] = Math.max(0, here + chance.oneOf([-1, 1, 2, 30]));
  else if (typeof here === 'boolean') around[last] = !here;
  else if (Array.isArray(around)) around.splice(Number(last), chance.upTo(2), ...(chance.upTo(2) === 0 ? [structuredClone(here)] : []));
  else if (Array.isArray(here)) here.reverse();
  return value;
}

function once(value: unknown, chance: Chance, others: readonly string[]): unknown {
  const path = chance.oneOf(places(value as Json));
  const last = path.at(-1);
  if (last === undefined) return chance.upTo(20) === 0 ? chance.oneOf(ODD) : value;
  const around = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown>;
  const here = around[last];
  switch (chance.upTo(9)) {
    case 0:
      if (Array.isArray(around)) around.splice(Number(last), 1);
      else delete around[last];
      break;
    case 1:
      if (Array.isArray(around)) around.splice(chance.upTo(around.length + 1), 0, structuredClone(here));
      else around[`${last}2`] = here;
      break;
    case 2:
      if (Array.isArray(around)) around.reverse();
      else {
        delete around[last];
        around[chance.oneOf(['extra', 'id', 'removed', 'kind', '名称', String(last).toUpperCase()])] = here;
      }
      break;
    case 3:
      around[last] = nested(chance.oneOf([2, 12, 15, 17, 40]), here);
      break;
    case 4:
      around[last] = typeof here === 'number' ? here + chance.oneOf([-1, 1, 60, 1_000_000]) : [here, here];
      break;
    case 5:
    case 6:
      around[last] = typeof here === 'string' && others.length > 0 ? chance.oneOf(others) : chance.oneOf(ODD);
      break;
    case 7:
      around[last] = Array.isArray(here) && here.length > 0 ? Array.from({ length: 300 }, () => structuredClone(here[0] as unknown)) : chance.oneOf(ODD);
      break;
    default:
      around[last] = chance.oneOf(ODD);
  }
  return value;
}

function nested(depth: number, inner: unknown): unknown {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** All strings in a value that look like ids or hashes. */
export function idsIn(value: Json): string[] {
  if (typeof value === 'string') return /^([0-9a-f]{32}|[0-9a-f]{64}|age1[0-9a-z]{58})$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item as Json));
  return isObject(value) ? Object.values(value as JsonObject).flatMap(idsIn) : [];
}
