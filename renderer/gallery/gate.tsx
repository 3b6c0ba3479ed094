import { Choose } from '../gate/Choose';
import { JoinFile } from '../gate/JoinFile';
import { OrganisationStep, unfilledFacts } from '../gate/OrganisationStep';
import { PassphraseStep } from '../gate/PassphraseStep';
import { Recover } from '../gate/Recover';
import { Restore } from '../gate/Restore';
import { ShowCode } from '../gate/ShowCode';
import { TypeCodeBack } from '../gate/TypeCodeBack';
import { Unlock } from '../gate/Unlock';
import { type GalleryEntry, nothing } from './entry';

const CODE = '7K3M-Q9PD-2XWT-0F4H-N8RC-VB6E-J5YS';
const FACTS = { code: '330421.02.07', name: '清河县第二中学高中部教师党支部', type: 'branch', operator: '李淑芬' } as const;
const suggest = async (): Promise<string> => '春风-杯子-铅笔-列车';

export const entries: readonly GalleryEntry[] = [
  { name: 'choose', bare: true, show: () => <Choose version="0.1.0" onChoose={nothing} /> },
  { name: 'organisation', bare: true, show: () => <OrganisationStep step="1 / 3" facts={unfilledFacts('branch')} onChange={nothing} onNext={nothing} onBack={nothing} /> },
  { name: 'organisation-filled', bare: true, show: () => <OrganisationStep step="1 / 3" facts={FACTS} onChange={nothing} onNext={nothing} onBack={nothing} /> },
  { name: 'passphrase', bare: true, show: () => <PassphraseStep step="2 / 3" busy={false} failure={null} onSuggest={suggest} onCreate={nothing} onBack={nothing} /> },
  { name: 'passphrase-refused', bare: true, show: () => <PassphraseStep step="2 / 3" busy={false} failure={{ code: 'weak-passphrase' }} onSuggest={suggest} onCreate={nothing} onBack={nothing} /> },
  { name: 'code', bare: true, show: () => <ShowCode step="3 / 3" code={CODE} organisation={FACTS.name} onDone={nothing} /> },
  { name: 'type-back', bare: true, show: () => <TypeCodeBack step="3 / 3" busy={false} failure={{ code: 'recovery-code-mistyped' }} onShowAgain={nothing} onConfirm={nothing} /> },
  { name: 'type-back-later', bare: true, show: () => <TypeCodeBack busy={false} failure={null} onShowAgain={null} onConfirm={nothing} /> },
  { name: 'unlock', bare: true, show: () => <Unlock failedTries={0} version="0.1.0" busy={false} failure={null} onUnlock={nothing} onForgotten={nothing} /> },
  { name: 'unlock-wrong', bare: true, show: () => <Unlock failedTries={2} version="0.1.0" busy={false} failure={{ code: 'wrong-passphrase', facts: { tries: 3 } }} onUnlock={nothing} onForgotten={nothing} /> },
  { name: 'unlock-busy', bare: true, show: () => <Unlock failedTries={2} version="0.1.0" busy failure={null} onUnlock={nothing} onForgotten={nothing} /> },
  { name: 'recover', bare: true, show: () => <Recover busy={false} failure={{ code: 'wrong-recovery-code' }} onSuggest={suggest} onRecover={nothing} onBack={nothing} /> },
  { name: 'restore', bare: true, show: () => <Restore file={null} busy={false} percent={null} failure={null} onChooseFile={nothing} onRestore={nothing} onBack={nothing} onNoBackup={nothing} /> },
  { name: 'restore-wrong', bare: true, show: () => <Restore file="E:\备份\2026-11-20 支部手册.zbk" busy={false} percent={null} failure={{ code: 'wrong-passphrase', facts: { tries: 0 } }} onChooseFile={nothing} onRestore={nothing} onBack={nothing} onNoBackup={nothing} /> },
  { name: 'restore-busy', bare: true, show: () => <Restore file="E:\备份\2026-11-20 支部手册.zbk" busy percent={41} failure={null} onChooseFile={nothing} onRestore={nothing} onBack={nothing} onNoBackup={nothing} /> },
  { name: 'join', bare: true, show: () => <JoinFile way="second" file={null} look={null} operator="" busy={false} failure={null} onChoose={nothing} onOperator={nothing} onBack={nothing} onNext={nothing} /> },
  { name: 'join-found', bare: true, show: () => <JoinFile way="second" file="E:\3c91f2a7.zbb" look={{ code: FACTS.code, name: FACTS.name, superior: '', expires: '2026-12-31T00:00:00Z' }} operator="周海涛" busy={false} failure={null} onChoose={nothing} onOperator={nothing} onBack={nothing} onNext={nothing} /> },
  { name: 'join-wrong', bare: true, show: () => <JoinFile way="second" file={null} look={null} operator="周海涛" busy={false} failure={{ code: 'pairing-other-file' }} onChoose={nothing} onOperator={nothing} onBack={nothing} onNext={nothing} /> },
  { name: 'returning', bare: true, show: () => <JoinFile way="returning" file="E:\77aa0c1b.zbb" look={{ code: FACTS.code, name: FACTS.name, superior: '清河县教育局党委', expires: '2026-12-31T00:00:00Z' }} operator="李淑芬" busy={false} failure={null} onChoose={nothing} onOperator={nothing} onBack={nothing} onNext={nothing} /> },
];
