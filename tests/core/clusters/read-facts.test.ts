import { expect, it } from 'vitest'
import { compare, compareAll, JOB, LETTERS, meaning, note } from './comparing.ts'

it.each([
  ['Nadia, 38 ans', 'Marcel, 74 ans', 'Léa, 51 ans, cadre'],
  ['Nadia, 38 years old', 'Marcel, 74 years old', 'Kate, aged 29'],
  ['Âge : 38 ans', 'Âge : 74 ans', 'Âge : 51 ans'],
  ['Mère de deux enfants à charge', 'Mère de trois enfants à charge', 'Mère de 4 enfants à charge'],
  ['Prénom : Nadia', 'Prénom : Marcel', 'Prénom : Léa'],
  ['Habite à Lyon', 'Habite à Paris', 'Habite à Dijon'],
  ['Achète chez Castorama', 'Achète tout chez Gamm Vert', 'Achète à Botanic'],
])('[K1] is to be settled between the figures or the names of "%s" and "%s"', (...texts) => {
  const notes = texts.map((text, at) => note(LETTERS[at] ?? 'A', text))
  for (const table of [undefined, meaning]) {
    expect(compareAll([JOB], notes, table)[0]).toMatchObject({ verdict: 'to-settle' })
    const again = [...notes, note('D', texts[0] ?? '')]
    expect(compareAll([JOB], again, table)[0]?.sharedBy).toEqual(['A', 'D'])
  }
})

it.each([
  ['20 minutes d’attente au guichet', 'On attend 45 min au guichet'],
  ['Vit à Lyon depuis 2019', 'Habite Lyon depuis 3 ans'],
  ['Waiting In Line', 'Waiting in Traffic Line'],
  ['Panne. La route est longue', 'Panne. Une route de 3 km'],
])('[K1] is agreed where "%s" and "%s" have another word in common', (one, other) => {
  expect(compare(note('A', one), note('B', other)).sharedBy).toEqual(['A', 'B'])
})
