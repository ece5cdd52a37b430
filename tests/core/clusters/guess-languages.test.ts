import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../shared/core/clusters/read-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

function guess(...texts: string[]): string[] {
  return finishSteps(readNotes(texts.map((text, index) => ({ id: String(index), text })))).map(
    (note) => note.language,
  )
}

describe('the language of a note', () => {
  it.each([
    ['fr', 'Trop de réunions'],
    ['fr', 'le client attend devant la caisse'],
    ['fr', 'pas de parking'],
    ['fr', 'C’est l’accueil qui compte'],
    ['en', 'Too many meetings'],
    ['en', 'nobody answers the phone'],
    ['en', 'It’s the staff that matters'],
    ['en', 'shipping costs'],
    ['en', 'can’t filter gluten free'],
    ['fr', 'j’ai peur qu’on m’oublie'],
  ])('is %s for "%s"', (language, text) => {
    expect(guess(text)).toEqual([language])
  })

  it('follows the board when the note has no sign of its own', () => {
    expect(guess('pas de place', 'trop cher', 'on attend la livraison', 'Instagram')[3]).toBe('fr')
    expect(guess('no room', 'too expensive for us', 'we wait for the parcel', 'Instagram')[3]).toBe(
      'en',
    )
  })

  it('follows the board against a single ending of the other language', () => {
    const french = Array.from({ length: 15 }, () => 'trop de réunions')
    const english = Array.from({ length: 15 }, () => 'too many meetings')
    expect(guess(...french, 'tarif freelance').at(-1)).toBe('fr')
    expect(guess(...english, 'harsh critique').at(-1)).toBe('en')
  })
})

describe('the words of a note', () => {
  it('stand where they are in the text, elisions apart, without accents in their stem', () => {
    const text = 'L’été, j’attends à l’entrée'
    const note = finishSteps(readNotes([{ id: 'a', text }]))[0]
    const told = note?.words.filter((word) => !word.isEmpty) ?? []
    expect(told.map((word) => text.slice(word.start, word.end))).toEqual(['attends', 'entrée'])
    expect(told.map((word) => word.stem)).toEqual(['attend', 'entre'])
  })

  it('share a stem across inflections in both languages', () => {
    const [french, english] = finishSteps(
      readNotes([
        { id: 'a', text: 'les livraisons, la livraison, une cliente, des clients' },
        { id: 'b', text: 'the deliveries, the delivery, waiting, waited' },
      ]),
    ).map((note) => new Set(note.words.filter((word) => !word.isEmpty).map((word) => word.stem)))
    expect(french?.size).toBe(2)
    expect(english?.size).toBe(2)
  })

  it('are only read at the start of an endless note', () => {
    const note = finishSteps(readNotes([{ id: 'a', text: 'mot '.repeat(3000) }]))[0]
    expect(note?.words.length).toBeLessThan(100)
    expect(note?.text).toHaveLength(12000)
  })
})
