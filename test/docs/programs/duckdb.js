/** `duckdb -csv -c SQL`: what its command line does, by the same engine, which Debian does not have as a program. */
import { DuckDBInstance } from '@duckdb/node-api'

const [format, option, sql] = process.argv.slice(2)
if (format !== '-csv' || option !== '-c' || sql === undefined) throw new Error('Expected duckdb -csv -c SQL')
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const reader = await connection.runAndReadAll(sql)
for (const row of [reader.columnNames(), ...reader.getRowsJson()]) process.stdout.write(`${row.join(',')}\n`)
