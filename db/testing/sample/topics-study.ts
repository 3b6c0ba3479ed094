import type { Random } from './random';

/** A theme of 集中学习. `since` is the first day on which the material could be read. Templates may use {reader}. */
export interface StudyTopic {
  readonly title: string;
  readonly since: string;
  readonly until?: string;
  readonly materials: readonly { readonly title: string; readonly source: string }[];
  readonly form: 'reading' | 'lecture' | 'discussion' | 'visit' | 'video';
  readonly content: readonly string[];
  readonly talks: readonly { readonly topic: string; readonly text: string }[];
}

const STUDY_TOPICS: readonly StudyTopic[] = [
  {
    title: '学习党章，重温党员义务和权利',
    since: '1983-01-01',
    materials: [{ title: '中国共产党章程', source: '党员活动室存书' }],
    form: 'reading',
    content: ['{reader}领学总纲和第一章，大家对照党员的义务逐条说自己做到了哪些、哪些还做得不够。', '领学时结合本校近年发展党员的实例，说明预备期满为什么要按期讨论，迟了怎么办。'],
    talks: [
      { topic: '义务不是写在纸上的', text: '平时读得不细，今天逐条对照，才发现自己在学习和联系群众两条上差得最多。' },
      { topic: '行使好表决的权利', text: '投票以前要把情况弄清楚，不能看别人怎么举手自己就怎么举手。' },
    ],
  },
  {
    title: '学习支部工作条例，规范组织生活',
    since: '2018-01-01',
    materials: [{ title: '中国共产党支部工作条例（试行）', source: '单行本' }],
    form: 'discussion',
    content: ['{reader}讲解党员大会、支部委员会会议和党小组会各自的任务，以及哪些事情应当先由支部委员会研究再提交大会。', '大家拿出本支部去年的四次会议记录逐一对照，查出到会人数填写不全两处、决议没有写明责任人三处。'],
    talks: [
      { topic: '会议记录怎样写得有用', text: '记录要写清谁说了什么、定了什么、谁去办，过半年翻出来还能看懂，才算记好了。' },
      { topic: '党小组会怎样开出质量', text: '人少正好把话说开，建议每次只谈一件事，谈透了再散会。' },
      { topic: '请假与补学', text: '请假要提前说，补学要有回音，组长别光在本子上打个勾。' },
    ],
  },
  {
    title: '学习党员教育管理工作条例',
    since: '2019-01-01',
    materials: [{ title: '中国共产党党员教育管理工作条例', source: '单行本' }],
    form: 'reading',
    content: ['{reader}领学学习培训、组织关系管理、流动党员管理等部分。', '组织委员说明本支部学时登记的办法：以实际到会时间为准，晚到的按时间折算，不搞平均。'],
    talks: [
      { topic: '学时要实实在在', text: '登记学时不是为了凑数，少了就补，补不上就写明原因，比填满了好。' },
      { topic: '不忘外出的党员', text: '有一位老党员常住子女家，建议固定一名同志每月通一次电话，把材料寄过去。' },
    ],
  },
  {
    title: '学习廉洁自律准则，开展校园廉洁教育',
    since: '2016-01-01',
    materials: [
      { title: '中国共产党廉洁自律准则', source: '单行本' },
      { title: '本县通报的教育系统典型案例', source: '县教育局下发材料' },
    ],
    form: 'discussion',
    content: ['{reader}领学准则条文，并通报案例的经过，重点讲清楚当事人第一步是怎样迈错的。', '大家围绕教辅征订、食堂采购、评优评先三个环节，讨论本校的制度还有哪些空子。'],
    talks: [
      { topic: '教辅征订要阳光', text: '选哪本书由备课组讨论并留下记录，谁也不要单独和推销的人见面。' },
      { topic: '从小事守住', text: '家长送一箱水果，退回去可能得罪人，收下来就难讲原则，开头就说清楚最省事。' },
    ],
  },
  {
    title: '学习纪律处分条例，以案明纪',
    since: '2024-01-01',
    materials: [{ title: '中国共产党纪律处分条例', source: '单行本' }],
    form: 'lecture',
    content: ['{reader}按照六项纪律的顺序讲解主要内容和修订的地方，每一类选一个与学校有关的例子。', '会上发了十道判断题，当场作答当场讲评，错得最多的是操办婚丧喜庆事宜和网上发言两题。'],
    talks: [
      { topic: '网上说话也算数', text: '在群里转发消息以前先想一想是不是真的，党员教师说的话学生会当真。' },
      { topic: '知道边界才有底气', text: '以前总觉得处分离自己很远，今天听完案例，明白了很多事是从不好意思开始的。' },
    ],
  },
  {
    title: '学习教师职业行为准则',
    since: '2018-01-01',
    materials: [{ title: '新时代中小学教师职业行为十项准则', source: '教育部印发' }],
    form: 'discussion',
    content: ['{reader}领学十项准则，按年级组分组讨论，每组选一项结合课堂谈体会。', '讨论集中在怎样批评学生：既要讲清错在哪里，又要给他改正的机会，不当众挖苦。'],
    talks: [
      { topic: '把话说到学生心里', text: '同一句批评，单独说和当着全班说，效果完全两样，我吃过这个亏。' },
      { topic: '公平对待每个孩子', text: '座位怎么排、问题让谁答，学生都看着，我打算用轮换的办法，不凭印象。' },
      { topic: '守好课堂', text: '备课时多想一步，举的例子合不合适，别图一时热闹。' },
    ],
  },
  {
    title: '学习教育强国建设规划纲要',
    since: '2025-01-20',
    materials: [{ title: '教育强国建设规划纲要（2024—2035年）', source: '报纸全文' }],
    form: 'reading',
    content: ['{reader}领学关于基础教育和教师队伍建设的部分，介绍县里准备推进的几项工作。', '大家结合本校生源变化，讨论小班教学、县域高中提升和青年教师培养的打算。'],
    talks: [
      { topic: '县中怎样留住好学生', text: '比条件比不过市里，能比的是老师对学生的用心，先把晚自习答疑这件事做扎实。' },
      { topic: '青年教师成长', text: '希望多给上公开课和外出听课的机会，课上得好了，人就安心了。' },
    ],
  },
  {
    title: '学习进一步全面深化改革的决定',
    since: '2024-07-22',
    until: '2027-12-31',
    materials: [{ title: '中共中央关于进一步全面深化改革、推进中国式现代化的决定', source: '报纸全文、辅导读本' }],
    form: 'reading',
    content: ['{reader}分两次领学全文，今天学习与教育、科技、人才有关的部分，先通读，再划出与本职工作关系最近的几条。', '各组讨论学校作息、课后服务和教师评价方面可以改进的地方，整理出建议六条交校长办公会参考。'],
    talks: [
      { topic: '改革从身边的小事改起', text: '表格少填一张，老师就多一节课的备课时间，建议先清理各处室重复要的材料。' },
      { topic: '课后服务怎样办好', text: '不能变成集体写作业，我愿意开一个物理小实验班，材料学校支持一点就够了。' },
    ],
  },
  {
    title: '学习爱国主义教育法',
    since: '2024-01-01',
    materials: [{ title: '中华人民共和国爱国主义教育法', source: '单行本' }],
    form: 'lecture',
    content: ['{reader}介绍法律的主要内容和学校的职责，说明升旗仪式、国家公祭日等活动的要求。', '历史、语文、思想政治三个学科的党员交流怎样在课堂上自然地讲，不贴标签。'],
    talks: [
      { topic: '讲好本县的故事', text: '本县的老战士和老劳模就在身边，请他们来讲，比我们念材料管用。' },
      { topic: '升旗仪式要庄重', text: '建议国旗下讲话由学生自己写，老师只改错别字和事实。' },
    ],
  },
  {
    title: '参观红色教育点，学习党史',
    since: '1990-01-01',
    materials: [{ title: '展览解说词', source: '现场' }],
    form: 'visit',
    content: ['全体党员步行前往参观，讲解员介绍本县革命斗争和建设时期的历史，大家在烈士名录前默哀。', '参观结束后在现场座谈，{reader}介绍自己整理的两位校友烈士的生平。'],
    talks: [
      { topic: '名录上的校友', text: '第一次知道有两位烈士是从我们学校走出去的，应该写进校史，让新生入学第一天就知道。' },
      { topic: '今天怎样接着做', text: '他们那时候比我们的学生大不了几岁，回去上班会课，我就从这里讲起。' },
    ],
  },
  {
    title: '学习未成年人保护法，做好学校保护',
    since: '2021-01-01',
    materials: [{ title: '中华人民共和国未成年人保护法', source: '单行本' }],
    form: 'discussion',
    content: ['{reader}领学学校保护一章，逐条说明学校和教师的职责。', '大家讨论防止学生欺凌、校外接送和宿舍夜间值班的具体做法，提出值班记录统一格式的建议。'],
    talks: [
      { topic: '早发现，早开口', text: '学生突然不说话、不吃饭，往往有事，值班的老师要及时和班主任通气。' },
      { topic: '宿舍值班的细节', text: '熄灯以后再走一遍楼道，用不了十分钟，但心里踏实。' },
    ],
  },
  {
    title: '观看专题片，学习先进教师事迹',
    since: '2000-01-01',
    materials: [{ title: '优秀乡村教师事迹专题片', source: '远程教育平台' }],
    form: 'video',
    content: ['集体观看专题片，片中几位教师长期在山区和牧区任教。', '观看后由{reader}主持交流，大家谈得最多的是他们怎样坚持下来，遇到难处找谁商量。'],
    talks: [
      { topic: '把平常的事做一辈子', text: '片子里没有惊天动地的事，就是每天走山路接送学生，做到三十年就了不起。' },
      { topic: '向身边人学习', text: '我们学校的老校工也是这样的人，建议学生记者去采访他。' },
    ],
  },
  {
    title: '学习教师法和教育法，依法执教',
    since: '1996-01-01',
    materials: [
      { title: '中华人民共和国教师法', source: '单行本' },
      { title: '中华人民共和国教育法', source: '单行本' },
    ],
    form: 'reading',
    content: ['{reader}领学教师的权利和义务部分，解释惩戒、请假、继续教育等条款在学校怎样执行。', '讨论中大家提出七个具体问题，能当场答复的答复，其余由校办公室查清后书面答复。'],
    talks: [
      { topic: '权利和义务连在一起', text: '继续教育是权利也是义务，安排培训时最好和教学淡季错开。' },
      { topic: '惩戒要有尺度', text: '按规定办，当天告诉家长，写清经过，既保护学生也保护老师。' },
    ],
  },
  {
    title: '学习中国共产党历史，读懂关键抉择',
    since: '2021-01-01',
    materials: [{ title: '中国共产党简史', source: '党员活动室存书' }],
    form: 'reading',
    content: ['{reader}领学第二章，用地图说明几次战略转移的路线和背景。', '历史组的党员补充了本地区同一时期的情况，大家就为什么要实事求是作了讨论。'],
    talks: [
      { topic: '从走弯路里学到的', text: '读历史不能只记结论，弄清楚当时为什么错、怎样改过来，对我们做工作更有用。' },
      { topic: '地方史料的价值', text: '县档案馆有一批口述材料，建议组织学生社团整理，党员来把关。' },
    ],
  },
  {
    title: '学习安全生产和消防知识，排查校园隐患',
    since: '2000-01-01',
    materials: [{ title: '学校安全工作手册', source: '学校印发' }],
    form: 'lecture',
    content: ['{reader}结合冬季用电用气讲解常见隐患，演示灭火器和消火栓的使用。', '会后党员分成三组到宿舍、实验室和食堂实地检查，当天列出隐患八处并交总务处。'],
    talks: [
      { topic: '实验室的危险品', text: '药品柜的双人双锁要真执行，领用记录每周核对一次。' },
      { topic: '疏散演练要真练', text: '提前通知时间的演练看不出问题，建议换成课间，各班按实际位置撤离。' },
    ],
  },
];

/** A theme that existed on the day and was not studied yet this year, while there are any left. */
export function studyTopicFor(random: Random, date: string, used: Set<string>): StudyTopic {
  const fitting = STUDY_TOPICS.filter((topic) => topic.since <= date && date <= (topic.until ?? '9999-12-31'));
  const fresh = fitting.filter((topic) => !used.has(topic.title));
  const topic = random.pick(fresh.length > 0 ? fresh : fitting);
  used.add(topic.title);
  return topic;
}
