import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BoardDocument, Item } from '../../../shared/core/board/document.ts'
import type { Rect } from '../../../shared/core/board/geometry.ts'
import { findWorkshop } from '../../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { LANGUAGES, makeSetup, PROFILES, RECIPES } from './sample-setups.ts'

const FOLDER = fileURLToPath(new URL('../../samples/golden/', import.meta.url))

/** One short line an item, so that a change of the layout reads as a change of lines. */
function serialise(document: BoardDocument): string {
  const lines = document.sections.flatMap((section) => [
    [section.key, section.title, section.group, boxOf(section.rect), section.fill],
    ...section.zones.map(({ id, title, question, nature, rect, slots, advised }) => [
      ...[id, title, question, nature, boxOf(rect), advised],
      `${slots.columns} × ${slots.rows} from ${slots.first.x} ${slots.first.y}`,
    ]),
    ...section.items.map(lineOf),
  ])
  const all = [...lines, ...document.loose.map(lineOf)].map((line) => JSON.stringify(line))
  return `[\n${all.join(',\n')}\n]\n`
}

function lineOf({ key, kind, role, rect, text, look, ...rest }: Item) {
  const form = 'form' in rest ? rest.form : kind
  const { fill, stroke, strokeWidth, dashed, textColour, fontSize, bold } = look
  const border = stroke === 'none' ? '' : `${stroke} ${strokeWidth}${dashed ? ' dashed' : ''}`
  const type = `${textColour} ${fontSize}${bold ? ' bold' : ''} ${look.align} ${look.verticalAlign}`
  return [key, role, form, boxOf(rect), fill, border, ...(text === '' ? [] : [text, type])]
}

function boxOf({ x, y, width, height }: Rect): string {
  return `${x} ${y} ${width} ${height}`
}

/** UPDATE_GOLDEN=1 writes them anew: look at the pictures (scripts/pictures.mjs) before you do. */
describe.each(PROFILES)('[L13] on $name', (profile) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(RECIPES)('%s is as it was', (recipe) => {
      const groups = findWorkshop(recipe) === null ? 1 : 2
      const text = serialise(layoutWorkshop(makeSetup(recipe, { language, groups }), profile))
      const file = `${FOLDER}${recipe}.${profile.name}.${language}.json`
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(FOLDER, { recursive: true })
        writeFileSync(file, text)
      }
      expect(existsSync(file)).toBe(true)
      expect(text).toBe(readFileSync(file, 'utf8'))
    })
  })
})
