import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { nodeKey } from '../../../shared/core/board/keys.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { listRows } from '../../../shared/core/report/list-rows.ts'
import { readReport } from '../../../shared/core/report/read-report.ts'
import { splitAction } from '../../../shared/core/report/split-action.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { startAgenda, stepAgenda } from '../../../shared/core/workshop/agenda.ts'
import { idOf, makeDot, makeNote } from '../reading-board.ts'
import { notesSaying, pile, reportOf, setup, spots } from './report-samples.ts'

test('[R1] every note is in the report once, with its place', () => {
  const report = reportOf(notesSaying(['a', 'b', 'c', 'd', 'e', 'f']), { clusters: [pile] })
  const rows = listRows(report).map(({ note, section, zone, cluster }) => [
    note.text,
    section?.group ?? null,
    zone,
    cluster,
  ])
  expect(rows).toEqual([
    ['a', 'A', 'LEFT', '# Attente\n'],
    ['e', 'A', '', ''],
    ['b', 'B', 'RIGHT', ''],
    ['c', null, 'Décisions', ''],
    ['d', null, 'Actions', ''],
    ['f', null, '', ''],
  ])
})

test('an empty board gives an empty report, in the words of the workshop', () => {
  const report = reportOf([])
  expect(report).toMatchObject({ decisions: [], actions: [], unplaced: [], title: setup.title })
  expect(report.sections.map((section) => section.canvasTitle).slice(0, 2)).toEqual([
    'Persona, haut',
    'Persona, haut',
  ])
  expect(listRows(report)).toEqual([])
})

test('[R6] nothing is said of decisions where a workshop has no place for them', () => {
  const empty = reportOf([])
  expect(writeMarkdown(empty)).toContain('## Décisions\n\nAucune décision n’a été notée.\n')
  const canvas = { ...empty, sections: empty.sections.filter(({ group }) => group !== null) }
  expect(writeMarkdown(canvas)).not.toMatch(/Décisions|Actions/)
  const noted = { ...canvas, decisions: [{ id: idOf('d'), text: 'On garde le ticket' }] }
  expect(writeMarkdown(noted)).toContain('## Décisions\n\n- On garde le ticket\n')
})

test('votes go with their note', () => {
  const note = makeNote('n', 'x', spots.leftOfA)
  const dot = makeDot('d', 'A', { x: 180, y: 180 })
  expect(listRows(reportOf([note, dot]))[0]?.note.votes).toBe(1)
})

test('decisions and actions are picked from their zones, blank notes left out', () => {
  const report = reportOf([
    makeNote('d1', 'On garde le ticket', spots.decisions),
    makeNote('d2', '  ', { x: 3300, y: 60 }),
    makeNote('a1', 'Afficher l’attente → Léa → 12 mai', spots.actions),
    makeNote('a2', 'Prévenir l’atelier', { x: 3760, y: 330 }),
  ])
  expect(report.decisions).toEqual([{ id: 'd1', text: 'On garde le ticket' }])
  expect(report.actions.map(({ what, who, when }) => [what, who, when])).toEqual([
    ['Afficher l’attente', 'Léa', '12 mai'],
    ['Prévenir l’atelier', '', ''],
  ])
})

test('[R11] its date is the day on which the last phase began, the announced one until then', () => {
  const announced = startAgenda(setup, Date.UTC(2026, 2, 1, 8), 60)
  expect(reportOf([], { agenda: announced }).date).toBe('2026-03-01')
  // Tried out on the eve, and half an hour past midnight where the workshop is.
  const tried = stepAgenda(announced, { type: 'begin' }, Date.UTC(2026, 2, 3, 14))
  const lived = stepAgenda(tried, { type: 'next' }, Date.UTC(2026, 2, 3, 23, 30))
  const report = reportOf([], { agenda: lived, madeAt: Date.UTC(2026, 5, 1) })
  expect(report.date).toBe('2026-03-04')
  expect(writeMarkdown(report)).toContain('- 4\u00A0mars\u00A02026\n')
})

