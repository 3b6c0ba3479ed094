import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import { foundOffice, isPractice, type Moment, type Office, type Peer } from '../office/office';
import { migrate } from '../schema/migrate';
import { openDatabase } from '../store/open';
import { rows, run } from '../store/prepared';
import { applyImport } from './apply-import';
import { MOST_KEPT } from './kept-lines';
import { planImport } from './plan-import';
import { openPackage, type OpenedPackage } from './read-package';

/**
 * 本机试拆: opens the very file that was built and imports it into an empty database in memory, under the rules that the
 * addressee will apply. What arrives must be what was meant to leave.
 */
export async function tryReport(office: Office, moment: Moment, superior: Peer, files: Files, path: string, records: number): Promise<Result<null, Failure>> {
  const opened = await openPackage({ files, path, identities: [office.keys.sealingSecret], keep: MOST_KEPT });
  if (!opened.ok) return err(fail('trial-unpack-failed'));
  const memory = openDatabase(':memory:', null);
  if (!memory.ok) return err(fail('trial-unpack-failed'));
  try {
    migrate(memory.value);
    const there: Office = {
      ...foundOffice(memory.value, { org: superior.org, keys: office.keys, role: 'superior', operator: moment.author, incarnation: moment.newId(), practice: isPractice(office) }),
      device: superior.device,
    };
    // It knows our computers as we do: what a superior that does not would keep apart is no fault of the file.
    const own = rows<{ device: string; signing_key: string; sealing_key: string; state: string }>(office.db, `SELECT device, signing_key, sealing_key, state FROM peer WHERE relation = 'self' AND state IN ('confirmed', 'revoked')`);
    for (const one of [{ device: office.device, signing_key: office.keys.signingKey, sealing_key: office.keys.sealingKey, state: 'confirmed' }, ...own]) {
      run(memory.value,
        `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
         VALUES (:device, :org, 'subordinate', :state, :signing_key, :sealing_key, '', '', :slot, '', '', :now)`,
        { ...one, org: office.org, slot: superior.slot, now: moment.now });
    }
    // Read, hashed and looked into when it was opened; memory would have to hold them all.
    const lean = { ...opened.value, contents: nothing };
    const plan = await planImport(there, moment, lean);
    if (!plan.ok || plan.value.kind !== 'report') return err(fail('trial-unpack-failed'));
    const applied = await applyImport(there, moment, lean, plan.value, path);
    return applied.ok && applied.value.added + applied.value.staged >= records ? ok(null) : err(fail('trial-unpack-failed'));
  } finally {
    memory.value.close();
  }
}

async function* nothing(): ReturnType<OpenedPackage['contents']> {}
