/**
 * Scores clustering on a folder of labelled boards, one line of JSON a board:
 *
 *     node scripts/evaluate.mjs tests/samples/boards [--titles] [--words]
 *
 * `--titles` scores the titles of the piles instead: the shares of those that have a stem in common
 * with the label as it is written, with the label in either language, and that are phrases of two to
 * four words. `--words` leaves the table of meanings out.
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
const [name, evaluator] = process.argv.includes('--titles')
  ? ['evaluateTitles', 'evaluate-titles']
  : ['evaluateBoards', 'evaluate-boards']
await build({
  entryPoints: [`${ROOT}scripts/bench/${evaluator}.ts`],
  outfile: `${CACHE}/${evaluator}.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
/** @type {Record<string, (folder: string, table: Uint8Array | null) => object[]>} */
const evaluators = await import(pathToFileURL(`${CACHE}/${evaluator}.mjs`).href)
const evaluate = evaluators[name]
if (evaluate === undefined) throw new Error(`${evaluator}.ts exports no ${name}.`)
const isByWords = process.argv.includes('--words')
const table = isByWords ? null : readFileSync(`${ROOT}shared/core/clusters/vectors/vectors.bin`)
for (const line of evaluate(folder, table)) console.log(JSON.stringify(line))
