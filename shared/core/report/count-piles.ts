import type { BoardDocument } from '../board/document.ts'
import type { HostId } from '../board/keys.ts'
import type { Snapshot } from '../board/snapshot.ts'
import { type ClusterRecord, listRecorded } from '../notes/cluster-record.ts'
import type { PlacedNote } from '../notes/collect-notes.ts'
import { nameScope } from '../notes/name-scope.ts'
import { tallyClusters } from '../votes/tally-clusters.ts'
import { reportWording } from '../wording/report.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import type { ReportPile } from './report-tree.ts'

interface Sources {
  readonly setup: WorkshopSetup
  readonly document: BoardDocument
  readonly snapshot: Snapshot
  readonly clusters: readonly ClusterRecord[]
}

interface CountedPiles {
  /** Those that hold a note, record after record. */
  readonly piles: readonly ReportPile[]
  /** The dots that count for one of them. */
  readonly dots: ReadonlySet<HostId>
}

/** Each pile whole, whatever zones `notes` were written in; a note of two ways counts in both. */
export function countPiles(sources: Sources, notes: readonly PlacedNote[]): CountedPiles {
  const { document, snapshot, clusters, setup } = sources
  const names = nameClusterings(sources, notes)
  const authors = new Map(notes.map(({ id, group }) => [id, group]))
  const tallies = clusters.map((record) => tallyClusters(document, snapshot, record, setup.groups))
  const piles = clusters.flatMap((record, index) => {
    const ranks = new Map(tallies[index]?.ranking.map((place) => [place.id, place]))
    return record.piles.map((pile): ReportPile => {
      const held = pile.notes.filter((note) => authors.has(note))
      const rank = ranks.get(pile.id)
      const votes = new Map(rank?.byGroup.map((group) => [group.letter, group.votes]))
      const byGroup = setup.groups.map(({ letter }) => ({
        letter,
        notes: held.filter((note) => authors.get(note) === letter).length,
        votes: votes.get(letter) ?? 0,
      }))
      return {
        id: `${record.id}/${pile.id}`,
        clustered: names[index] ?? '',
        title: pile.title,
        words: pile.words,
        notes: held.length,
        votes: rank?.votes ?? 0,
        byGroup: byGroup.filter((group) => group.notes + group.votes > 0),
      }
    })
  })
  return {
    piles: piles.filter((pile) => pile.notes > 0),
    dots: new Set(tallies.flatMap(({ dots }) => dots)),
  }
}

/** What was clustered each time, in words; the second time of the same says so. */
function nameClusterings(
  { document, clusters, setup }: Sources,
  notes: readonly PlacedNote[],
): readonly string[] {
  const { unplaced } = reportWording(setup.language)
  const names = clusters.map((record) => {
    const recorded = new Set(listRecorded(record))
    const own = notes.filter(({ id }) => recorded.has(id))
    return nameScope(document.sections, own, record.zone) || unplaced
  })
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}
