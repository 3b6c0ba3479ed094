/**
 * Every expected failure that can reach a person, with its sentence: what happened, what is safe, what to do next.
 * One table for the window and the command line, so that both say the same. `facts` are only names, numbers and dates.
 */
export type Facts = Readonly<Record<string, string | number>>;

export interface Failure {
  readonly code: FailureCode;
  readonly facts?: Facts;
}

const SAFE = '本机数据没有任何变化。';

const SENTENCES = {
  // Opening
  'wrong-passphrase': '口令不对，这是第 {tries} 次。数据没有变化，可以再试；忘了口令，请用恢复码。',
  'wrong-recovery-code': '恢复码不对。请对照打印的恢复码逐组核对后再输入；数据没有变化。',
  'recovery-code-mistyped': '恢复码抄错了一位（校验位不符）。请逐组核对后再输入。',
  'weak-passphrase': '这个口令太容易被猜到。请至少用 10 个字，不用生日、电话或单位名，也可以点“生成一个”。',
  'no-data': '这个文件夹里还没有支部手册的数据。请先新建，或从备份恢复。',
  'data-exists': '这个文件夹里已经有支部手册的数据，没有覆盖。请换一个空文件夹，或直接打开原有数据。',
  'data-busy': '支部手册已经在用这份数据（可能是另一个窗口或命令）。请先关闭它再试；数据没有变化。',
  'data-damaged': '数据文件有损坏，已停止打开，没有改动它。请用最近的备份恢复，并保留原文件。',
  'data-newer': '这份数据由更新版本的支部手册写成。请安装新版本后再打开；数据没有变化。',
  'key-file-damaged': '密钥文件（keys.json）损坏或缺失，数据打不开。请用备份恢复，不要删除现有文件。',
  'not-open': '数据还没有打开。请先输入口令。',
  'self-test-failed': '本机自检没有通过（{parts}），为安全起见没有打开数据。请重新安装本程序。',
  // Records
  'not-found': '没有找到这条记录，它可能已在别处改变。请返回列表刷新后再看。',
  'template-not-docx': '没有采用：这不是能打开的 DOCX 文件（可能是旧的 DOC 格式、改了名的文件，或文件已损坏）。请用文字处理软件另存为 DOCX 再选。原来的版式不变。',
  'template-locked': '没有采用：这个文件设了打开密码。请在文字处理软件里取消密码、另存一份再选。原来的版式不变。',
  'template-macros': '没有采用：这个文件里有宏（会自动运行的程序）。请另存为不带宏的 DOCX 再选。原来的版式不变。',
  'template-outside': '没有采用：这个文件打开时会去取外面的内容，或嵌有别的程序的对象。请把它们换成普通文字或图片，再另存一份。原来的版式不变。',
  'template-bomb': '没有采用：这个文件解开后大得不正常，不像一份表格。请重新制作。原来的版式不变。',
  'template-too-large': '没有采用：模板有 {size} MB，超过 4 MB。请去掉大图片再选。原来的版式不变。',
  'template-broken': '没有采用：占位符写得不完整，“{tag}”附近缺少两个花括号中的一个，或者循环没有结尾。请改好再选。原来的版式不变。',
  'template-unusable': '没有排版：这种材料现在采用的模板不能用。记录没有变化。请到“材料与模板”里给它换一个版式，再打印。',
  'paper-empty': '这份材料现在没有可打印的内容：缺少姓名或日期。请先补填，再打印。',
  'document-invalid': '内容没有保存：“{field}”填写不符合要求。请改正后再保存，已输入的内容还在。',
  'document-too-large': '这条记录太长（超过 256 KB），没有保存。请把长篇材料作为附件留存，正文写摘要。',
  'record-changed': '这条记录刚才在别处改过，没有覆盖。请先看最新内容，再合并你的修改。',
  'record-withdrawn': '这条记录已撤回，不能再改。可在“历史”里查看。',
  'record-has-conflicts': '“{title}”还有两处不同没有选定，暂不能提交。请先选定再提交。',
  'record-foreign': '这是下级组织的记录，本机只能查看。请退回给下级修改。',
  'records-unreadable': '文件不是记录的 JSON（{reason}）。' + SAFE + '请对照导出的记录改正后再试。',
  'year-sealed': '{year} 年已封存，没有保存。要更正，请先在这条记录上点“更正这一条”，或在“年度封存”里解除封存。',
  'year-not-over': '{year} 年还没有结束，没有封存。请等这一年过完、记录补齐以后再封存。',
  'erase-correct-first': '这条记录现在的内容里还有它，没有擦除。请先编辑更正并保存，再来擦除。',
  'erase-submit-first': '已提交的版本里还有它，没有擦除。请先重新提交更正后的记录，再来擦除。',
  'erase-nothing': '这条记录的各个版本里都没有找到它，没有擦除任何内容。请核对后再试。',
  'nothing-to-submit': '没有可以提交的记录。',
  // Reviews
  'review-not-below': '这不是直接下级提交的记录，不能审核。没有任何变化。请在“审核”里选下级组织提交的记录。',
  'review-changed': '“{title}”刚才收到了重新提交的内容，没有审核。请先看最新内容再决定；其他记录也没有变化。',
  'review-nothing': '没有可以审核或撤销的记录。没有任何变化，请先在清单里选记录。',
  'review-reason-missing': '退回要写明原因，没有退回。请写一句需要改什么，再退回。',
  'review-deadline-past': '要求改好的日期已经过去，没有退回。请选今天或以后的日期。',
  'review-carried': '这条审核意见已经随下发文件写出，不能撤销。没有任何变化；要改变意见，请再通过或退回一次。',
  // Tasks and notices
  'order-nobody': '没有选下级组织，没有下达。请至少选一个。',
  'order-not-below': '只能下达给已经核对过数字的直接下级，没有下达。请先与它核对，或改选别的下级。',
  'order-unknown': '没有找到这项任务或通知，它可能已在别处改变。没有任何变化。请返回列表刷新后再看。',
  'order-withdrawn': '“{title}”已经撤回，不能再改。没有任何变化；需要时请重新下达一项。',
  'order-reason-missing': '要写明原因，没有改动。请写一句话，下级会看到它。',
  'order-invalid': '没有下达：“{field}”没有填写，或太长。请改正后再试，已输入的内容还在。',
  'order-files': '附件不能这样下达，没有下达：一项最多 {most} 个附件、合计 {size} MB，内容都要在本机。请去掉一些，或重新添加，再下达；已输入的内容还在。',
  // Attachments
  'attachment-empty': '“{name}”是空文件，没有添加。请重新取一份再试；已添加的附件都在。',
  'attachment-too-large': '“{name}”有 {size} MB，超过了 20 MB，没有添加。请压缩或拆成几份再添加；已添加的附件都在。',
  'attachment-kind': '“{name}”不是能添加的文件，没有添加。可以添加照片（JPG、PNG、WEBP、BMP、GIF）、PDF、OFD 和常用办公软件的文字、表格、演示文件，请转换后再添加。',
  'attachment-not-as-named': '“{name}”的内容与文件名不符，或者已经损坏，没有添加。请用原来的程序打开它，另存一份再添加。',
  'attachment-heic': '“{name}”是手机的 HEIC 照片，本程序读不了，没有添加。请先在手机或电脑上转成 JPG 再添加；苹果手机可在“设置—相机—格式”里选“兼容性最佳”。',
  'attachment-locked': '“{name}”设有打开密码，没有添加。请去掉密码另存一份再添加；保存在本程序里的附件都是加密的。',
  'attachment-missing': '这个附件没有随文件带来，本机没有它的内容。下级报来的，请它勾选“随上报带出”后重新提交、导出；上级下发的，请上级再写一份下发文件。',
  'photo-unreadable': '“{name}”打不开，照片可能已经损坏，没有添加。请重新拷贝一份再试。',
  'photo-too-many-pixels': '“{name}”有 {width}×{height} 像素，超过了能处理的大小，没有添加。请先缩小再添加。',
  'photo-not-clean': '“{name}”没有处理好（照片要先缩小并去掉拍摄位置等信息），没有添加。请重新添加一次。',
  'merge-too-large': '要带给另一台电脑的附件合计 {size} MB，超过了一份合并文件的上限，没有写出，数据没有变化。请在另一台电脑上用备份恢复，或先删去不再需要的大附件，再写合并文件。',
  'package-too-large': '这次要带出的附件合计 {size} MB，超过了一份文件的上限，没有写出。请减少勾选“随上报带出”的附件，重新提交后再导出。',
  'downward-too-large': '要随这份下发文件带去的附件合计 {size} MB，超过了一份文件的上限，没有写出，数据没有变化。请把已经办完的任务销号，或撤回不再需要的任务和通知，再写下发文件。',
  // Out of other people's files
  'intake-empty': '这个文件里没有表格内容。没有任何变化。请打开它看一看，是不是选错了文件。',
  'intake-damaged': '这个文件打不开：它不完整或者已经损坏。没有任何变化。请用原来的程序打开，另存一份再选。',
  'intake-locked': '这个文件设有打开密码。没有任何变化。请用原来的程序打开，去掉密码另存一份再选。',
  'intake-too-large': '这个文件太大（展开后超过 {most} MB，或超过 {rows} 行），没有读取，没有任何变化。请删去用不着的工作表和图片，或者分成几个文件再选。',
  'intake-not-table': '这不是能读的文件，没有读取，没有任何变化。可以选电子表格（.XLSX、.XLS、.CSV）；导入会议记录还可以选文字文档（.DOCX）。',
  'intake-old-word': '这是旧格式的文字文档（.DOC），本程序读不了。没有任何变化。请用文字处理软件打开，另存为 .DOCX 再选。',
  'intake-gone': '这个文件要重新选一次：读出的内容已不在内存里。没有任何变化。',
  'intake-unmapped': '还没有指明哪一列是“{field}”，没有导入。请先在“对列”这一步选好。',
  'intake-nothing': '没有可以导入的行。没有任何变化。请看预览里每一行的原因，改正文件后再选。',
  'intake-changed': '预览以后数据有了变化，第 {row} 行没有导入成；其他行也没有导入，没有任何变化。请重新选文件再看一遍预览。',
  'intake-submitted': '这次导入的内容里有 {count} 条已经提交，不能整批撤销。没有任何变化。请在每条记录上单独更正或撤回。',
  'intake-undone': '这次导入已经撤销过了。没有任何变化。',
  // Trust
  'no-superior': '还没有与上级建立联系。请先导入上级给的邀请文件，完成入网和核对。',
  'superior-unconfirmed': '还没有与上级核对数字，不能导出上报。请先在“上报与回执”里完成核对。',
  'superior-exists': '本组织已经有上级（{name}），没有改变。要换上级，请先停用原来的联系。',
  'subordinate-unconfirmed': '还没有与这个下级组织核对数字，不能给它写下发文件。请先核对。',
  'subordinate-taken': '这个下级组织已经入网并核对过，不能再发邀请。',
  'code-taken': '组织代码 {value} 已被“{name}”使用。请检查代码。',
  'slot-unknown': '没有代码为 {code} 的下级组织。请检查代码，或先写邀请。',
  'slot-empty': '代码为 {code} 的下级组织还没有入网。请先导入它的入网文件。',
  'tree-loop': '“{name}”会排到它自己的下面，没有改动。请另选一个上级组织。',
  'tree-too-deep': '排在“{name}”下面就超过 7 级了，没有改动。请另选一个上级组织。',
  'tree-not-enrolled': '“{name}”由它的上级登记，还没有入网，本组织不能移动它。没有任何变化。请与它的上级联系。',
  'digits-differ': '两边的数字不一样，没有确认。请停止使用这份邀请，当面重新发一份。',
  'paper-code-wrong': '纸面校验码不对。请对照上级交给你的纸条重新输入。',
  'enrolment-code-wrong': '这份入网文件的纸面校验码不对（第 {tries} 次，5 次后邀请作废）。' + SAFE + '请让下级重新输入纸条上的码再生成。',
  'invitation-spoiled': '这份邀请已经作废（校验码错了 5 次）。请重新发一份邀请。',
  'invitation-used': '这份邀请已经用过了。' + SAFE + '如果不是同一台电脑，请重新发一份邀请。',
  'invitation-expired': '这份邀请已经过期（{date}）。请上级重新发一份邀请。',
  'invitation-unknown': '这份入网文件不是回应本机发出的邀请。' + SAFE + '请核对是不是拿错了文件。',
  'invitation-other-file': '这不是邀请文件。' + SAFE + '请选择上级给的邀请文件。',
  'invitation-own': '这是本组织自己发出的邀请，请交给下级组织导入。',
  'pairing-other-file': '这不是给另一台电脑的配对文件。' + SAFE + '请在第一台电脑上写出配对文件，再选择它。',
  'pairing-for-new': '这是给另一台新电脑的配对文件，本机已有自己的数据，不能用它。' + SAFE + '请在新电脑第一次打开时选“加入本支部的另一台电脑”。',
  'returning-other-file': '这不是给换新的电脑的邀请文件。' + SAFE + '请上级为本支部重新写一份邀请，并选“代替丢失的电脑”。',
  'joining-code-wrong': '纸面校验码不对（第 {tries} 次，5 次后配对作废）。' + SAFE + '请在第二台电脑上重新输入纸条上的码，再写一份回应。',
  'device-unknown': '没有找到这台电脑。请返回列表刷新后再看。',
  'device-unconfirmed': '还没有与这台电脑核对数字，不能给它写合并文件。请两边先核对 8 组数字。',
  'device-own': '这就是本机，不能在本机上停用自己。没有任何变化。请在另一台电脑上停用它，或在本机更换本机密钥。',
  'device-revoked': '这台电脑已被停用（{date}），不能再写出文件。记录都在，没有丢；请与另一台电脑的操作人或上级联系，更换本机密钥后再写。',
  'sender-revoked': '文件来自已停用的电脑。' + SAFE + '请核对它是什么时候写的；需要时请对方用在用的电脑重新写一份。',
  'staged-full': '这台电脑送来的待核对内容太多（最多 10,000 条、200 MB），没有再收。请先在“收件”里核对或清除它已送来的内容。',
  'alias-wrong': '这两条不能合为一条：要是本组织的两次组织生活，或两名党员。没有任何变化。',
  'choice-unknown': '选定的内容已不在候选之中，可能刚刚又合并过。没有任何变化，请重新打开再选。',
  'practice-data': '这是练习数据写出的文件，不能带进真实的工作。' + SAFE + '请换成真实数据写出的文件。',
  'real-data': '这是真实工作的文件，不能带进练习数据。' + SAFE + '请先结束练习，在本组织自己的数据里导入。',
  // Files
  'file-empty': '文件是空的，可能没有写完就拔了 U 盘。' + SAFE + '请让对方重新导出。',
  'file-not-ours': '这不是支部手册的数据文件。' + SAFE + '请选择扩展名为 .zbb 的文件。',
  'file-not-for-us': '这个文件不是写给本组织的，本机打不开。' + SAFE + '请核对是不是拿错了 U 盘或文件。',
  'file-damaged': '文件损坏或不完整。' + SAFE + '请让对方重新导出一次，再拷贝过来。',
  'file-tampered': '文件内容与签名不符，可能被改动过。' + SAFE + '请不要使用这个文件，并告诉对方。',
  'file-too-large': '文件超过了允许的大小。' + SAFE + '请让对方检查附件后重新导出。',
  'file-newer': '文件由更新版本的支部手册写成，本机还读不了。' + SAFE + '请升级本程序后再导入。',
  'file-feature': '这个文件用到本机程序还不会的功能（{feature}），只读一部分就会读错，所以没有读。' + SAFE + '请升级本程序后再导入。',
  'file-gone': '文件读不到了，U 盘可能已拔出。' + SAFE + '请插好 U 盘再试。',
  'file-locked': '文件正被别的程序占用。' + SAFE + '请关闭杀毒软件或其他窗口后再试。',
  'file-not-found': '找不到这个文件。请检查 U 盘是否插好。',
  'sender-unknown': '文件来自本组织不认识的电脑。' + SAFE + '请先完成入网和核对，再导入。',
  'sender-foreign': '文件的发送者不是声称的组织。' + SAFE + '请不要使用这个文件，并告诉对方。',
  'wrong-addressee': '文件是写给“{name}”的，不是写给本组织的。' + SAFE + '请核对是不是拿错了文件。',
  'statement-refused': '文件里有一项内容，发送者无权作出（{kind}）。' + SAFE + '请联系对方。',
  'receipt-smaller': '这份回执比以前的少，可能是旧文件。' + SAFE + '请使用最新的下发文件。',
  'paper-receipt-old': '第 {number} 号上报包由旧版本程序写出，不能打印带回执码的纸面回执。收到的内容都在。请写一份下发文件交给对方。',
  'receipt-code-typo': '回执码有打错或漏打的字：一共 16 个字母和数字，最后一个用来检查前面的。没有任何变化。请对照纸面回执再输一遍。',
  'receipt-code-wrong': '回执码没有打错，但不是本机写出的上报包的回执码（第 {tries} 次）。没有任何变化。请看纸面回执上的组织名称和编号，是不是拿错了别的组织的。',
  'receipt-code-wrong-often': '已经 {tries} 次没有对上。没有任何变化，记录都在，没有丢。可能拿了别的组织的回执；可能那份上报包是本组织另一台电脑写的，还没有合并过来；也可能写出以后本机恢复过备份。不必再试：请上级写一份下发文件带回来，或者再导出一份新的。',
  'content-invalid': '文件里有一条内容格式不对（{field}）。' + SAFE + '请让对方升级或重新导出。',
  'period-wrong': '文件的报告期（{period}）不对。' + SAFE + '请核对后再导入。',
  // Writing
  'disk-full': '空间不够，没有写成。请换一个 U 盘或清理空间后再试；原有数据没有变化。',
  'drive-read-only': 'U 盘是只读的，没有写成。请关闭写保护或换一个 U 盘。',
  'drive-gone': 'U 盘已拔出或没有响应，没有写成。请重新插好再导出；数据都在本机，没有丢。',
  'drive-denied': '没有权限写到这个位置。请换一个文件夹或 U 盘。',
  'read-back-differs': '写完读回时内容不一致，U 盘可能有故障，这份文件不能用。请换一个 U 盘重新导出。',
  'trial-unpack-failed': '本机试拆没有通过，文件没有交出。请重试；若再次出现，请先做备份。',
  'nothing-to-write': '没有需要写出的内容。',
  'print-failed': '没有打印成功。请检查打印机是否接好，或先保存成文件，到别的电脑上打印。',
  cancelled: '已取消，没有留下任何文件，数据没有变化。',
  // Backups
  'backup-not-ours': '这不是支部手册的备份文件（.zbk）。没有恢复任何内容。',
  'backup-damaged': '备份文件损坏，没有恢复任何内容。请换一份备份。',
  // Last resort
  unexpected: '程序出了意外（编号 {incident}）。' + SAFE + '请重试；若再次出现，请把编号告诉技术人员。',
  'bad-request': '这个操作的内容不完整，没有执行。',
} as const;

export type FailureCode = keyof typeof SENTENCES;
export const FAILURE_CODES = Object.keys(SENTENCES) as FailureCode[];

/** The Chinese sentence of a failure. A fact that is missing leaves a dash, never a placeholder. */
export function sentenceOf(failure: Failure): string {
  return SENTENCES[failure.code].replace(/\{(\w+)\}/g, (_, name: string) => String(failure.facts?.[name] ?? '—'));
}

export const fail = (code: FailureCode, facts?: Facts): Failure => (facts ? { code, facts } : { code });
