import type { Profile } from './types';

export type ThemeForm = 'study' | 'organisational-life' | 'deliberation' | 'volunteering' | 'visit' | 'other';

export interface ThemeDayTopic {
  readonly months: readonly number[];
  /** Templates may use {year}, {chair}, {n}, {m}. */
  readonly title: string;
  readonly forms: readonly ThemeForm[];
  /** '' = a room of the school. */
  readonly place: string;
  readonly content: string;
  /** Whose it is; 'active' = not of the retired. */
  readonly only?: Profile | 'active';
}

const day = (months: readonly number[], title: string, forms: readonly ThemeForm[], place: string, content: string, only?: Profile | 'active'): ThemeDayTopic => ({ months, title, forms, place, content, ...(only ? { only } : {}) });

export const THEME_DAYS: readonly ThemeDayTopic[] = [
  day([1, 2], '走访慰问老党员和困难家庭', ['volunteering'], '家属区', '党员分{m}组走访，送去学习材料和春节值班电话，帮两户修好了水龙头和灯，天黑以前返回。'),
  day([1, 12], '清点图书，整理党员活动室', ['volunteering', 'deliberation'], '党员活动室', '逐架登记图书{n}十余册，破损的修补，重复的送给图书角，随后商量了新一年的借阅办法。', 'active'),
  day([2, 3], '开学第一课：谈新学期的打算', ['study', 'deliberation'], '', '{chair}通报新学期工作，党员每人用一句话说打算，会后写在承诺栏里。', 'active'),
  day([3], '学雷锋志愿服务进社区', ['volunteering'], '文昌社区', '分成家电维修、义务理发和课后托管三个点，服务居民{n}十余人次，工具自带，不给社区添麻烦。'),
  day([3, 4], '义务植树，认养校园绿地', ['volunteering'], '学校北操场', '栽下白蜡和海棠{n}十余棵，按党小组认养，浇水日期写在木牌上。', 'active'),
  day([4], '清明祭扫，缅怀先烈', ['visit', 'study'], '县烈士陵园', '敬献花篮、默哀、擦拭墓碑，讲解员介绍本县三次战斗的经过，大家在留言簿上写下姓名和日期。'),
  day([4, 10], '走进村史馆，看乡村变化', ['visit'], '东高庄村史馆', '看实物、听老支书讲修路引水的经过，返程时在车上交流，谈得最多的是账目公开。'),
  day([5], '青年党员畅谈会', ['deliberation'], '', '青年党员谈工作和生活中的困难{n}条，支部当场答复{m}条，其余写明由谁去办。', 'active'),
  day([5, 9], '师德师风专题讨论', ['study', 'deliberation'], '', '学习职业行为准则，对照三个真实情景讨论该怎么办，最后各写一条提醒自己的话。', 'teachers'),
  day([5], '红歌和诗歌里的党史', ['study', 'other'], '音乐教室', '用歌曲和诗歌串讲四个历史时期，讲解由党员轮流承担，不排节目不比赛。'),
  day([6], '高考服务岗，党员在行动', ['volunteering'], '学校考点', '考试期间分早中晚三班值岗，登记失物{m}件，送医一次，家长休息区有专人看护。', 'teachers'),
  day([6], '毕业季：最后一次主题党日', ['organisational-life', 'deliberation'], '', '毕业的同志讲四年里印象最深的一次组织生活，办理组织关系转接的说明，交还借阅的图书。', 'students'),
  day([6, 7], '重温入党誓词，老党员讲入党故事', ['organisational-life', 'study'], '校史馆', '全体党员面向党旗重温誓词，两位老党员讲入党的经过，青年党员提了{n}个问题。'),
  day([7], '庆“七一”，交一次特别的思想小结', ['organisational-life'], '', '交党费、重温誓词，每人写一页小结，放进个人档案袋，明年今天再打开看。'),
  day([7, 8], '防汛值守和隐患排查', ['volunteering'], '校园各片区', '清理排水口{n}处，检查屋面和围墙，发现松动的雨搭两处，当天报总务处。', 'active'),
  day([8], '暑期返校，开学准备劳动', ['volunteering'], '教学楼', '打扫党员责任区，检查桌椅和门窗，登记待修{n}件。', 'active'),
  day([9], '迎新服务和校园开放日', ['volunteering'], '校门口', '设引导、搬运、答疑三个岗，帮新生搬行李，答复家长的问题{n}十余个。', 'active'),
  day([9, 10], '听老教师讲办学往事', ['study'], '图书馆二楼会议室', '三位老教师讲建校、扩建和搬迁的经过，青年党员负责录音整理，存入校史资料。'),
  day([10], '国旗下的党史课', ['study', 'other'], '学校操场', '结合国庆升旗开展学习，党员教师分别到所联系的班级讲十分钟。', 'active'),
  day([10, 11], '参观县融媒体中心', ['visit', 'study'], '县融媒体中心', '看采编流程，听编辑讲核实消息的三道关口，讨论班级群里怎样发布通知。'),
  day([11], '消防演练和灭火器实操', ['volunteering', 'study'], '学校操场', '请消防救援站来讲解，每人操作一次灭火器，疏散用时比上次少了{m}分钟。', 'active'),
  day([11], '旧书换新书，书香进支部', ['other', 'study'], '图书馆一楼大厅', '党员带来旧书{n}十余本互换，每人推荐一本并说理由，余下的送给图书角。'),
  day([11, 12], '谈变化，议计划：为支部工作提建议', ['deliberation'], '', '分组说全年做得好的和不足的，提出建议{n}条，由组织委员整理后列入明年计划。'),
  day([12], '宪法宣传日：学法用法', ['study'], '', '请法治副校长讲两个案例，现场解答提问{n}个，发放宣传页。'),
  day([12], '岁末送温暖，清扫积雪', ['volunteering'], '校园主干道', '雪后提前半小时到校，清扫坡道和台阶，撒防滑沙，给门卫室送去姜茶。', 'active'),
  day([], '节约能源，随手关灯检查', ['volunteering', 'deliberation'], '教学楼', '晚自习后分楼层检查，登记长明灯和空调{n}处，商量了值日生交接的办法。', 'active'),
  day([], '党员接待日：面对面听意见', ['deliberation'], '党员活动室', '公开接待半天，来访{n}人次，问题当场登记，能答复的当场答复。'),
  day([], '到结对村小送教', ['volunteering', 'visit'], '水坡村小学', '上了{m}节课，检修投影和网络，带去图书两箱，与当地教师交换了电话。', 'teachers'),
  day([], '宿舍开放日：整理内务，检查用电', ['volunteering', 'deliberation'], '学生公寓', '党员先整理自己的宿舍，再帮低年级清理，登记违规插排{m}个。', 'students'),
  day([], '给老同志过集体生日，读一封信', ['organisational-life'], '老年活动中心', '读青年党员写来的信，老同志口述回信，活动在十一点以前结束。', 'retired'),
  day([], '手机课堂：教老同志用新功能', ['study', 'volunteering'], '老年活动中心', '青年志愿者一对一地教，学会在线挂号的{n}人，步骤写成大字卡片。', 'retired'),
  day([], '为校园提一条金点子', ['deliberation'], '', '收到建议{n}条，当场分类，{m}条由支部认领，其余转有关处室，月底公布结果。'),
  day([], '清理河道，保护水源', ['volunteering'], '清水河岸', '分段清理垃圾和枯枝，装满{n}袋，顺便劝离两名野泳的孩子。', 'active'),
];
