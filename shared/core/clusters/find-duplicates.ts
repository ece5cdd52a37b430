import type { Steps } from '../steps.ts'
import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { areWordedAlike, listSigns, readWordings } from './read-wordings.ts'

/** Only pairs at least this similar are looked at closely. */
const WORTH_A_LOOK = 0.25
const SIGNS = /[\p{S}%‰]/gu

/** Groups of note indices that say the same thing but for case, accents, a typo, an ending or word order. */
export function* findDuplicates(
  notes: readonly ReadNote[],
  similarities: Float64Array,
): Steps<readonly (readonly number[])[]> {
  const parent = notes.map((_, index) => index)
  joinEqualTexts(notes, parent)
  const wordings = yield* readWordings(notes)
  for (let i = 1, at = 0; i < notes.length; i++) {
    yield (i / notes.length) ** 2
    for (let j = 0; j < i; j++, at++) {
      if ((similarities[at] ?? 0) < WORTH_A_LOOK) continue
      if (findRoot(parent, i) === findRoot(parent, j)) continue
      const [one, other] = [wordings[i], wordings[j]]
      if (one === undefined || other === undefined || one.turns !== other.turns) continue
      if (areWordedAlike(one, other)) join(parent, i, j)
    }
  }
  return listGroups(parent)
}

function joinEqualTexts(notes: readonly ReadNote[], parent: number[]): void {
  const first = new Map<string, number>()
  notes.forEach((note, index) => {
    const words = foldText(note.text).replace(SIGNS, ' ').replace(/\s+/gu, ' ').trim()
    const text = [words, ...listSigns(note.text)].join(' ').trim()
    if (text === '') return
    const twin = first.get(text)
    if (twin === undefined) first.set(text, index)
    else join(parent, twin, index)
  })
}

function findRoot(parent: number[], index: number): number {
  let root = index
  while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root
  parent[index] = root
  return root
}

/** The lower index stays the root, so that groups do not depend on the order of joining. */
function join(parent: number[], a: number, b: number): void {
  const [low, high] = [findRoot(parent, a), findRoot(parent, b)].sort((x, y) => x - y)
  if (low !== undefined && high !== undefined) parent[high] = low
}

function listGroups(parent: number[]): number[][] {
  const groups = new Map<number, number[]>()
  parent.forEach((_, index) => {
    const root = findRoot(parent, index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [index])
    else group.push(index)
  })
  return [...groups.values()].filter((group) => group.length > 1)
}
