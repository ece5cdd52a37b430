import { expect } from 'vitest'
import type { BoardDocument, Section } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { childKey } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { readTemplateFile } from '../../../shared/core/catalogue/read-template.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { captureSection } from '../../../shared/core/notes/capture-section.ts'
import { templateOf } from '../catalogue/template-samples.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { idOf, makeNote, placeAll } from '../reading-board.ts'

export const at = (x: number, y: number, width = 816, height = 704) => ({ x, y, width, height })

/** Areas of people's beside one another, near the foot of a section of that height. */
export const areaAt = (index: number, height: number) =>
  at(100 + index * 20, height - 700 + index * 10, 300, 300)

export interface Placed {
  readonly document: BoardDocument
  readonly section: Section
  readonly items: LiveItem[]
}

/** A canvas alone, right after it was placed. */
export function place(recipe: string): Placed {
  const laidOut = layoutWorkshop(makeSetup(recipe, { groups: 1 }), figjamProfile)
  const document = { ...laidOut, id: 'doc' as BoardDocument['id'] }
  const [section] = document.sections
  if (section === undefined) throw new Error('No section.')
  return { document, section, items: [...placeAll(document)] }
}

export function captureAll({ document, section, items }: Placed, recipe: string) {
  const setup = makeSetup(recipe, { groups: 1 })
  const captured = captureSection(document, { items }, setup, section.key)
  if (captured === null) throw new Error('Not on the board.')
  const template = templateOf({ canvases: [captured.canvas] })
  expect(readTemplateFile(writeTemplate(template))).toEqual({ template })
  return captured
}

/** All of it came along. */
export function capture(placed: Placed, recipe: string) {
  const { canvas, leftOut, shortened } = captureAll(placed, recipe)
  expect([leftOut, shortened]).toEqual([[], []])
  return canvas
}

export function rewrite(
  { section, items }: Placed,
  path: readonly string[],
  change: Partial<LiveItem>,
) {
  const key = childKey(section.key, ...path)
  const at = items.findIndex(({ stamp }) => stamp?.key === key)
  const item = items[at]
  if (item === undefined) throw new Error(`No ${key}.`)
  items[at] = { ...item, ...change }
}

/** A shape or words of theirs, on the section. */
export function theirs(
  placed: Placed,
  id: string,
  text: string,
  rect: LiveItem['rect'],
  kind: LiveItem['kind'] = 'shape',
) {
  const parent = idOf(placed.section.key)
  const options = { kind, parent, rect, fill: '#FFFFFF', form: 'rectangle' as const }
  placed.items.push(makeNote(id, text, rect, options))
}

export const titlesOf = (canvas: { zones: readonly { title: { fr: string } }[] }) =>
  canvas.zones.map(({ title }) => title.fr)
