import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient, type Identity } from 'age-encryption';
import type { ByteReader } from './byte-reader';
import type { Limits } from './limits';
import { Refused, refuse } from './package-failure';

/** How every age file begins (age-encryption.org/v1), sealed for whomever. */
export const AGE_BEGINNING: Uint8Array = Buffer.from('age-encryption.org/v1\n');
const HEADER_END = Buffer.from('\n--- ');

/** A device's sealing key pair: what others seal to, and what only that device may know. */
export interface SealingKey {
  /** age1… */
  readonly recipient: string;
  /** AGE-SECRET-KEY-1… */
  readonly identity: string;
}

export async function newSealingKey(): Promise<SealingKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seals a stream to each of these keys (at least one), piece by piece. */
export async function* sealStream(plain: AsyncIterable<Uint8Array>, recipients: readonly string[]): AsyncGenerator<Uint8Array, void, void> {
  if (recipients.length === 0) throw new Error('sealed to nobody');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* await encrypter.encrypt(ReadableStream.from(plain));
}

export interface Unsealed {
  /** To be read to its end: only then is it known that nothing was cut off or added. Throws `Refused`. */
  readonly plain: AsyncIterable<Uint8Array>;
  /** The key of ours that it was sealed to. */
  readonly recipient: string;
  /** How many keys it is sealed to. */
  readonly recipients: number;
}

/** The seal holds and is not for us; all that a stranger can see is the number of keys. */
export interface Closed {
  readonly recipient: null;
  readonly recipients: number;
}

/** Opens a sealed stream with the first of our identities that fits. Throws `Refused` when the stream is damaged. */
export async function unsealStream(sealed: ByteReader, identities: readonly string[], limits: Limits): Promise<Unsealed | Closed> {
  // The library gathers the header in memory until it ends, so its end must be near.
  const head = await sealed.peek(limits.ageHeaderBytes);
  if (!Buffer.from(head.buffer, head.byteOffset, head.length).includes(HEADER_END)) refuse('file-damaged', 'age-header');

  const watch = new Watch();
  const decrypter = new Decrypter();
  decrypter.addIdentity(watch);
  for (const identity of identities) {
    decrypter.addIdentity(identity);
    decrypter.addIdentity(watch);
  }
  const opened = await decrypter.decrypt(ReadableStream.from(sealed.rest())).catch((thrown: unknown) => {
    if (thrown instanceof Refused) throw thrown;
    return null;
  });
  const fitting = identities[watch.calls - 1];
  if (fitting === undefined && watch.calls > 0) return { recipient: null, recipients: watch.recipients };
  if (opened === null || fitting === undefined) refuse('file-damaged', 'age-header');
  return { plain: authentic(opened), recipient: await identityToRecipient(fitting), recipients: watch.recipients };
}

/**
 * Fits nothing, but is asked in its turn: the library tries one identity after another, and says only by an English
 * sentence that none fitted. Before each of ours and after the last one stands a watch; the number of calls tells.
 */
class Watch implements Identity {
  calls = 0;
  recipients = 0;

  unwrapFileKey(stanzas: readonly unknown[]): null {
    this.calls += 1;
    this.recipients = stanzas.length;
    return null;
  }
}

async function* authentic(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* plain;
  } catch (thrown) {
    // The library's own faults are bare errors: a piece that does not fit its key, its place or the end.
    if (thrown instanceof Refused) throw thrown;
    refuse('file-damaged', 'age-payload');
  }
}
