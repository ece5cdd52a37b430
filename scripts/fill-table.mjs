/**
 * Writes what `scripts/vectors` says into the table of meanings: words whose stem is that of others too,
 * or that it would not know (`meanings-*.txt`), then the themes (`themes-*.txt`), in the place of those it had; the rest of the
 * table stays as it is. The same texts give the same bytes. Some minutes.
 *
 *     node scripts/fill-table.mjs [--draw]
 *
 * `--draw` first draws French words half way to their English equivalents (`equivalents-fr.txt`). It was
 * done once: each time draws them nearer. After a change of that file, begin with the table of before.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/atelier-table`
const SOURCES = `${ROOT}scripts/vectors`
const TABLE = `${ROOT}shared/core/clusters/vectors/vectors.bin`

mkdirSync(CACHE, { recursive: true })
await build({
  entryPoints: [`${SOURCES}/fill-table.ts`],
  outfile: `${CACHE}/fill-table.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
/** @type {{ fillTable: (table: Uint8Array, texts: { meanings: { en: string, fr: string }, themes: string[], equivalents: string | null }) => Uint8Array }} */
const { fillTable } = await import(pathToFileURL(`${CACHE}/fill-table.mjs`).href)
/** @param {string} file */
const read = (file) => readFileSync(`${SOURCES}/${file}`, 'utf8')
const themes = readdirSync(SOURCES).filter((file) => /^themes-.*\.txt$/.test(file))
const table = fillTable(readFileSync(TABLE), {
  meanings: { en: read('meanings-en.txt'), fr: read('meanings-fr.txt') },
  themes: themes.sort().map(read),
  equivalents: process.argv.includes('--draw') ? read('equivalents-fr.txt') : null,
})
writeFileSync(TABLE, table)
console.log(`${table.length} bytes`)
