import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { readLetters } from '../../plugin-figjam/ui/read-letters.ts'
import type { BenchLine } from './bench-line.ts'

const FIGJAM = 'plugin-figjam/dist'
const MIRO = 'plugin-miro/dist'

function kilobytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + readFileSync(path).byteLength, 0) / 1000
}

/**
 * Panel.html's and index.html's own files, the longer of the two languages, and all that these import
 * before the first screen is drawn.
 */
function listMiroStart(): readonly string[] {
  const words = readdirSync(MIRO).filter((name) => name.startsWith('panel.fr-'))
  if (words.length !== 1) throw new Error(`Built ${words.length} files of French words, not 1.`)
  const wanted = ['headless.js', 'panel.js', ...words]
  const start = new Set(['panel.css'])
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (start.has(name)) continue
    start.add(name)
    const script = readFileSync(`${MIRO}/${name}`, 'utf8')
    const imported = script.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)
    for (const [, path = ''] of imported) wanted.push(path)
  }
  return [...start].map((name) => `${MIRO}/${name}`)
}

/** What the panel's page carries packed beside its script: words, the table of meanings, its worker, the parser. */
function carriedLate(page: string): readonly string[] {
  return [...page.matchAll(/<script type="text\/plain"[^>]*>[^<]*<\/script>/g)].map(([all]) => all)
}

/** The panel's page as it would be with its script as it runs, not deflated. */
function inflatedPage(): number {
  const page = carriedLate(readFileSync(`${FIGJAM}/ui.html`, 'utf8')).reduce(
    (rest, late) => rest.replace(late, ''),
    readFileSync(`${FIGJAM}/ui.html`, 'utf8'),
  )
  const packed = /"([!#-;=-[\]-~]{1000,})"/.exec(page)?.[1] ?? ''
  const script = inflateSync(readLetters(packed))
  return (Buffer.byteLength(page) - packed.length + script.length) / 1000
}

/** What the hosts load, as built: run `npm run build` first (`npm run bench` does). */
export function benchSizes(): readonly BenchLine[] {
  const everyMiro = readdirSync(MIRO)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `${MIRO}/${name}`)
  const sorting = [`${MIRO}/meaning.bin`, `${MIRO}/sort-worker.js`]
  const page = readFileSync(`${FIGJAM}/ui.html`, 'utf8')
  const carried = carriedLate(page).map((script) => Buffer.byteLength(script) / 1000)
  const words = carriedLate(page).flatMap((script, at) =>
    script.includes(' id="words-') ? [carried[at] ?? 0] : [],
  )
  const all = carried.reduce((sum, size) => sum + size, 0)
  const late = all - words.reduce((sum, size) => sum + size, 0)
  const line = (name: string, value: number, goal: string | null): BenchLine => ({
    name: `size: ${name}`,
    value,
    unit: 'kB',
    goal,
  })
  return [
    line('code.js', kilobytes([`${FIGJAM}/code.js`]), '<= 30'),
    line(
      'ui.html, its script and the longer of the two languages, deflated',
      kilobytes([`${FIGJAM}/ui.html`]) - all + Math.max(...words),
      '<= 320',
    ),
    line('ui.html, table of meanings, its worker, parser of tables', late, '<= 2600'),
    line('ui.html, its script as it runs', inflatedPage(), null),
    line('Miro panel and headless, at the start', kilobytes(listMiroStart()), '<= 220'),
    line('Miro panel and headless, with all that loads later', kilobytes(everyMiro), null),
    line('Miro table of meanings and its worker', kilobytes(sorting), '<= 1900'),
  ]
}
