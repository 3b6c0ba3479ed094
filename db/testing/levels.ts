import type { Moment, Office } from '../office/office';
import { writeDownward, writeReport } from '../exchange/send';
import { joinOffices, must } from './confirmed';
import { anOffice } from './office';
import type { StickInMemory } from './stick-in-memory';

/** Organisations one below another, the branch last, with the slot that each superior keeps for the next. */
export interface Levels {
  readonly offices: readonly Office[];
  readonly slots: readonly string[];
}

const NAMES = ['省委教育工委', '市委教育工委', '县委教育工委', '教育局党委', '第二中学党委', '高中部党总支', '高三年级党支部'];

/** A chain from the top down to a branch, each confirmed by the one above it. */
export async function aChain(levels: number, moment: Moment): Promise<Levels> {
  const offices: Office[] = [];
  for (let at = 0; at < levels; at += 1) offices.push(await anOffice({ code: `0${at}`, name: NAMES.at(at - levels) ?? '', role: at === levels - 1 ? 'branch' : 'superior' }));
  const slots = offices.slice(1).map((office, at) => joinOffices(office, there(offices[at]), moment));
  return { offices, slots };
}

export const there = (office: Office | undefined): Office => {
  if (!office) throw new Error('no such level');
  return office;
};

/** Writes a report and takes it in above; undefined = there was nothing to say. */
export async function reportUp(stick: StickInMemory, moment: Moment, from: Office, to: Office, all = false): Promise<string | undefined> {
  const written = await writeReport(from, moment, '2025-11', all, stick.drop(from.device.slice(0, 6)));
  if (!written.ok && written.error.code === 'nothing-to-write') return undefined;
  const { path } = must(written);
  must(await stick.take(to, moment, path));
  return path;
}

/** Every level reports in turn, from the branch up. */
export async function reportAll(stick: StickInMemory, moment: Moment, { offices }: Levels, all = false): Promise<void> {
  for (let at = offices.length - 1; at > 0; at -= 1) await reportUp(stick, moment, there(offices[at]), there(offices[at - 1]), all);
}

/** Every level answers in turn, from the top down. */
export async function answerAll(stick: StickInMemory, moment: Moment, { offices, slots }: Levels): Promise<void> {
  for (const [at, slot] of slots.entries()) {
    const { path } = must(await writeDownward(there(offices[at]), moment, slot, stick.drop(there(offices[at]).device.slice(0, 6))));
    must(await stick.take(there(offices[at + 1]), moment, path));
  }
}
