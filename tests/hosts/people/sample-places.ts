import type { BoardDocument } from '../../../shared/core/board/document.ts'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { loadNotes } from '../../samples/load-notes.ts'

/** Where the samples say a text belongs: `canvas/zone`, once or more. */
export function samplePlaces(language: 'fr' | 'en'): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>()
  for (const { text, canvas, zone } of loadNotes(language)) {
    const known = places.get(text) ?? new Set()
    places.set(text, known.add(`${canvas}/${zone}`))
  }
  return places
}

/**
 * Where a note lies, in the words of the samples. They say `1.A` for the cell of a comparison's first
 * row under group A, and name the icebreaker alone for either of its zones.
 */
export function listPlaces(
  { canvas, zone, section }: PlacedNote,
  { document }: { readonly document: BoardDocument },
): readonly string[] {
  if (canvas === 'icebreaker' && zone !== null) return ['icebreaker/icebreaker']
  const place = `${canvas}/${zone}`
  if (canvas !== 'comparison' || zone === null) return [place]
  const zones = document.sections.find(({ key }) => key === section)?.zones ?? []
  const rows = zones.flatMap(({ id }) => (id.endsWith('.A') ? [id.slice(0, -2)] : []))
  const [start = '', end = ''] = zone.split('.')
  if (start === 'keep') return [`comparison/keep.${rows.indexOf(end) + 1}`]
  return [`comparison/${rows.indexOf(start) + 1}.${end}`]
}
