/**
 * Fails on a source file of more than 250 lines (one idea a file), and on anything at the top that does
 * not belong there.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LIMIT = 250
const FOLDERS = ['shared', 'plugin-figjam', 'plugin-miro', 'scripts', 'tests']
const TOP = [
  ...FOLDERS,
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', 'NOTICE'],
  'node_modules',
]
const CODE = /\.(tsx?|mjs|cjs|js)$/
const NOT_WRITTEN_BY_HAND = /(^|\/)dist\/|^tests\/(samples|golden)\//
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} folder */
function listCode(folder) {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => CODE.test(path) && !NOT_WRITTEN_BY_HAND.test(path))
}

const sizes = FOLDERS.flatMap(listCode).map((path) => ({
  path,
  lines: readFileSync(`${ROOT}${path}`, 'utf8').trimEnd().split('\n').length,
}))
const strays = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !TOP.includes(name))
const tooLong = sizes.filter(({ lines }) => lines > LIMIT)

for (const { path, lines } of tooLong) console.error(`${path}: ${lines} lines, at most ${LIMIT}`)
for (const name of strays) console.error(`${name}: belongs in one of the folders, or nowhere`)
console.log(`${sizes.length} files measured`)
process.exitCode = tooLong.length + strays.length > 0 || sizes.length === 0 ? 1 : 0
