/**
 * Prints the project's figures, one line of JSON each:
 *
 *     npm run bench [-- miro figjam planning votes clusters resume sizes catalogue placed]
 *
 * Speeds are ratios within one run: machines differ, ratios less so.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildPlugins } from './build.mjs'
import { bundleTextForEsbuild } from './bundle-plugin.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUNDLE = `${ROOT}node_modules/.cache/atelier-bench/bench.mjs`

process.chdir(ROOT)
mkdirSync(`${ROOT}node_modules/.cache/atelier-bench`, { recursive: true })
await buildPlugins()
await build({
  entryPoints: [`${ROOT}scripts/bench/bench.ts`],
  outfile: BUNDLE,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
  plugins: [bundleTextForEsbuild()],
})
/** @type {{ runBench: (names: readonly string[]) => Promise<void> }} */
const { runBench } = await import(pathToFileURL(BUNDLE).href)
await runBench(process.argv.slice(2))
process.exit(0)
