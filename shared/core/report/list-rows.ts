import type { Report, ReportNote, ReportSection } from './report-tree.ts'

/** A note with the places it is filed under. */
export interface NoteRow {
  readonly note: ReportNote
  readonly section: ReportSection | null
  /** Title of the zone; '' for none. */
  readonly zone: string
  /** Title of the pile; '' for none. */
  readonly cluster: string
}

/** Every note of a report once, in the order of its outline. */
export function listRows(report: Report): readonly NoteRow[] {
  const titles = new Map(report.piles.map(({ id, title }) => [id, title]))
  const clusterOf = ({ pile }: ReportNote) => titles.get(pile ?? '') ?? ''
  const sections = report.sections.flatMap((section) => [
    ...section.zones.flatMap((zone) => [
      ...zone.clusters.flatMap((cluster) =>
        cluster.notes.map((note) => ({ note, section, zone: zone.title, cluster: cluster.title })),
      ),
      ...zone.notes.map((note) => ({ note, section, zone: zone.title, cluster: '' })),
    ]),
    ...section.unplaced.map((note) => ({ note, section, zone: '', cluster: clusterOf(note) })),
  ])
  return [
    ...sections,
    ...report.unplaced.map((note) => ({ note, section: null, zone: '', cluster: clusterOf(note) })),
  ]
}
