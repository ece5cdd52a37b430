import { type Packed, packJson, packText } from '../properties/packed.ts'
import { needType } from '../properties/write-property.ts'
import { refuseDataWithoutId, refuseLargeData, refuseUnverified } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'

/** Largest entry, bytes: plugin id, key and value together. https://developers.figma.com/docs/plugins/api/properties/nodes-setplugindata/ */
const ENTRY_LIMIT = 100_000
/** https://developers.figma.com/docs/plugins/api/properties/nodes-setrelaunchdata/ */
const RELAUNCH_LIMIT = 1000

/** Data kept on nodes: private to the plugin id, shared by namespace, and relaunch buttons. */
export function callPluginData(
  run: PluginRun,
  id: string,
  name: string,
  args: readonly unknown[],
): Packed {
  const node = needNode(run, id, name)
  const isShared = name.includes('Shared')
  const owner = isShared ? readNamespace(name, args[0]) : run.manifest.id
  const prefix = isShared ? `s/${owner}/` : `p/${owner}/`
  const [key, value] = isShared ? [args[1], args[2]] : [args[0], args[1]]
  if (name.endsWith('Keys')) {
    const keys = Object.keys(node.stored).filter((entry) => entry.startsWith(prefix))
    return packJson(keys.map((entry) => entry.slice(prefix.length)))
  }
  const path = prefix + needType(name, 'key', key, 'string')
  if (name.startsWith('get')) return packText(node.stored[path] ?? '')
  if (!isShared && owner === '') throw refuseDataWithoutId(name)
  allowWrite(run, name)
  store(run, id, path, needType(name, 'value', value, 'string'), name)
  return undefined
}

function store(run: PluginRun, id: string, path: string, value: string, call: string): void {
  if (countBytes(path) - 2 + countBytes(value) > ENTRY_LIMIT) throw refuseLargeData(call)
  const node = needNode(run, id, call)
  const { [path]: before, ...others } = node.stored
  if ((before ?? '') === value && !run.board.switches.equalWritesReported) return
  const stored = value === '' ? others : { ...others, [path]: value }
  run.board.change(id, { stored }, ['pluginData'])
}

/** At least three of letters, digits, `_` and `.`. https://developers.figma.com/docs/plugins/api/properties/nodes-setsharedplugindata/ */
function readNamespace(call: string, value: unknown): string {
  const namespace = needType(call, 'namespace', value, 'string')
  if (!/^[\w.]{3,}$/.test(namespace)) {
    throw refuseUnverified(call, 'The namespace must have at least 3 alphanumeric characters')
  }
  return namespace
}

/** Buttons shown on a node by command; FigJam has none on pages. https://developers.figma.com/docs/plugins/api/properties/nodes-setrelaunchdata/ */
export function setRelaunchData(run: PluginRun, id: string, value: unknown): void {
  const node = needNode(run, id, 'setRelaunchData')
  allowWrite(run, 'setRelaunchData')
  const data = Object.entries(value ?? {}).map(([key, text]) => [key, String(text)] as const)
  if (data.some(([, text]) => text.length > RELAUNCH_LIMIT)) {
    throw refuseUnverified('setRelaunchData', 'The description is too long')
  }
  const path = `r/${run.manifest.id}`
  const stored = { ...node.stored, [path]: JSON.stringify(Object.fromEntries(data)) }
  run.board.change(id, { stored }, ['pluginData'])
}

export function getRelaunchData(run: PluginRun, id: string): Packed {
  const node = needNode(run, id, 'getRelaunchData')
  return `j${node.stored[`r/${run.manifest.id}`] ?? '{}'}`
}

/** Length in UTF-8. */
export function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
