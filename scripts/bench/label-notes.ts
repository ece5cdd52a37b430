import type { Clustering, NoteText } from '../../shared/core/clusters/clustering.ts'

/** The pile of each note, in the order of the notes; an undecided note is a pile of its own. */
export function labelNotes(notes: readonly NoteText[], { clusters }: Clustering): string[] {
  const labels = new Map(
    clusters.flatMap((cluster) => cluster.notes.map((note) => [note, cluster.id] as const)),
  )
  return notes.map((note) => labels.get(note.id) ?? `alone-${note.id}`)
}
