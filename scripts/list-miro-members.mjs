/**
 * Writes `scripts/playground/hosts/miro/sdk/real-members.ts`: the names of every member that
 * `@mirohq/websdk-types` declares for `miro.board`, its namespaces and the items' methods. Only
 * names are taken. The emulator needs them to tell "not in the real SDK" from "real, but not
 * modelled here".
 *
 *   node scripts/list-miro-members.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const require = createRequire(import.meta.url)
const packageFile = require.resolve('@mirohq/websdk-types/package.json')
const version = JSON.parse(readFileSync(packageFile, 'utf8')).version
const typings = join(dirname(packageFile), 'index.d.ts')
const program = ts.createProgram([typings], {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  strict: true,
  types: [],
})
const checker = program.getTypeChecker()
const source = program.getSourceFile(typings)
if (source === undefined) throw new Error(`Cannot read ${typings}.`)
const { statements } = source

/**
 * The exported type or class of that name in one of the typings' modules.
 *
 * @param {string} moduleName
 * @param {string} name
 */
function findType(moduleName, name) {
  for (const statement of statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== moduleName) continue
    const symbol = checker.getSymbolAtLocation(statement.name)
    if (symbol === undefined) break
    const found = checker.getExportsOfModule(symbol).find((member) => member.name === name)
    if (found === undefined) throw new Error(`No ${name} in ${moduleName}.`)
    return checker.getDeclaredTypeOfSymbol(found)
  }
  throw new Error(`No module ${moduleName}.`)
}

/** @param {import('typescript').Symbol} member */
const isPublic = (member) => !member.name.startsWith('__') && member.name !== 'constructor'
/** @param {import('typescript').Type} type */
const listNames = (type) =>
  checker
    .getPropertiesOfType(type)
    .filter(isPublic)
    .map((member) => member.name)

/** @param {import('typescript').Type} type */
function listMethods(type) {
  return checker
    .getPropertiesOfType(type)
    .filter((member) => isPublic(member) && (member.flags & ts.SymbolFlags.Method) !== 0)
    .map((member) => member.name)
}

const pack = '@mirohq/websdk-types'
const board = findType(`${pack}/stable/api/client`, 'StableClient')
const namespace = checker.getPropertyOfType(board, 'experimental')
if (namespace === undefined) throw new Error('No experimental namespace.')
const experimental = checker.getTypeOfSymbol(namespace)
const namespaces = {
  board: listNames(board),
  experimental: listNames(experimental),
  ui: listNames(findType(`${pack}/stable/api/ui`, 'BoardUI')),
  viewport: listNames(findType(`${pack}/stable/api/viewport`, 'BoardViewport')),
  notifications: listNames(findType(`${pack}/stable/api/notifications`, 'Notifications')),
  timer: listNames(findType(`${pack}/stable/api/timer`, 'Timer')),
  events: listNames(findType(`${pack}/stable/api/realtimeEvents`, 'RealtimeEvents')),
  storage: listNames(findType(`${pack}/stable/api/storage`, 'Storage')),
  collection: listNames(findType(`${pack}/stable/api/storage`, 'Collection')),
  collaboration: listNames(findType(`${pack}/stable/api/collaboration`, 'Collaboration')),
  session: listNames(findType(`${pack}/stable/api/collaboration`, 'Session')),
  attention: listNames(findType(`${pack}/stable/api/attention`, 'Attention')),
  action: listNames(findType(`${pack}/experimental/api/customActions`, 'CustomActionManagement')),
  history: listNames(findType(`${pack}/experimental/api/history`, 'History')),
  tools: listNames(findType(`${pack}/experimental/api/tools`, 'Tools')),
}
const widgets = `${pack}/stable/features/widgets`
const items = {
  sticky_note: listMethods(findType(`${widgets}/stickyNote`, 'StickyNote')),
  shape: listMethods(findType(`${widgets}/shape`, 'Shape')),
  text: listMethods(findType(`${widgets}/text`, 'Text')),
  frame: listMethods(findType(`${widgets}/frame`, 'Frame')),
  card: listMethods(findType(`${widgets}/card`, 'Card')),
  app_card: listMethods(findType(`${widgets}/appCard`, 'AppCard')),
  image: listMethods(findType(`${widgets}/image`, 'Image')),
  embed: listMethods(findType(`${widgets}/embed`, 'Embed')),
  preview: listMethods(findType(`${widgets}/preview`, 'Preview')),
  group: listMethods(findType(`${widgets}/group`, 'Group')),
  tag: listMethods(findType(`${widgets}/tag`, 'Tag')),
  connector: listMethods(findType(`${pack}/core/features/widgets/connector`, 'Connector')),
  mindmap_node: listMethods(
    findType(`${pack}/experimental/features/widgets/mindmapNode`, 'MindmapNode'),
  ),
}

/** @param {Readonly<Record<string, readonly string[]>>} table */
const print = (table) =>
  Object.entries(table)
    .map(([key, names]) => {
      const line = `  ${key}: '${names.join(' ')}',`
      return line.length > 100 ? line.replace(': ', ':\n    ') : line
    })
    .join('\n')
const text = `// Written by scripts/list-miro-members.mjs from @mirohq/websdk-types ${version}: names only.

const namespaces = {
${print(namespaces)}
}

const items: Readonly<Record<string, string>> = {
${print(items)}
}

/** Members of \`miro.board\` and its namespaces that the real SDK declares. */
export const realMembers = {
${Object.keys(namespaces)
  .map((key) => `  ${key}: namespaces.${key}.split(' '),`)
  .join('\n')}
} as const

/** Methods of each item type. */
export const realItemMembers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(items).map(([type, names]) => [type, names.split(' ')]),
)
`
writeFileSync(new URL('./playground/hosts/miro/sdk/real-members.ts', import.meta.url), text)
