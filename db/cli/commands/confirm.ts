import { z } from 'zod';
import { fail, type Failure } from '../../domain/failure';
import { organisationCode } from '../../domain/organisation';
import { err, ok, type Result } from '../../domain/result';
import { confirmSubordinate, confirmSuperior, peerToCompare } from '../../exchange/confirm';
import { superiorOf, type Moment, type Office, type Peer } from '../../office/office';
import type { Answer, Refusal } from '../answer';
import { badArguments, command, flag, ofData } from '../command';
import { withData } from '../open-data';
import { slotByCode } from '../slots';

/** 核对: the digits of both sides were compared. Without an answer to that it only shows them. */
export const confirm = command({
  name: 'confirm',
  usage: '[--slot-code C] [--digits "12345 67890 …" | --yes | --differ] --data DIR --passphrase-file F [--json]',
  summary: '核对 8 组数字并确认：支部确认上级；上级加 --slot-code 确认下级',
  arguments: z.strictObject({ ...ofData, 'slot-code': organisationCode.optional(), digits: z.string().optional(), yes: flag, differ: flag }),
  run: (args, call) => {
    const { yes, differ } = args;
    if ([args.digits !== undefined, yes, differ].filter(Boolean).length > 1) return Promise.resolve(badArguments('--digits、--yes、--differ 只能用一个'));
    const typed = args.digits === undefined ? undefined : digitsIn(args.digits);
    if (typed !== undefined && typed.length !== DIGITS) return Promise.resolve(badArguments('--digits 要有 8 组、每组 5 位数字'));
    return withData(args, call, ({ office, moment }) => {
      const side = args['slot-code'] === undefined ? ok(withSuperior(office, moment)) : withSubordinate(office, moment, args['slot-code']);
      return Promise.resolve(side.ok ? decide(side.value, { yes, differ, typed }) : side);
    });
  },
});

const DIGITS = 40;
const digitsIn = (typed: string): string => typed.normalize('NFKC').replace(/\D/gu, '');

/** The other organisation, as far as it answered, and how to settle it. */
interface Side {
  readonly peer: Peer | undefined;
  readonly nobody: Failure;
  readonly settle: (agree: boolean) => Result<Peer, Failure>;
}

function withSuperior(office: Office, moment: Moment): Side {
  return { peer: superiorOf(office.db), nobody: fail('no-superior'), settle: (agree) => confirmSuperior(office, moment, agree) };
}

function withSubordinate(office: Office, moment: Moment, code: string): Result<Side, Failure> {
  const slot = slotByCode(office, code);
  if (!slot.ok) return slot;
  const { record } = slot.value;
  return ok({ peer: peerToCompare(office, record), nobody: fail('slot-empty', { code }), settle: (agree) => confirmSubordinate(office, moment, record, agree) });
}

/**
 * Digits that differ are refused and nothing more: a slip of the finger must not cost another trip with the stick.
 * `--differ` says that they really do: whoever answered is forgotten, and a new invitation starts clean.
 */
function decide({ peer, nobody, settle }: Side, { yes, differ, typed }: { yes: boolean; differ: boolean; typed: string | undefined }): Result<Answer, Failure | Refusal> {
  if (!peer) return err(nobody);
  if (differ) {
    const settled = settle(false);
    return settled.ok ? ok(shown(settled.value)) : settled;
  }
  if (typed !== undefined && typed !== digitsIn(peer.digits)) return err(fail('digits-differ'));
  if (typed === undefined && !yes) return ok(shown(peer));
  const settled = settle(true);
  return settled.ok ? ok(shown(settled.value)) : settled;
}

function shown({ org, code, name, digits, state }: Peer): Answer {
  const confirmed = state === 'confirmed';
  return { json: { org, code, name, digits, confirmed }, text: `${name}（${code}）\n${digits}\n${confirmed ? '已核对，已确认。' : '还没有确认：两边数字相同，再加 --yes 或 --digits。'}` };
}
