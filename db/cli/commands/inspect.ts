import { resolve } from 'node:path';
import { z } from 'zod';
import { err, ok } from '../../domain/result';
import { describePackage, type PackageDescription } from '../../exchange/describe-package';
import { identitiesOf } from '../../exchange/devices';
import { nodeFiles } from '../../files/node-files';
import type { Answer } from '../answer';
import { badArguments, command, text, type Outcome } from '../command';
import { withData } from '../open-data';

/** What a file is; nothing of it is used. With data also what is sealed to it can be read. */
export const inspect = command({
  name: 'inspect',
  usage: 'FILE [--data DIR --passphrase-file F] [--json]',
  summary: '看一个文件是什么（不导入）',
  arguments: z.strictObject({ data: text.optional(), 'passphrase-file': text.optional(), operands: z.array(text).length(1) }),
  run: (args, call) => {
    const { data, 'passphrase-file': passphraseFile } = args;
    const file = resolve(args.operands[0] ?? '');
    if (data === undefined && passphraseFile === undefined) return describe(file, []);
    if (data === undefined || passphraseFile === undefined) return Promise.resolve(badArguments('--data 和 --passphrase-file 要一起写'));
    return withData({ data, 'passphrase-file': passphraseFile }, call, ({ office }) => describe(file, identitiesOf(office)));
  },
});

async function describe(file: string, identities: readonly string[]): Promise<Outcome> {
  const described = await describePackage({ files: nodeFiles, path: file, identities });
  if (!described.ok) return err({ code: described.error.code, ...(described.error.facts ? { facts: described.error.facts } : {}) });
  return ok(shown(file, described.value));
}

const KIND_WORDS = { invitation: '邀请', enrolment: '入网', report: '上报', downward: '下发', merge: '合并' } as const;

function shown(file: string, described: PackageDescription): Answer {
  const { bytes, sha256 } = described;
  if (described.state === 'closed') {
    return { json: { file, state: 'closed', recipients: described.recipients, bytes, sha256 }, text: `密封的文件，本机打不开（封给 ${described.recipients} 把钥匙）。\n${bytes} 字节，SHA-256 ${sha256}` };
  }
  const { kind, sender, number, period, writtenAt, counts, addressee, id, app, base, submitted } = described.manifest;
  return {
    json: { file, state: 'open', kind, id, number, period, writtenAt, app, sender, addressee, base, submitted, counts, sealed: described.sealed, blobs: described.blobs, bytes, sha256 },
    text: [
      `${KIND_WORDS[kind]}文件，第 ${number} 号${period === '' ? '' : `，报告期 ${period}`}`,
      `发送：${sender.name}（${sender.code}），${writtenAt}`,
      `签名陈述 ${counts.statements} 份，记录版本 ${counts.versions} 个`,
      `${bytes} 字节，SHA-256 ${sha256}`,
    ].join('\n'),
  };
}
