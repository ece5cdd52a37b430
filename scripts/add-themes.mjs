/**
 * Writes the themes of `scripts/vectors/themes-*.txt` anew at the end of the table of meanings; the
 * rest of the table stays as it is. The same texts give the same bytes. Some minutes.
 *
 *     node scripts/add-themes.mjs
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/atelier-themes`
const SOURCES = `${ROOT}scripts/vectors`
const TABLE = `${ROOT}shared/core/clusters/vectors/vectors.bin`

mkdirSync(CACHE, { recursive: true })
await build({
  entryPoints: [`${SOURCES}/write-themes.ts`],
  outfile: `${CACHE}/write-themes.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
/** @type {{ writeThemes: (table: Uint8Array, texts: readonly string[]) => Uint8Array }} */
const { writeThemes } = await import(pathToFileURL(`${CACHE}/write-themes.mjs`).href)
const texts = readdirSync(SOURCES)
  .filter((file) => /^themes-.*\.txt$/.test(file))
  .sort()
  .map((file) => readFileSync(`${SOURCES}/${file}`, 'utf8'))
const table = writeThemes(readFileSync(TABLE), texts)
writeFileSync(TABLE, table)
console.log(`${table.length} bytes`)
