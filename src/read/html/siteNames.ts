/** Names of sites that are shows say so. */
export const showWords = /播客|电台|電台|广播|廣播|podcast|radio|\bfm\b|\.fm$|(?<=\p{Script=Han})fm$|\bshow\b/iu

/** Sites that hold the pages of many shows. */
export const platformWords =
  /^(?:小宇宙|喜马拉雅|喜馬拉雅|荔枝|蜻蜓|猫耳|网易云音乐|qq音乐|豆瓣|哔哩哔哩|微信|知乎|apple podcasts?|google podcasts?|spotify|youtube|overcast|pocket ?casts|castbox|podbean|buzzsprout|libsyn|simplecast|transistor|anchor|acast|fireside|player ?fm|listen notes|podchaser|medium|substack|soundcloud|firstory|soundon|kkbox|typlog|xiaoyuzhou|ximalaya)/i
