import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeVectors } from '../../../../shared/core/clusters/vectors/decode-vectors.ts'
import { addVector, type Meaning } from '../../../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../../../shared/core/steps.ts'
import { readTable } from './read-table.ts'

const HALF_ONE = 0x3c00
const HALF_MINUS_TWO = 0xc000
const HALF_TINY = 0x0001

/** One theme of one family, and one English phrase that is of it; so is the first entry. */
function writeSmallThemes(): number[] {
  const names = [...'Fees|Prix|A\n'].flatMap((letter) => [letter.charCodeAt(0), 0])
  const phrase = [...'0port fee\n'].map((letter) => letter.charCodeAt(0))
  const figures = [names.length, 1, 0, phrase.length, 0]
  const shares = [[1, 15], [], [], [1, 7]].map((pair) => [...pair, 0, 0, 0, 0, 0, 0, 0, 0])
  return [
    ...figures.flatMap((figure) => [figure, 0, 0, 0]),
    ...names,
    ...phrase,
    ...shares.flatMap((list) => list.slice(0, 8)),
  ]
}

/** Two English keys, one French, aliases and what they mean, two dimensions written by one byte. */
function writeSmallTable(
  themes: readonly number[] = [],
  aliases: readonly (readonly [string, number])[] = [['ouvr', 1]],
): Uint8Array {
  const keys = aliases.map(([alias]) => `0${alias}\n`).join('')
  const blocks = ['0port\n4e\n', '0livr\n', keys]
  const header = [...'SNV2'].map((letter) => letter.charCodeAt(0))
  const figures = [2, 1, aliases.length, themes.length, ...blocks.map((block) => block.length)]
  const codebook = new Array<number>(512).fill(0)
  codebook[2] = HALF_ONE
  codebook[3] = HALF_MINUS_TWO
  codebook[4] = HALF_TINY
  return Uint8Array.from([
    ...header,
    ...[2, 2, 2, 0],
    ...figures.flatMap((figure) => [figure, 0, 0, 0]),
    ...[...blocks.join('')].map((letter) => letter.charCodeAt(0)),
    ...aliases.flatMap(([, entry]) => [entry, 0]),
    ...[100, 120, 140],
    ...codebook.flatMap((half) => [half & 255, half >> 8]),
    ...[0, 1, 2],
    ...themes,
  ])
}

function readAliases(...aliases: readonly (readonly [string, number])[]): Meaning['entries'] {
  const meaning = finishSteps(decodeVectors(writeSmallTable([], aliases)))
  if (meaning === null) throw new Error('The small table is damaged.')
  return meaning.entries
}

describe('decodeVectors', () => {
  it('reads front-coded keys, aliases, rarities and vectors', () => {
    const meaning = finishSteps(decodeVectors(writeSmallTable()))
    expect(meaning?.entries.en).toEqual(new Map(Object.entries({ port: 0, porte: 1 })))
    expect(meaning?.entries.fr).toEqual(new Map(Object.entries({ livr: 2, ouvr: 1 })))
    expect([...(meaning?.rarity ?? [])]).toEqual([100, 120, 140])
    const into = new Float64Array(4)
    if (meaning !== null) addVector(meaning, 1, 0.5, into, 2)
    expect([...into]).toEqual([0, 0, 0.5, -1])
    if (meaning !== null) addVector(meaning, 2, 1, into, 0)
    expect(into[0]).toBe(2 ** -24)
  })

  it('lets a stem mean another entry than its own, and a word another than its stem', () => {
    expect(readAliases(['*livr', 1]).fr).toEqual(new Map([['livr', 1]]))
    expect(readAliases(['=livr', 1]).fr).toEqual(new Map(Object.entries({ livr: 2, '=livr': 1 })))
    expect(readAliases(['>port', 2]).en).toEqual(new Map(Object.entries({ port: 2, porte: 1 })))
  })

  it('lets irregular forms of a stem that means something else mean it too, unless it is theirs', () => {
    expect(readAliases(['livron', 2], ['*livr', 1]).fr).toEqual(
      new Map(Object.entries({ livr: 1, livron: 1 })),
    )
    expect(readAliases(['livron', 2], ['*livron', 0]).fr).toEqual(
      new Map(Object.entries({ livr: 2, livron: 0 })),
    )
  })

  it('reads themes, their families, and phrases that only they know', () => {
    const meaning = finishSteps(decodeVectors(writeSmallTable(writeSmallThemes())))
    const themes = meaning?.themes
    expect(themes?.names).toEqual([{ en: 'Fees', fr: 'Prix' }])
    expect(themes?.families).toEqual([[0]])
    expect(themes?.entries.en.get('port fee')).toBe(3)
    expect(themes?.entries.en.get('port')).toBe(0)
    expect(meaning?.entries.en.has('port fee')).toBe(false)
    expect([...(themes?.shares.subarray(24, 26) ?? [])]).toEqual([1, 7])
  })

  it('reads the table the product ships', () => {
    const meaning = finishSteps(decodeVectors(readTable()))
    expect(meaning?.dimensions).toBe(128)
    expect(meaning?.entries.en.has('deliveri')).toBe(true)
    expect(meaning?.entries.fr.has('livraison')).toBe(true)
    expect(meaning?.entries.fr.has('mot pass')).toBe(true)
    expect(meaning?.themes.names.length).toBeGreaterThan(150)
  })

  it('gives null for a table cut short or with something after it', () => {
    const whole = writeSmallTable(writeSmallThemes())
    for (let length = 0; length < whole.length; length++) {
      expect(finishSteps(decodeVectors(whole.subarray(0, length)))).toBeNull()
    }
    expect(finishSteps(decodeVectors(Uint8Array.from([...whole, 0])))).toBeNull()
  })

  it('never throws on other bytes', () => {
    const whole = writeSmallTable(writeSmallThemes())
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.uint8Array({ maxLength: 80 }),
        (at, byte, noise) => {
          const damaged = whole.slice()
          damaged[at] = byte
          const meaning = finishSteps(decodeVectors(damaged))
          if (meaning !== null) addVector(meaning, 2, 1, new Float64Array(meaning.dimensions), 0)
          finishSteps(decodeVectors(noise))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
