/**
 * The programs the local boards run: a FigJam plugin by its manifest, a Miro app by its folder.
 * Neither has to be ours.
 */
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { ServeError, sentences } from './serve-wording.mjs'

/**
 * @typedef {object} FigJamProgram a plugin as the page needs it
 * @property {string} manifest text of manifest.json
 * @property {string} code text of its `main` file
 * @property {Readonly<Record<string, string>>} ui texts of its `ui` files by key; '' for a single one
 */
/** @typedef {{ readonly name: string, readonly scopes: readonly string[] }} MiroProgram */
/** @typedef {(text: string) => { readonly main: string, readonly ui: Readonly<Record<string, string>> }} ParseManifest */

/** @param {string} path */
function shorten(path) {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}

/** @param {string} path @param {import('./serve-wording.mjs').Bilingual} otherwise */
async function readTextOr(path, otherwise) {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new ServeError(otherwise, { cause })
  }
}

/**
 * Reads a plugin, as it is on the disk now. Throws ServeError when a file is missing or FigJam would
 * not take the manifest.
 *
 * @param {string} path of manifest.json
 * @param {ParseManifest} parseManifest the emulator's own, so that both refuse the same
 * @returns {Promise<FigJamProgram>}
 */
export async function readFigJamProgram(path, parseManifest) {
  const manifestPath = resolve(path)
  const shown = shorten(manifestPath)
  const manifest = await readTextOr(manifestPath, sentences.fileMissing(shown))
  const { main, ui } = parseOrRefuse(manifest, shown, parseManifest)
  const folder = dirname(manifestPath)
  /** @param {string} part */
  const readPart = (part) => readTextOr(join(folder, part), sentences.partMissing(shown, part))
  const code = await readPart(main)
  const pages = await Promise.all(
    Object.entries(ui).map(async ([key, part]) => [key, await readPart(part)]),
  )
  return { manifest, code, ui: Object.fromEntries(pages) }
}

/** @param {string} manifest @param {string} shown @param {ParseManifest} parseManifest */
function parseOrRefuse(manifest, shown, parseManifest) {
  try {
    return parseManifest(manifest)
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause)
    throw new ServeError(sentences.wrongManifest(shown, fault), { cause })
  }
}

/** Scopes an app without a manifest runs with (https://developers.miro.com/reference/scopes). */
const ALL_SCOPES = ['boards:read', 'boards:write', 'identity:read']

/**
 * Reads what an app is called and may do, from an app-manifest.yaml in its folder or the one above.
 * Throws ServeError when the folder holds no page.
 *
 * @param {string} folder with index.html
 * @returns {Promise<MiroProgram>}
 */
export async function readMiroProgram(folder) {
  const root = resolve(folder)
  const index = await stat(join(root, 'index.html')).catch(() => null)
  if (!index?.isFile()) throw new ServeError(sentences.noIndex(shorten(root)))
  for (const place of [root, dirname(root)]) {
    const text = await readFile(join(place, 'app-manifest.yaml'), 'utf8').catch(() => null)
    if (text !== null) return parseAppManifest(text)
  }
  return { name: 'Miro app', scopes: ALL_SCOPES }
}

/**
 * The two fields the emulator uses; the format is https://developers.miro.com/docs/app-manifest.
 *
 * @param {string} text
 */
function parseAppManifest(text) {
  const name = /^appName:\s*["']?(.+?)["']?\s*$/m.exec(text)?.[1] ?? 'Miro app'
  const list = /^scopes:\s*\n((?:\s*-\s*.+\n?)+)/m.exec(text)?.[1] ?? ''
  const scopes = [...list.matchAll(/-\s*["']?([\w:]+)/g)].map((match) => match[1] ?? '')
  return { name, scopes: scopes.length > 0 ? scopes : ALL_SCOPES }
}
