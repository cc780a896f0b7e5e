/** A small show that every version of the parser reads without doubt. */
export const show = '大模型的今天和明天\n\n时间线\n00:05 开场介绍\n01:20 为什么做搜索\n12:40 结尾闲聊\n'

/** A show whose times run backwards: a message, no failure. */
export const backwards = '大模型的今天和明天\n\n时间线\n00:05 开场介绍\n12:40 结尾闲聊\n01:20 为什么做搜索\n'