test('[R11] the agenda as lived is in the report', () => {
  const nine = Date.UTC(2026, 2, 1, 8)
  const begun = stepAgenda(startAgenda(setup, nine, 60), { type: 'begin' }, nine)
  const agenda = stepAgenda(begun, { type: 'next' }, nine + 13 * 60_000)
  const report = reportOf([], { agenda, madeAt: nine + 15 * 60_000 })
  const { phases } = report
  expect(phases[0]).toMatchObject({
    id: 'welcome',
    startMinute: 540,
    plannedMinutes: 10,
    livedMinutes: 13,
  })
  expect(phases[1]?.livedMinutes).toBe(2)
  expect(phases[2]?.livedMinutes).toBe(null)
  expect(phases.map(({ isUnderWay }) => isUnderWay === true).indexOf(true)).toBe(1)
  expect(readReport(writeJson(report))).toEqual(report)
  const told = writeMarkdown(report)
  expect(told).toMatch(/— 13\u00A0min au lieu de\u00A010\u00A0min\n.*— en cours, 2\u00A0min sur/)
  const finished = stepAgenda(agenda, { type: 'finish' }, nine + 15 * 60_000)
  const after = reportOf([], { agenda: finished, madeAt: nine + 20 * 60_000 })
  expect(writeMarkdown(after)).not.toContain('en cours')
})

test.each([
  ['Affiche → Léa → 12 mai', 'Affiche', 'Léa', '12 mai'],
  ['Affiche → 12 mai → Léa', 'Affiche', 'Léa', '12 mai'],
  ['Affiche @Léa', 'Affiche', 'Léa', ''],
  ['Affiche @Léa Martin — lundi', 'Affiche', 'Léa Martin', 'lundi'],
  ['Affiche / Léa / lundi', 'Affiche', 'Léa', 'lundi'],
  ['Affiche — Léa', 'Affiche', 'Léa', ''],
  ['Affiche - J7', 'Affiche', '', 'J7'],
  ['Call them -> Bob -> next week', 'Call them', 'Bob', 'next week'],
  ['Affiche', 'Affiche', '', ''],
  ['Écrire à a@b.org', 'Écrire à a@b.org', '', ''],
  ['Porte-parole et/ou relais', 'Porte-parole et/ou relais', '', ''],
  ['', '', '', ''],
  ['Appeler la banque\nLéa\nvendredi', 'Appeler la banque', 'Léa', 'vendredi'],
  [
    'Appeler la banque\r\npour le prêt\n12 mai\nLéa et Tom',
    'Appeler la banque\r\npour le prêt',
    'Léa et Tom',
    '12 mai',
  ],
  [
    'Quoi : appeler\nQui : l’équipe du soir\nQuand : ce soir',
    'appeler',
    'l’équipe du soir',
    'ce soir',
  ],
  ['Appeler la banque, Léa, vendredi', 'Appeler la banque', 'Léa', 'vendredi'],
  ['Write it up, print it, Zoe Smith, 3 June', 'Write it up, print it', 'Zoe Smith', '3 June'],
  ['Acheter du café, du thé', 'Acheter du café, du thé', '', ''],
  ['Réserver une salle, Lyon', 'Réserver une salle, Lyon', '', ''],
  ['écrire la fiche, 1 page, avec Mme Petit', 'écrire la fiche, 1 page, avec Mme Petit', '', ''],
  ['Léa\nappelle la banque', 'Léa\nappelle la banque', '', ''],
  ['Tester le kiosque — gare de Lyon', 'Tester le kiosque — gare de Lyon', '', ''],
  ['Refaire l’affichage - plus grand', 'Refaire l’affichage - plus grand', '', ''],
  ['Refaire - plus grand - Léa - lundi', 'Refaire - plus grand', 'Léa', 'lundi'],
  ['Affiche / Léa / grand format', 'Affiche — grand format', 'Léa', ''],
  ['Tester — gare de Lyon\nLéa\nlundi', 'Tester — gare de Lyon', 'Léa', 'lundi'],
  ['Acheter 3 / 4 lots', 'Acheter 3 / 4 lots', '', ''],
  ['Acheter\n3 lots', 'Acheter\n3 lots', '', ''],
  ['Affiche → 3 lots → Léa → 2 semaines', 'Affiche — 3 lots', 'Léa', '2 semaines'],
  ['Affiche — Qui : l’équipe — Quand : bientôt', 'Affiche', 'l’équipe', 'bientôt'],
  ['Affiche — avant le 12', 'Affiche', '', 'avant le 12'],
  ['Affiche → l’équipe du soir', 'Affiche', 'l’équipe du soir', ''],
  ['Faire :\n- appeler\n- écrire', 'Faire :\n- appeler\n- écrire', '', ''],
  ['Inviter :\n  — Léa\n  — Paul', 'Inviter :\n  — Léa\n  — Paul', '', ''],
  ['Affiche @Léa - plus grand → lundi', 'Affiche - plus grand', 'Léa', 'lundi'],
  ['Appeler la banque\nUrgent', 'Appeler la banque\nUrgent', '', ''],
  ['Appeler la banque — À VOIR', 'Appeler la banque — À VOIR', '', ''],
  ['Call the bank → TBD → Monday', 'Call the bank — TBD', '', 'Monday'],
  ['Call the bank, ASAP, Monday', 'Call the bank, ASAP, Monday', '', ''],
  ['Appeler la banque (Léa, lundi)', 'Appeler la banque', 'Léa', 'lundi'],
  ['Appeler la banque (lundi, Léa et Paul).', 'Appeler la banque', 'Léa et Paul', 'lundi'],
  ['Mettre à jour (Salesforce, v2)', 'Mettre à jour (Salesforce, v2)', '', ''],
  ['Appeler la banque ; Léa ; lundi', 'Appeler la banque', 'Léa', 'lundi'],
  [
    'Refaire le site → l’équipe → dès que possible',
    'Refaire le site',
    'l’équipe',
    'dès que possible',
  ],
  ['Write the page -> Bob -> EOW', 'Write the page', 'Bob', 'EOW'],
  ['Écrire à → Léa → Paul', 'Écrire à — Paul', 'Léa', ''],
  ['Réserver → ? → lundi', 'Réserver — ?', '', 'lundi'],
  ['Quoi : appeler la banque', 'Quoi : appeler la banque', '', ''],
])('[R6] the action “%s” is split', (text, what, who, when) => {
  expect(splitAction(text)).toEqual({ what, who, when })
})

