import type { HostId } from '../core/board/keys.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { NoteHome } from '../core/notes/note-home.ts'

/**
 * A note that was taken out of other piles goes home to these; once they are gone, to where it was before
 * them, as their own record tells.
 *
 * @param others the other records of the workshop, the latest last.
 */
export function settleHomes(
  record: ClusterRecord,
  others: readonly ClusterRecord[],
  isGone: (parent: HostId) => boolean,
): ClusterRecord {
  return { ...record, homes: record.homes.map((home) => settleHome(home, others, isGone)) }
}

function settleHome(
  home: NoteHome,
  others: readonly ClusterRecord[],
  isGone: (parent: HostId) => boolean,
): NoteHome {
  const { parent, inSection } = home
  if (parent === null || inSection !== undefined || !isGone(parent)) return home
  const [before] = others
    .flatMap(({ homes }, at) =>
      homes.filter(({ note }) => note === home.note).map((one) => ({ one, at })),
    )
    .reverse()
  if (before === undefined) return home
  const { to: _to, size: _size, round: _round, ...place } = before.one
  const { to, size, round } = home
  const own = {
    ...(to === undefined ? {} : { to }),
    ...(size === undefined ? {} : { size }),
    ...(round === undefined ? {} : { round }),
  }
  return settleHome({ ...place, ...own }, others.slice(0, before.at), isGone)
}
