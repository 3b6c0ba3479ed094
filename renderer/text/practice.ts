/** 练习数据: the band on every screen, the way out, the mark on paper. */
export const practice = {
  band: '练习数据',
  bandText: '随便试，不影响正式使用；不会报给真正的上级，也不收真实的文件。',
  leave: '结束练习…',
  leaveTitle: '结束练习，删去练习数据',
  leaveText: '练习中输入的内容会全部删去，回到第一次使用的画面。正式数据要从那里新建。',
  doLeave: '结束并删去',
  preparing: '正在准备练习数据',
  preparingText: '编好的一个支部，24 名党员，去年和今年的记录。需要几秒钟。',
  watermark: '练习',
} as const;
