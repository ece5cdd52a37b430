import type Papa from 'papaparse'
import { readPacked } from './read-packed.ts'
import { runCarried } from './run-carried.ts'

/**
 * The parser of tables, which the build puts here in place of the package: few bring a table, and
 * everybody waits for the panel's script.
 */
export default runCarried<typeof Papa>(readPacked('papaparse'), 'Papa')