test('[R6] no word of an action is lost', () => {
  const text = 'un → deux → 3 mai → quatre → cinq @six — sept'
  const said = Object.values(splitAction(text)).join(' ')
  for (const word of ['un', 'deux', '3 mai', 'quatre', 'cinq', 'six', 'sept']) {
    expect(said).toContain(word)
  }
})

test('[R1] the Markdown counts the blank notes of a zone that nobody voted for', () => {
  const dot = makeDot('d', 'A', { x: 180, y: 180 })
  const notes = ['', 'Pressée', ' \n', ''].map((text, at) =>
    makeNote(`n${at}`, text, { x: 60, y: 60 + 40 * at }, { author: 'Inès' }),
  )
  const items = [...notes, dot]
  const report = reportOf(items)
  expect(writeMarkdown(report)).toContain(
    '\n\n- (sans texte) (1\u00A0vote) — Inès\n- Pressée — Inès\n- 2\u00A0notes vides\n',
  )
  const english = reportOf(items, { setup: { ...setup, language: 'en' } })
  expect(writeMarkdown(english)).toContain('\n- 2 blank notes\n')
  const one = reportOf(notesSaying(['']), { setup: { ...setup, language: 'en' } })
  expect(writeMarkdown(one)).toContain('\n\n- 1 blank note\n')
  expect(listRows(report)).toHaveLength(4)
  expect(readReport(writeJson(report))).toEqual(report)
})

test('[R5] without authors no name is in the report', () => {
  const without = reportOf(notesSaying(['a', 'b']), { authors: false })
  expect(JSON.stringify(without)).not.toMatch(/Inès|Léa/)
  expect(JSON.stringify(reportOf(notesSaying(['a'])))).toMatch(/Inès.*|Léa/)
  expect(without.groups[0]).toMatchObject({ size: 1, people: [] })
})

test('[R7] the second half of a model comes right after the first, and says which it continues', () => {
  const document = layoutWorkshop(setup, figjamProfile)
  const { sections } = reportOf([], { document })
  const keys = sections.map(({ key }) => key)
  expect([...keys].sort()).toEqual(document.sections.map(({ key }) => key).sort())
  const second = sections[keys.indexOf(nodeKey('persona', 'persona-top', 'all')) + 1]
  expect([second?.key, second?.title, second?.continues]).toEqual([
    'journey/persona-bottom/all',
    'Ensemble · Le persona commun, suite',
    'persona/persona-top/all',
  ])
  expect(sections.filter(({ continues }) => continues !== undefined)).toHaveLength(1)
  const report = reportOf([], { document })
  expect(readReport(writeJson(report))).toEqual(report)
})
