import { guardStreams } from './guardStreams.js'
import { handleUncaught } from './handleUncaught.js'
import { handleInterrupt } from './interrupt/handleInterrupt.js'
import { reportFailure } from './report/reportFailure.js'
import { runProgram } from './runProgram.js'

const args = process.argv.slice(2)
guardStreams()
handleInterrupt()
handleUncaught(args)

// `process.exit` would cut what still waits in a pipe: the code is set and the process ends by itself.
try {
  process.exitCode = await runProgram(args)
} catch (error) {
  process.exitCode = reportFailure(error, args)
}
