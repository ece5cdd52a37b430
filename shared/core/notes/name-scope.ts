import type { Section } from '../board/document.ts'
import type { NodeKey } from '../board/keys.ts'

/** The common part of the titles of the sections notes are of, and the title of the zone when there is one. */
export function nameScope(
  sections: readonly Section[],
  notes: readonly { readonly section: NodeKey | null }[],
  zone: string | null,
): string {
  const keys = new Set(notes.map(({ section }) => section))
  const held = sections.filter(({ key }) => keys.has(key))
  const canvases = new Set(held.map(({ title }) => title.split(' · ').slice(1).join(' · ')))
  const title = held.flatMap(({ zones }) => zones).find(({ id }) => id === zone)?.title
  return [[...canvases].filter(Boolean).join(', '), title].filter(Boolean).join(' · ')
}
