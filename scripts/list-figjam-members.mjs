/**
 * Writes `scripts/playground/hosts/figjam/real-members.ts`: the names of every member that
 * `@figma/plugin-typings` declares for `figma`, its namespaces and the node types. Only names are
 * taken. The emulator needs them to tell "not in the real API" from "real, but not modelled here".
 *
 *   node scripts/list-figjam-members.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const require = createRequire(import.meta.url)
const packageFile = require.resolve('@figma/plugin-typings/package.json')
const version = JSON.parse(readFileSync(packageFile, 'utf8')).version
const typings = join(dirname(packageFile), 'plugin-api.d.ts')
const program = ts.createProgram([typings], { target: ts.ScriptTarget.ES2022, types: [] })
const checker = program.getTypeChecker()
const source = program.getSourceFile(typings)
if (source === undefined) throw new Error(`Cannot read ${typings}.`)

/** @type {Map<string, import('typescript').InterfaceDeclaration>} */
const interfaces = new Map()
ts.forEachChild(source, function visit(node) {
  if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node)
  if (ts.isModuleBlock(node) || ts.isModuleDeclaration(node)) ts.forEachChild(node, visit)
})

/** @param {string} name */
function typeOf(name) {
  const declaration = interfaces.get(name)
  if (declaration === undefined) throw new Error(`No interface ${name}.`)
  return checker.getTypeAtLocation(declaration)
}

/**
 * Member names of an interface, methods with `()`; order is the typings' own.
 *
 * @param {string} name
 */
function listMembers(name) {
  const type = typeOf(name)
  return type.getProperties().map((member) => {
    const isMethod = (member.flags & ts.SymbolFlags.Method) !== 0
    return isMethod ? `${member.name}()` : member.name
  })
}

/**
 * The literal of an interface's `type` member, or undefined.
 *
 * @param {string} name
 */
function readTypeLiteral(name) {
  const member = typeOf(name).getProperty('type')
  if (member === undefined) return undefined
  const literal = checker.getTypeOfSymbol(member)
  return literal.isStringLiteral() ? literal.value : undefined
}

const namespaces = {
  figma: 'PluginAPI',
  'figma.ui': 'UIAPI',
  'figma.viewport': 'ViewportAPI',
  'figma.timer': 'TimerAPI',
  'figma.clientStorage': 'ClientStorageAPI',
  'figma.util': 'UtilAPI',
  'figma.parameters': 'ParametersAPI',
}
/** @type {Map<string, string>} */
const nodeTypes = new Map()
for (const name of interfaces.keys()) {
  const literal = /Node$/.test(name) ? readTypeLiteral(name) : undefined
  if (literal !== undefined) nodeTypes.set(literal, name)
}

/** @type {(key: string, names: readonly string[]) => string} */
const line = (key, names) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}:\n    '${names.join(' ')}',`
const text = `/** Written by scripts/list-figjam-members.mjs from @figma/plugin-typings; names only. */
export const TYPINGS_VERSION = '${version}'

/** Members of \`figma\` and its namespaces, space-separated; methods end in \`()\`. */
export const NAMESPACE_MEMBERS: Readonly<Record<string, string>> = {
${Object.entries(namespaces)
  .map(([key, name]) => line(key, listMembers(name)))
  .join('\n')}
}

/** Members of a text sublayer (\`sticky.text\`) and of a connector's label background. */
export const SUBLAYER_MEMBERS: Readonly<Record<string, string>> = {
${line('text', listMembers('TextSublayerNode'))}
${line('textBackground', listMembers('LabelSublayerNode'))}
}

/** Members of each node type, as above. */
export const NODE_MEMBERS: Readonly<Record<string, string>> = {
${[...nodeTypes].map(([literal, name]) => line(literal, listMembers(name))).join('\n')}
}
`
writeFileSync(new URL('./playground/hosts/figjam/real-members.ts', import.meta.url), text)
