/**
 * Lets one program carry another as text: the FigJam emulator's sandbox carries its guest script,
 * tests carry small plugins.
 *
 *     import guest from 'bundle:./guest/guest.ts'
 *     import plugin from 'bundle:../samples/plugin.ts?target=es2017'
 *
 * The path is relative to the importing file. The value is a string: the entry and everything it
 * imports, bundled by esbuild into one classic script (an IIFE, not minified, so that line numbers in
 * errors stay readable). `target` is an esbuild target, es2020 when left out.
 *
 * Use `bundleTextForEsbuild()` in an esbuild `plugins` list and `bundleTextForVite()` in vitest's;
 * `realms/bundles.d.ts` gives TypeScript the type.
 */
import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'

const PREFIX = 'bundle:'

/**
 * @param {string} specifier what follows `import … from`
 * @param {string} folder the importing file's folder
 */
function parseSpecifier(specifier, folder) {
  const [path = '', query] = specifier.slice(PREFIX.length).split('?')
  const target = new URLSearchParams(query).get('target') ?? 'es2020'
  return { entry: resolve(folder, path), target }
}

/**
 * One classic script with everything the entry imports, and the files it was made from.
 * Throws esbuild's error when something does not resolve or parse.
 *
 * @param {string} entry absolute path
 * @param {string} target esbuild target
 */
async function bundleText(entry, target) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'silent',
    plugins: [bundleTextForEsbuild()],
  })
  const text = result.outputFiles.map((file) => file.text).join('')
  const inputs = Object.keys(result.metafile.inputs)
    .filter((path) => !path.includes(PREFIX))
    .map((path) => resolve(path))
  return { text, inputs }
}

/** @returns {import('esbuild').Plugin} */
export function bundleTextForEsbuild() {
  return {
    name: 'bundle-text',
    setup(run) {
      run.onResolve({ filter: /^bundle:/ }, ({ path, resolveDir }) => {
        const { entry, target } = parseSpecifier(path, resolveDir)
        return { path: entry, namespace: PREFIX, pluginData: target }
      })
      run.onLoad({ filter: /.*/, namespace: PREFIX }, async ({ path, pluginData }) => {
        const { text, inputs } = await bundleText(path, pluginData)
        return { contents: text, loader: 'text', watchFiles: inputs }
      })
    },
  }
}

/** @returns {import('vitest/config').ViteUserConfig['plugins'] & {}} */
export function bundleTextForVite() {
  const marker = `\0${PREFIX}`
  return [
    {
      name: 'bundle-text',
      enforce: 'pre',
      resolveId(source, importer) {
        if (!source.startsWith(PREFIX) || !importer) return null
        const { entry, target } = parseSpecifier(source, dirname(importer))
        return `${marker}${target}:${entry}`
      },
      async load(id) {
        if (!id.startsWith(marker)) return null
        const [target = '', ...entry] = id.slice(marker.length).split(':')
        const { text, inputs } = await bundleText(entry.join(':'), target)
        for (const path of inputs) this.addWatchFile(path)
        return `export default ${JSON.stringify(text)}`
      },
    },
  ]
}
