import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLetters } from '../../plugin-figjam/ui/read-letters.ts'
import { printLetters } from '../../scripts/print-letters.mjs'

test('any bytes come back from their letters, which a script carries as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const letters = printLetters(bytes)
      expect(readLetters(letters)).toEqual(bytes)
      expect(letters).toMatch(/^[!#-;=-[\]-~]*$/)
      expect(letters.length).toBeLessThanOrEqual(Math.ceil((bytes.length * 8) / 13) * 2)
    }),
  )
})

test('the highest and the lowest bytes come back too', () => {
  for (const byte of [0, 1, 254, 255]) {
    for (let length = 0; length < 9; length += 1) {
      const bytes = new Uint8Array(length).fill(byte)
      expect(readLetters(printLetters(bytes))).toEqual(bytes)
    }
  }
})
