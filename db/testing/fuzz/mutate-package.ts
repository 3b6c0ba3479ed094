import type { Json, JsonObject } from '../../records/canonical';
import { sha256 } from '../../records/sign';
import type { Chance } from './chance';
import { mutateBytes } from './mutate-bytes';
import { idsIn, mutateJson } from './mutate-json';
import { assemble, signedAs, versionText, type Parts, type Turns } from './opened-parts';
import type { Scene } from './scenes';

export interface Mutated {
  readonly bytes: Buffer;
  /** Changed inside, then hashed, signed and sealed anew by the enrolled sender; false = changed on the outside. */
  readonly inside: boolean;
  readonly how: string;
}

/** Below this share the file is changed as it lies on the stick; that tests the seal, and there is little to find. */
const OUTSIDE = 0.12;

const wrappings: readonly (readonly [string, (chance: Chance) => Turns])[] = [
  ['tar', (chance) => ({ tar: (tar) => mutateBytes(tar, chance) })],
  ['gzip', (chance) => ({ packed: (packed) => mutateBytes(packed, chance) })],
  ['line bytes', (chance) => ({ versionLines: (lines) => brokenLine(lines, chance), statementLines: (lines) => (chance.upTo(2) === 0 ? brokenLine(lines, chance) : lines) })],
  ['lines', (chance) => ({ versionLines: (lines) => otherLines(lines, chance), statementLines: (lines) => (chance.upTo(2) === 0 ? otherLines(lines, chance) : lines) })],
];

/** One hostile or broken file, made of a good one. `known`: ids that mean something at the receiver. */
export async function mutatePackage(scene: Scene, chance: Chance, known: readonly string[]): Promise<Mutated> {
  const recipients = scene.kind === 'invitation' ? [] : [scene.receiver.keys.sealingKey];
  const secret = scene.sender.keys.signingSecret;
  if (chance.next() < OUTSIDE) {
    const good = await assemble(scene.parts, {}, secret, recipients);
    return { bytes: mutateBytes(good, chance), inside: false, how: `${scene.kind}: file` };
  }
  const drawn = chance.next();
  if (drawn < 0.12) {
    const [name, turns] = chance.oneOf(wrappings);
    return { bytes: await assemble(fresh(scene.parts, chance), turns(chance), secret, recipients), inside: true, how: `${scene.kind}: ${name}` };
  }
  if (drawn < 0.35) {
    const manifest = (fitting: JsonObject): unknown => mutateJson(fitting, chance, known);
    return { bytes: await assemble(fresh(scene.parts, chance), { manifest }, secret, recipients), inside: true, how: `${scene.kind}: manifest` };
  }
  const contents = scene.parts.blobs.length > 0 && chance.upTo(8) === 0 ? changedBlob : drawn < 0.6 ? changedStatement : drawn < 0.85 ? changedVersion : changedBoth;
  return { bytes: await assemble(contents(fresh(scene.parts, chance), chance, known, secret), {}, secret, recipients), inside: true, how: `${scene.kind}: ${contents.name}` };
}

/** Mostly a package that was not seen yet: a repeated one is passed over early. */
const fresh = (parts: Parts, chance: Chance): Parts => (chance.upTo(10) === 0 ? parts : { ...parts, manifest: { ...parts.manifest, id: hex(chance, 32) } });
const hex = (chance: Chance, length: number): string => Array.from({ length }, () => chance.upTo(16).toString(16)).join('');

function changedStatement(parts: Parts, chance: Chance, known: readonly string[], secret: string): Parts {
  const at = chance.upTo(parts.statements.length);
  const others = [...known, ...parts.statements.flatMap(({ value }) => idsIn(value))];
  // One in four keeps its old signature: a forger without the key.
  const statements = parts.statements.map((signed, index) => (index !== at ? signed : chance.upTo(4) === 0
    ? { value: mutateJson(signed.value, chance, others) as Json, signature: signed.signature }
    : signedAs(mutateJson(signed.value, chance, others), secret)));
  return { ...parts, statements };
}

/** Changes a version and, mostly, the statement that names it, so that the change arrives where documents are read. */
function changedVersion(parts: Parts, chance: Chance, known: readonly string[], secret: string): Parts {
  if (parts.versions.length === 0) return changedStatement(parts, chance, known, secret);
  const at = chance.upTo(parts.versions.length);
  const before = parts.versions[at] ?? '{}';
  const value = JSON.parse(before) as Json;
  const after = versionText(mutateJson(value, chance, [...known, ...idsIn(value)]));
  const versions = parts.versions.map((text, index) => (index === at ? after.text : text));
  if (chance.upTo(5) === 0) return { ...parts, versions };
  const old = versionText(value).id;
  const statements = parts.statements.map((signed) => (JSON.stringify(signed.value).includes(old) ? signedAs(JSON.parse(JSON.stringify(signed.value).replaceAll(old, after.id)), secret) : signed));
  return { ...parts, versions, statements };
}

/** An attachment that is another, under its own hash or an old one, that is missing, or that nobody named. */
function changedBlob(parts: Parts, chance: Chance): Parts {
  const at = chance.upTo(parts.blobs.length);
  const blobs = parts.blobs.flatMap((blob, index) => {
    if (index !== at) return [blob];
    const content = mutateBytes(blob.content, chance);
    return chance.oneOf([[], [{ ...blob, content }], [{ name: sha256(content), content }], [blob, { name: sha256(content), content }]]);
  });
  return { ...parts, blobs: blobs.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function changedBoth(parts: Parts, chance: Chance, known: readonly string[], secret: string): Parts {
  return changedStatement(changedVersion(parts, chance, known, secret), chance, known, secret);
}

function brokenLine(lines: readonly string[], chance: Chance): string[] {
  if (lines.length === 0) return ['{}'];
  const at = chance.upTo(lines.length);
  return lines.map((line, index) => (index === at ? mutateBytes(Buffer.from(line), chance).toString('latin1') : line));
}

function otherLines(lines: readonly string[], chance: Chance): string[] {
  const at = chance.upTo(Math.max(1, lines.length));
  switch (chance.upTo(5)) {
    case 0:
      return lines.filter((_, index) => index !== at);
    case 1:
      return [...lines, lines[at] ?? ''];
    case 2:
      return [...lines].reverse();
    case 3:
      return [...lines, '', 'null', '[]', '{}'].slice(0, lines.length + 1 + chance.upTo(4));
    default:
      return lines.map((line, index) => (index === at ? `${line.slice(0, -1)},"removed":true}` : line));
  }
}
