import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import {
  gatherReview,
  startReview,
  usualChoice,
} from '../../../shared/core/report/gather-review.ts'
import { openReport } from '../../../shared/core/report/open-report.ts'
import { writeCsv } from '../../../shared/core/report/write-csv.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { parseSetup } from '../../../shared/core/workshop/create-setup.ts'
import { MOST_CARRIED } from '../../../shared/core/workshop/starting-point.ts'
import { placeAll } from '../reading-board.ts'
import {
  noteIn,
  persona,
  personaReport,
  personaWall,
  reportFor,
  setupOf,
} from './carried-samples.ts'
import { HOSTILE } from './report-samples.ts'

describe('a review starts from the last export', () => {
  test('[F1] with what is still to be gone through: of all first, each once', () => {
    const { source, items } = gatherReview(personaReport())
    expect(source).toEqual({
      ...{ title: 'Persona cible', name: 'Nadia', date: '2026-03-12' },
      ...{ spokesperson: 'Samir', section: '' },
    })
    expect(items.map(({ kind, text, who, when }) => [kind, text, who, when])).toEqual([
      ['decision', 'On garde Nadia', '', ''],
      ['blind', 'Qui décide vraiment ?', '', ''],
      ['blind', 'Quel budget ?', '', ''],
      ['blind', 'Du groupe', '', ''],
      ['action', 'Appeler trois clients', 'Léa', '12 mai'],
      ['action', 'Relire la carte', '', ''],
    ])
  })

  test('[F2] as many as there is time for, the others counted; what is unticked makes room', () => {
    const notes = Array.from({ length: 300 }, (_, slot) =>
      noteIn(personaWall, 'persona-top', 'unknowns', `Doute ${slot}`, { slot: slot % 4 }),
    )
    const offer = gatherReview(reportFor(persona, notes))
    expect(offer.items).toHaveLength(300)
    const usual = startReview(offer, usualChoice(offer))
    expect([usual.items.length, usual.left]).toEqual([MOST_CARRIED.blind, 290])
    const other = startReview(offer, new Set([0, 298, 299]))
    expect(other.items).toEqual([0, 298, 299].map((index) => offer.items[index]))
    const all = startReview(offer, new Set(offer.items.keys()))
    expect(all.items).toHaveLength(MOST_CARRIED.blind)
  })

  test('[F2] what is said twice is counted apart, so that the figures are those of the file', () => {
    const said = ['Appeler', 'appeler !', 'Relire', 'APPELER', ' ']
    const notes = said.map((text, slot) =>
      noteIn(personaWall, 'persona-top', 'unknowns', text, { slot: slot % 4 }),
    )
    const { items, doubles } = gatherReview(reportFor(persona, notes))
    expect(items.map(({ text }) => text)).toEqual(['Appeler', 'Relire'])
    expect(doubles).toEqual({ decision: 0, blind: 2, assumption: 0, action: 0, newcomer: 0 })
  })

  test('[F9] what people wrote is kept as text, and read back from a stored setup unchanged', () => {
    for (const text of HOSTILE) {
      const report = reportFor(persona, [noteIn(personaWall, 'persona-top', 'unknowns', text)])
      const offer = gatherReview(report)
      const startsFrom = startReview(offer, usualChoice(offer))
      const setup = setupOf('quarterly-review', { startsFrom })
      const stored: unknown = JSON.parse(JSON.stringify(setup))
      expect(parseSetup(stored, () => failTemplate())).toEqual(setup)
    }
  })

  test('[F9] a damaged one is refused with the path, never thrown otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const setup = { ...setupOf('quarterly-review'), startsFrom: value }
        try {
          parseSetup(setup, () => failTemplate())
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-input' })
          expect((error as { on: string }).on).toMatch(/^setup\.startsFrom/)
        }
      }),
    )
  })
})

function failTemplate(): never {
  throw new Error('No template was sent.')
}

describe('what was carried over', () => {
  const offer = gatherReview(personaReport())
  const startsFrom = startReview(offer, usualChoice(offer))
  const review = setupOf('quarterly-review', { startsFrom, date: '2026-06-12' })
  const wall = layoutWorkshop(review, figjamProfile)
  const CARRIED = 'atelier:carried'

  test('[F4] is no note: not counted, voted on or filed, and it is told apart in every file', () => {
    const report = reportFor(review, [])
    expect(report.sections.flatMap(({ zones }) => zones.flatMap(({ notes }) => notes))).toEqual([])
    expect([report.decisions, report.actions, report.unplaced]).toEqual([[], [], []])
    expect(report.votes.placed).toBe(0)
    expect(report.carried.map(({ text }) => text).sort()).toEqual(
      startsFrom.items.map(({ text }) => text).sort(),
    )
    expect(openReport(writeJson(report))).toEqual({ report })
    const markdown = writeMarkdown(report)
    expect(markdown).toContain('## Repris de «\u00A0Persona cible\u00A0», 12\u00A0mars\u00A02026')
    expect(markdown).toContain('- Appeler trois clients — Léa — 12 mai')
    expect(writeCsv(report)).toContain('Repris')
  })

  test('[F6] stands where people put a note on its line; an open one is carried over in its turn', () => {
    const places = new Map(
      wall.sections
        .find(({ canvas }) => canvas === CARRIED)
        ?.items.filter(({ role }) => role === 'carried')
        .map((item) => [item.text.split('\n')[0], item.rect.y]),
    )
    const on = (zone: string, text: string, said: string) => {
      const note = noteIn(wall, CARRIED, zone, said)
      const section = wall.sections.find(({ canvas }) => canvas === CARRIED)
      const y = (section?.rect.y ?? 0) + (places.get(text) ?? 0) + 30
      return { ...note, rect: { ...note.rect, y } }
    }
    const report = reportFor(review, [
      on('blind-done', 'Quel budget ?', 'Le DAF décide'),
      on('blind-open', 'Du groupe', '?'),
      on('action-dropped', 'Relire la carte', 'non'),
      on('action-done', 'Appeler trois clients', 'fait'),
      on('action-open', 'Appeler trois clients', 'pas tout'),
      noteIn(wall, 'decisions', 'actions', 'Écrire au DAF → Samir → juin'),
    ])
    const statusOf = new Map(report.carried.map(({ text, status }) => [text, status]))
    expect(Object.fromEntries(statusOf)).toEqual({
      'On garde Nadia': null,
      'Qui décide vraiment ?': null,
      'Quel budget ?': 'done',
      'Du groupe': 'open',
      'Appeler trois clients': 'open',
      'Relire la carte': 'dropped',
    })
    const next = gatherReview(report).items
    expect(next.map(({ kind, text, who }) => [kind, text, who])).toEqual([
      ['blind', 'Qui décide vraiment ?', ''],
      ['blind', 'Du groupe', ''],
      ['action', 'Écrire au DAF', 'Samir'],
      ['action', 'Appeler trois clients', 'Léa'],
    ])
  })

  test('[F6] is told as people rewrote it, and not at all once they took it off', () => {
    const ours = placeAll(wall).flatMap((item): readonly LiveItem[] => {
      if (item.text === 'Quel budget ?') return [{ ...item, text: 'Quel budget en 2027 ?' }]
      return item.text === 'Du groupe' ? [] : [item]
    })
    const texts = reportFor(review, [], ours).carried.map(({ text }) => text)
    expect(texts).toContain('Quel budget en 2027 ?')
    expect(texts).not.toContain('Du groupe')
  })
})
