import { describe, expect, it } from 'vitest'
import { gridFrom, roomIn } from '../../../shared/core/catalogue/grid-from.ts'
import { capturePiles, type TitledPile } from '../../../shared/core/notes/capture-piles.ts'
import { at } from './placed-canvas.ts'

const words = {
  title: { fr: 'Nos questions', en: 'Our questions' },
  ribbon: { fr: 'Que voulons-nous savoir ?', en: 'What do we want to know?' },
}

describe('reading areas into a grid', () => {
  it('[M12] takes their order and their size, whatever order they come in', () => {
    const { lines } = gridFrom([
      { id: 'c', rect: at(0, 760) },
      { id: 'b', rect: at(850, 30) },
      { id: 'a', rect: at(0, 0) },
      { id: 'd', rect: at(850, 700, 1900, 440) },
    ])
    expect(lines.map(({ zones }) => zones.map(({ zone }) => zone).join(' '))).toEqual([
      'a b',
      'd c'.split(' ').reverse().join(' '),
    ])
    expect(lines[1]?.zones[1]).toEqual({ zone: 'd', columns: 7, rows: 1 })
  })

  it('[M12] gives every area room for a note, and no more than a canvas has', () => {
    expect(roomIn(at(0, 0, 10, 10))).toEqual({ columns: 1, rows: 1 })
    expect(roomIn(at(0, 0, 90_000, 90_000))).toEqual({ columns: 12, rows: 8 })
  })
})

function whole(piles: readonly TitledPile[]) {
  const captured = capturePiles(piles, words)
  if (captured === null) throw new Error('Nothing was said.')
  return captured
}

describe('piles of questions', () => {
  it('[M13] become zones: the title above, what the notes ask under it', () => {
    const { canvas } = whole([
      {
        title: 'Ce qui freine',
        notes: ['Les freins', 'Qui dit non ?\nEt pourquoi ?', 'Qu’est-ce qui bloque ?'],
      },
      { title: '', notes: ['Où vit-elle ?'] },
      { title: '', notes: ['  '] },
    ])
    const zones = canvas.zones.map(({ id, title, question }) => [id, title.fr, question.fr])
    expect(zones).toEqual([
      ['zone-1', 'Ce qui freine', 'Qui dit non ? Et pourquoi ?'],
      ['zone-2', 'Où vit-elle ?', 'Où vit-elle ?'],
    ])
    expect(canvas.title).toEqual(words.title)
    expect(canvas.ribbon).toEqual(words.ribbon)
  })

  it('[M13] without words, or with too many, make no broken template', () => {
    expect(capturePiles([], words)).toBeNull()
    expect(capturePiles([{ title: ' ', notes: [] }], words)).toBeNull()
  })

  it('[M16] beyond twenty-four, and words beyond three hundred signs, are told', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ title: `P${i}`, notes: [`n${i}`] }))
    const { canvas, leftOut, shortened } = whole([...many, { title: 'Q', notes: [] }])
    expect(canvas.zones).toHaveLength(24)
    expect(leftOut).toEqual([...many.slice(24).map(({ title }) => title), 'Q'])
    expect(shortened).toEqual([])
    const long = whole([{ title: 'P', notes: ['x'.repeat(400), 'y'.repeat(200)] }])
    expect(long.canvas.zones[0]?.question.fr.length).toBe(300)
    expect(long.shortened).toEqual([long.canvas.zones[0]?.question.fr])
  })
})
