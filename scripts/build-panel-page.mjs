import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The panel alone in a page, with every state it can be shown, as one HTML text. */
export async function buildPanelPage() {
  const { outputFiles } = await build({
    entryPoints: [`${root}tests/browser/panel-page.ts`],
    bundle: true,
    write: false,
    outdir: `${root}node_modules/.cache/panel`,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  /** @param {string} end */
  const pick = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  const script = pick('.js').replace(/<\/(script)/gi, '<\\/$1')
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Atelier</title><style>${pick('.css')}</style><body><div id="root"></div><script>${script}</script></body></html>`
}
