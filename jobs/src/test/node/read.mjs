// node read.mjs READER FILE: each row of a Parquet file as a line of JSON, dates as they are written, as READER reads it.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [reader, file] = process.argv.slice(2)
// Packages are sought where the program runs, not beside this file.
const require = createRequire(join(process.cwd(), 'package.json'))
const load = name => import(pathToFileURL(require.resolve(name)))

const readers = {
  async hyparquet() {
    const { asyncBufferFromFile, parquetReadObjects } = await load('hyparquet')
    const { compressors } = await load('hyparquet-compressors')
    return parquetReadObjects({ file: await asyncBufferFromFile(file), compressors })
  },
  async duckdb() {
    const { DuckDBInstance } = await load('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file.replaceAll("'", "''")}', hive_partitioning = false)`)
    return result.getRowObjectsJS()
  },
}

const day = date => date.toISOString().slice(0, 10)
const plain = value =>
  value instanceof Date ? day(value) : typeof value === 'bigint' ? Number(value) : value === undefined ? null : value

for (const row of await readers[reader]()) {
  console.log(JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))))
}
