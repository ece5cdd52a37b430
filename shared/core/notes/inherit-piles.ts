import type { HostId } from '../board/keys.ts'
import type { PileRecord } from './cluster-record.ts'

interface NamedPile {
  readonly id: string
  readonly title: string
  readonly notes: readonly HostId[]
}

type Inherited<Pile> = Pile & Pick<PileRecord, 'mark' | 'isTitled'>

/**
 * Piles that were on the board before (`before`) keep their ids, titles, numbers and colours where a new
 * pile holds at least half of them, or they hold half of it; the more in common, the sooner. `fixed`:
 * ids that somebody's decisions go by, which no other pile takes. New piles take the lowest free numbers.
 */
export function inheritPiles<Pile extends NamedPile>(
  piles: readonly Pile[],
  before: readonly PileRecord[],
  fixed: ReadonlySet<string>,
): readonly Inherited<Pile>[] {
  const heirs = matchPiles(piles, before, fixed)
  const ids = new Set([...[...heirs.values()].map(({ id }) => id), ...fixed])
  const marks = new Set(before.map(({ mark }) => mark))
  const isFree = (mark: number) => !marks.has(mark)
  return piles.map((pile): Inherited<Pile> => {
    const old = heirs.get(pile)
    if (old !== undefined) {
      return { ...pile, id: old.id, title: old.title, mark: old.mark, isTitled: old.isTitled }
    }
    let mark = 1
    while (!isFree(mark)) mark += 1
    marks.add(mark)
    let { id } = pile
    while (!fixed.has(pile.id) && ids.has(id)) id = `${id}+`
    ids.add(id)
    return { ...pile, id, mark, isTitled: false }
  })
}

function matchPiles<Pile extends NamedPile>(
  piles: readonly Pile[],
  before: readonly PileRecord[],
  fixed: ReadonlySet<string>,
): ReadonlyMap<Pile, PileRecord> {
  const pairs = piles.flatMap((pile) => {
    const notes = new Set(pile.notes)
    return before.flatMap((old) => {
      const shared = old.notes.filter((note) => notes.has(note)).length
      const isSame = pile.id === old.id && fixed.has(pile.id)
      if (isSame) return [{ pile, old, shared: Number.POSITIVE_INFINITY }]
      if (fixed.has(pile.id) || fixed.has(old.id)) return []
      const isHalf = shared > 0 && 2 * shared >= Math.min(old.notes.length, pile.notes.length)
      return isHalf ? [{ pile, old, shared }] : []
    })
  })
  const heirs = new Map<Pile, PileRecord>()
  const taken = new Set<PileRecord>()
  for (const { pile, old } of [...pairs].sort((a, b) => b.shared - a.shared)) {
    if (heirs.has(pile) || taken.has(old)) continue
    heirs.set(pile, old)
    taken.add(old)
  }
  return heirs
}
