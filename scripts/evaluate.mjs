/**
 * Scores clustering on a folder of labelled boards, one line of JSON a board:
 *
 *     node scripts/evaluate.mjs tests/samples/boards [--words]
 *
 * `--words` leaves the table of meanings out.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/atelier-evaluate`

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('Which folder of boards? node scripts/evaluate.mjs FOLDER [--words]')
  process.exit(2)
}

mkdirSync(CACHE, { recursive: true })
await build({
  entryPoints: [`${ROOT}scripts/bench/evaluate-boards.ts`],
  outfile: `${CACHE}/evaluate-boards.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
/** @type {{ evaluateBoards: (folder: string, table: Uint8Array | null) => object[] }} */
const { evaluateBoards } = await import(pathToFileURL(`${CACHE}/evaluate-boards.mjs`).href)
const isByWords = process.argv.includes('--words')
const table = isByWords ? null : readFileSync(`${ROOT}shared/core/clusters/vectors/vectors.bin`)
for (const line of evaluateBoards(folder, table)) console.log(JSON.stringify(line))
