import { bash } from './bash.js'
import { fish } from './fish.js'
import { powershell } from './powershell.js'
import { zsh } from './zsh.js'

/** What `notes completion` prints for each shell. They ask `notes complete`, so that a script once installed never falls behind. */
export const scripts = { bash, zsh, fish, powershell } as const
