/** The playground's own programs, bundled in memory: the page, the SDK it serves to Miro apps, and what it needs to know of the catalogue. */
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleTextForEsbuild } from './bundle-plugin.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @type {import('esbuild').BuildOptions & { readonly write: false }} */
const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  logLevel: 'error',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
}

/**
 * The page's files by path: `/page.js`, `/page.css`, the fonts the style sheet names, and
 * `/plugin-fonts.css`, which carries its fonts: a plugin's page may not fetch any.
 *
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>}
 */
export async function bundlePage() {
  const folder = `${ROOT}out`
  const page = build({
    ...SHARED,
    entryPoints: {
      page: 'scripts/playground/page/page.tsx',
      look: 'scripts/playground/page/page.css',
    },
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    minify: true,
    loader: { '.woff2': 'file', '.woff': 'empty' },
    plugins: [bundleTextForEsbuild()],
  })
  const fonts = build({
    ...SHARED,
    entryPoints: ['scripts/playground/page/desks/plugin-fonts.css'],
    outdir: folder,
    loader: { '.woff2': 'dataurl', '.woff': 'empty' },
  })
  const built = await Promise.all([page, fonts])
  return new Map(
    built
      .flatMap(({ outputFiles }) => outputFiles)
      .map(({ path, contents }) => [path.slice(folder.length).replaceAll('\\', '/'), contents]),
  )
}

/** What Miro apps load instead of Miro's own script. */
export async function bundleMiroSdk() {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: ['scripts/playground/hosts/miro/sdk/sdk-entry.ts'],
    format: 'iife',
    target: 'es2020',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Runs a module of this project that Node 20 cannot run as it is.
 *
 * @param {string} path from the project's root
 * @returns {Promise<any>} its exports
 */
export async function importSource(path) {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: [path],
    format: 'esm',
    platform: 'node',
    charset: 'ascii',
  })
  const text = outputFiles.find((file) => extname(file.path) !== '.css')?.text ?? ''
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)
}
