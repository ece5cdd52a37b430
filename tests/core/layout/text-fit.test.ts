import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ellipsize, measureText, wrapText } from '../../../shared/core/layout/text-fit.ts'

const MEDIUM = { fontSize: 32, bold: false }
const BOLD = { fontSize: 32, bold: true }

describe('[L11] text is measured as Inter is drawn', () => {
  // Widths that Chromium measured for the same strings in the same fonts, at 100 px.
  it.each([
    ['Remplissez un peu de chaque case plutôt qu’une seule à fond.', 2977.83, 3029.74],
    ['Que doit-elle réussir dans sa journée, et qui en juge\u00a0?', 2537.84, 2581.64],
    ['Which traits, habits and circumstances explain how they act?', 2913.28, 2987.11],
    ['30\u00a0min', 328.08, 336.28],
  ])('%s is as wide as a browser draws it, and never taken for narrower', (text, medium, bold) => {
    for (const [isBold, drawn] of [
      [false, medium],
      [true, bold],
    ] as const) {
      const ratio = measureText(text, { fontSize: 100, bold: isBold }) / drawn
      expect(ratio).toBeGreaterThan(0.9995)
      expect(ratio).toBeLessThan(1.01)
    }
  })

  it('an emoji is wide, a combining accent takes nothing', () => {
    expect(measureText('🚲', MEDIUM)).toBeGreaterThan(32)
    expect(measureText('e\u0301', MEDIUM)).toBe(measureText('e', MEDIUM))
  })

  it('lines break at spaces, never at a no-break space', () => {
    expect(wrapText('Qui est-ce\u00a0?', 150, MEDIUM)).toEqual(['Qui', 'est-ce\u00a0?'])
    expect(wrapText('un\ndeux', 500, MEDIUM)).toEqual(['un', 'deux'])
  })

  it('a word wider than the line is cut', () => {
    const lines = wrapText('W'.repeat(20), 100, MEDIUM)
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join('')).toBe('W'.repeat(20))
  })

  it('no line is wider than asked, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 60, max: 900 }),
        (text, width) => {
          for (const line of wrapText(text, width, BOLD)) {
            expect(measureText(line, BOLD)).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })
})

describe('[L3] what is too long is shortened', () => {
  it('with an ellipsis, after a whole character', () => {
    expect(ellipsize('Un titre beaucoup trop long', 200, 1, MEDIUM)).toBe('Un titre be…')
    expect(ellipsize('Court', 200, 1, MEDIUM)).toBe('Court')
    expect(ellipsize('👍'.repeat(30), 200, 1, MEDIUM)).toMatch(/^(👍)+…$/u)
  })

  it('to the number of lines asked, and no more than needed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 3 }),
        (text, lines) => {
          const short = ellipsize(text, 300, lines, MEDIUM)
          expect(wrapText(short, 300, MEDIUM).length).toBeLessThanOrEqual(lines)
          if (!short.endsWith('…')) expect(short).toBe(text.replace(/\s*\n\s*/g, ' ').trim())
        },
      ),
    )
  })
})
