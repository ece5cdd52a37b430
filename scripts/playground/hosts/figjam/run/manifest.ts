import { isObject } from '../document/json.ts'

/** An entry of the plugin menu; `separator` and submenus are kept as they are. */
export interface MenuItem {
  readonly name: string
  readonly command: string
  readonly menu: readonly MenuItem[]
  readonly separator: boolean
}

/** What the emulator uses of manifest.json. https://developers.figma.com/docs/plugins/manifest/ */
export interface Manifest {
  readonly name: string
  /** '' when missing: private plugin data then fails. */
  readonly id: string
  readonly main: string
  /** Files by key; a single file has the key ''. */
  readonly ui: Readonly<Record<string, string>>
  readonly documentAccess: 'dynamic-page' | 'all-pages'
  readonly permissions: readonly string[]
  /** null when the manifest says nothing: any domain. */
  readonly allowedDomains: readonly string[] | null
  readonly menu: readonly MenuItem[]
  readonly relaunchButtons: readonly { readonly command: string; readonly name: string }[]
  readonly enablePrivatePluginApi: boolean
  /** Widgets have `figma.widget`, which is not modelled. */
  readonly containsWidget: boolean
}

/** A manifest FigJam would not take. */
class ManifestError extends Error {}

/** Reads the text of manifest.json. Unknown keys are allowed, as in the editor. Throws ManifestError. */
export function parseManifest(text: string): Manifest {
  const source = parseJson(text)
  if (!isObject(source)) throw new ManifestError('manifest.json must be an object')
  const main = source['main']
  if (typeof main !== 'string') throw new ManifestError('Manifest must have a "main" file')
  checkEditors(source['editorType'])
  const access = source['documentAccess']
  if (access !== undefined && access !== 'dynamic-page') {
    throw new ManifestError('Invalid value for documentAccess. Expected "dynamic-page"')
  }
  return {
    name: typeof source['name'] === 'string' ? source['name'] : 'Plugin',
    id: typeof source['id'] === 'string' ? source['id'] : '',
    main,
    ui: parseUi(source['ui']),
    documentAccess: access === 'dynamic-page' ? 'dynamic-page' : 'all-pages',
    permissions: listStrings(source['permissions']),
    allowedDomains: parseDomains(source['networkAccess']),
    menu: parseMenu(source['menu']),
    relaunchButtons: parseRelaunch(source['relaunchButtons']),
    enablePrivatePluginApi: source['enablePrivatePluginApi'] === true,
    containsWidget: source['containsWidget'] === true,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ManifestError('manifest.json is not valid JSON', { cause })
  }
}

function checkEditors(value: unknown): void {
  const editors = listStrings(value)
  if (!editors.includes('figjam')) {
    throw new ManifestError('This plugin does not run in FigJam: editorType lacks "figjam"')
  }
  if (editors.length === 2 && editors.includes('dev')) {
    throw new ManifestError('editorType ["figjam", "dev"] is not a supported combination')
  }
}

function parseUi(value: unknown): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { '': value }
  if (!isObject(value)) return {}
  const files: Record<string, string> = {}
  for (const [key, file] of Object.entries(value)) if (typeof file === 'string') files[key] = file
  return files
}

function parseDomains(value: unknown): readonly string[] | null {
  if (value === undefined) return null
  if (!isObject(value) || !Array.isArray(value['allowedDomains'])) {
    throw new ManifestError('networkAccess must list allowedDomains')
  }
  const domains = listStrings(value['allowedDomains'])
  if (domains.length === 0) throw new ManifestError('allowedDomains must not be empty')
  const needsReason = domains.includes('*') || domains.some((name) => name.includes('localhost'))
  if (needsReason && typeof value['reasoning'] !== 'string') {
    throw new ManifestError('networkAccess needs a reasoning for "*" and local domains')
  }
  return domains
}

function parseMenu(value: unknown): readonly MenuItem[] {
  if (!Array.isArray(value)) return []
  return value.filter(isObject).map((item) => ({
    name: typeof item['name'] === 'string' ? item['name'] : '',
    command: typeof item['command'] === 'string' ? item['command'] : '',
    menu: parseMenu(item['menu']),
    separator: item['separator'] === true,
  }))
}

function parseRelaunch(value: unknown): Manifest['relaunchButtons'] {
  if (!Array.isArray(value)) return []
  const buttons: { readonly command: string; readonly name: string }[] = []
  for (const item of value) {
    if (!isObject(item)) continue
    const { command, name } = item
    if (typeof command === 'string' && typeof name === 'string') buttons.push({ command, name })
  }
  return buttons
}

function listStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
