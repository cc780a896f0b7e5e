/** The languages in which people are spoken to. */
export const languages = ['en', 'zh'] as const

export type Language = (typeof languages)[number]
