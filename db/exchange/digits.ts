import { createHash } from 'node:crypto';
import { transcriptText, type Transcript } from './paper-code';

/**
 * Eight groups of five digits that both sides compare by voice or on paper: SHA-256 over both organisations' ids, all
 * four public keys and the invitation's nonce, four bytes a group. A swapped key changes nearly all of them; that eight
 * groups agree by chance has a probability of 10^-40, and a forger can try only before the digits are read out.
 */
export function digitsOf(transcript: Transcript): string {
  const hash = createHash('sha256').update(`zhibu/digits/v1\0${transcriptText(transcript)}`).digest();
  return Array.from({ length: 8 }, (_, group) => String(hash.readUInt32BE(group * 4) % 100_000).padStart(5, '0')).join(' ');
}
