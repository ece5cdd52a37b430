import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { printLetters } from '../../scripts/print-letters.mjs'
import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import type { NoteText } from '../../shared/core/clusters/clustering.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { readMeaning } from '../core/clusters/vectors/read-table.ts'
import type { Sorted } from './sorting-page.ts'

const SUBJECTS = [
  'caisse',
  'livraison',
  'delivery',
  'password',
  'accueil',
  'parking',
  'prix',
  'app',
]
const STATES = ['trop lent', 'en retard', 'is late', 'forgotten', 'en panne', 'difficult', 'cher']
const PLACES = ['le lundi', 'on mobile', 'au siège', 'for new people', 'en été', 'at the desk']

const notes: readonly NoteText[] = Array.from({ length: 300 }, (_, at) => {
  const pick = (words: readonly string[], step: number) => words[(at * step) % words.length]
  return { id: `n${at}`, text: `${pick(SUBJECTS, 3)} ${pick(STATES, 5)} ${pick(PLACES, 1)}` }
})

let browser: Browser
let script: string
let carried: string

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser() })
  const built = await bundlePlugins()
  const page = built.find(({ path }) => path.endsWith('ui.html'))?.text ?? ''
  carried = (page.match(/<script type="text\/plain"[^>]*>[^<]*<\/script>/g) ?? []).join('')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./sorting-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  })
  script = (outputFiles[0]?.text ?? '').replace(/<\/(script)/gi, '<\\/$1')
})

afterAll(() => browser.close())

/** Sorts the notes in a frame of no origin, as FigJam's. */
async function sortInFrame(head: string, data: string): Promise<Sorted> {
  const page = await browser.newPage()
  const inside = `<!doctype html><meta charset="utf-8">${head}<body>${data}<script>${script}</script>`
  const sorted = await page.evaluate(
    ([html, texts]) =>
      new Promise<Sorted>((resolve) => {
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', 'allow-scripts')
        frame.srcdoc = html
        window.addEventListener('message', (event) => {
          if (event.data === 'ready') frame.contentWindow?.postMessage(texts, '*')
          else resolve(event.data)
        })
        document.body.append(frame)
      }),
    [inside, notes] as const,
  )
  await page.close()
  return sorted
}

function mergesHere(byMeaning: boolean): string {
  return JSON.stringify(
    finishSteps(buildClusterTree(notes, byMeaning ? readMeaning() : undefined)).merges,
  )
}

describe('sorting in the page of a plugin', () => {
  it('[C8] goes to a worker in a frame of no origin, and gives what Node gives', async () => {
    const sorted = await sortInFrame('', carried)
    expect(sorted).toMatchObject({ hasWorker: true, isByMeaning: true })
    expect(sorted.merges).toBe(mergesHere(true))
  })

  it('[C8] goes on in slices where no worker is allowed, with the same piles', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`
    const sorted = await sortInFrame(policy, carried)
    expect(sorted).toMatchObject({ hasWorker: false, isByMeaning: true })
    expect(sorted.signs).toBeGreaterThan(0)
    expect(sorted.merges).toBe(mergesHere(true))
  })

  it.each([
    ['absent', carriedTable(() => '')],
    ['cut short', carriedTable((text) => text.slice(0, 4000))],
    ['no table', carriedTable(() => printLetters(deflateSync('abc')))],
    ['no letters', carriedTable(() => '…')],
  ])('[C9] compares by words alone when the table is %s', async (_, change) => {
    const sorted = await sortInFrame('', change())
    expect(sorted.isByMeaning).toBe(false)
    expect(sorted.merges).toBe(mergesHere(false))
  })
})

/** What the page carries, its table changed. */
function carriedTable(change: (text: string) => string): () => string {
  return () =>
    carried.replace(
      /(<script type="text\/plain" id="meaning">)([^<]*)/,
      (_, open: string, text: string) => open + change(text),
    )
}
