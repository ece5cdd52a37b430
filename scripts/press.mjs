/**
 * Deflates what comes in, as small as the zlib format allows: `node scripts/press.mjs < file > pressed`.
 * Its library takes over the errors of the process it runs in, so it has one of its own.
 */
import { buffer } from 'node:stream/consumers'
import { zlibAsync } from '@gfx/zopfli'

/** Past five rounds, three times the time saves a few bytes. */
const ROUNDS = 5

process.stdout.write(await zlibAsync(await buffer(process.stdin), { numiterations: ROUNDS }))
