import type { BoardDocument } from '../board/document.ts'
import type { ClusterRecord } from './cluster-record.ts'
import type { Collected, PlacedNote } from './collect-notes.ts'

/**
 * Gives notes that were moved into piles the section, group, zone and figures they came from. A note moved
 * by two records comes from where the first one found it.
 */
export function restoreHomes(
  collected: Collected,
  records: readonly ClusterRecord[],
  document: BoardDocument,
): Collected {
  const homes = new Map(
    [...records].reverse().flatMap(({ homes }) => homes.map((home) => [home.note, home])),
  )
  const sections = new Map(document.sections.map((section) => [section.key, section]))
  const notes = collected.notes.map((note): PlacedNote => {
    const home = homes.get(note.id)
    if (home === undefined) return note
    const section = home.section === null ? undefined : sections.get(home.section)
    const { marks: _marks, ...rest } = note
    return {
      ...rest,
      section: section?.key ?? null,
      canvas: section?.canvas ?? null,
      group: section?.group ?? null,
      zone: section === undefined ? null : home.zone,
      copy: home.copy ?? false,
      ...(home.marks === undefined ? {} : { marks: home.marks }),
    }
  })
  return { notes }
}
