import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CANVASES, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { writePrepared } from '../../../shared/core/workshop/prepared-file.ts'
import { readPrepared } from '../../../shared/core/workshop/read-prepared.ts'
import { briefSetup, STRANGE } from '../brief/brief-samples.ts'

const setup = briefSetup('symmetry', 'fr', { title: STRANGE })
const file = (change: object, version: unknown = 1) =>
  JSON.stringify({ format: 'atelier-prepared-workshop', version, setup: { ...setup, ...change } })

describe('[G11] a prepared workshop in a file', () => {
  test('is read back the same, whatever it is', () => {
    for (const { id } of [...WORKSHOPS, ...CANVASES]) {
      const other = briefSetup(id, 'en', { title: STRANGE, sides: [{ team: 'RH', side: 'front' }] })
      expect(readPrepared(writePrepared(other))).toEqual({ setup: other })
      expect(readPrepared(`\ufeff ${writePrepared(other)}`)).toEqual({ setup: other })
    }
  })

  const wrong: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['ten megabytes', 'x'.repeat(10_000_000), 'too-large'],
    ['a PNG picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'picture'],
    ['a JPEG picture', '\ufffd\ufffd\ufffd\ufffd\u0000\u0010JFIF', 'picture'],
    ['an SVG picture', '<?xml version="1.0"?>\n<svg onload="alert(1)">', 'picture'],
    ['a list of notes', 'section;note\nA;B', 'not-json'],
    ['half a file', writePrepared(setup).slice(0, 400), 'not-json'],
    ['an export', '{"format":"atelier-report","version":1,"report":{}}', 'report'],
    ['a template', '{"format":"atelier-template","version":1}', 'template'],
    ['a FigJam board', '{"format":"emulated-figjam-board","version":1}', 'board'],
    ['a Miro board', '{"kind":"miro-board","version":1}', 'board'],
    ['other JSON', '{"name":"x"}', 'other'],
    ['a list', '[1,2]', 'other'],
    ['a word', '"constructor"', 'other'],
    ['a file of the future', file({}, 2), 'future'],
    ['a setup of the future', file({ version: 9 }), 'future'],
    ['a version that is none', file({}, '1'), 'damaged'],
  ]
  test.each(wrong)('%s is refused as what it is', (_name, text, refusal) => {
    expect(readPrepared(text)).toMatchObject({ refusal })
  })

  test('each flaw is told with its path and what should be there', () => {
    const groups = [{ letter: 'A' }, { letter: 'Z' }]
    const reading = readPrepared(
      file({ title: 7, groups, startMinute: 'soon', practical: { place: [] } }),
    )
    expect(reading).toEqual({
      refusal: 'damaged',
      flaws: [
        { path: 'setup.startMinute', expected: 'a number' },
        { path: 'setup.title', expected: 'a text' },
        { path: 'setup.groups[1].letter', expected: 'one of A, B, C, D, E, F, G, H, I, J' },
        { path: 'setup.practical.place', expected: 'a text' },
      ],
    })
  })

  test('what must be there is asked for once', () => {
    const { language: _, ...rest } = setup
    const text = JSON.stringify({ format: 'atelier-prepared-workshop', version: 1, setup: rest })
    expect(readPrepared(text)).toMatchObject({ flaws: [{ path: 'setup.language' }] })
    expect(readPrepared('{"format":"atelier-prepared-workshop","version":1}')).toEqual({
      refusal: 'damaged',
      flaws: [{ path: 'setup', expected: 'an object' }],
    })
  })

  test('keys of prototypes are keys nobody knows', () => {
    const text = file({}).replace(
      '"version":1,"doc"',
      '"__proto__":{"title":"x"},"constructor":{"prototype":{}},"version":1,"doc"',
    )
    expect(readPrepared(text)).toEqual({ setup })
    expect(readPrepared(file({ recipe: 'constructor' }))).toMatchObject({
      flaws: [{ path: 'setup.recipe' }],
    })
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false)
  })

  test('[property] whatever is in it, it is read or refused with paths that are in the setup', () => {
    const keys = Object.keys(setup)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (change) => {
        const reading = readPrepared(file(change))
        if ('setup' in reading) {
          expect(readPrepared(writePrepared(reading.setup))).toEqual(reading)
          return
        }
        expect(['damaged', 'future']).toContain(reading.refusal)
        if (reading.refusal === 'damaged') expect(reading.flaws.length).toBeGreaterThan(0)
        for (const { path, expected } of reading.flaws) {
          expect(path).toMatch(/^setup/)
          expect(expected).not.toBe('')
        }
      }),
    )
  })
})
