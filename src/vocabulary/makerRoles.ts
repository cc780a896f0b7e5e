/** Roles of who makes books and films: behind the title of one they are not the episode's. */
export const makerRoles: ReadonlySet<string> = new Set(['writer', 'director', 'translator'])
