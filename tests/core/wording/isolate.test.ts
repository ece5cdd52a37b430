import { expect, test } from 'vitest'
import { isolate } from '../../../shared/core/wording/isolate.ts'
import { panelEn } from '../../../shared/core/wording/panel.en.ts'
import { panelFr } from '../../../shared/core/wording/panel.fr.ts'

test('words from right to left are kept apart from the sentence they are in', () => {
  for (const text of ['יעל כהן', 'فريق التصميم', 'Léa / ليلى']) {
    expect(isolate(text)).toBe(`\u2068${text}\u2069`)
    expect(panelFr.common.quoted(text)).toContain(isolate(text))
    expect(panelEn.common.quoted(text)).toBe(`“${isolate(text)}”`)
  }
})

test('[L15] quotes in what is quoted are of the other kind', () => {
  const asked = 'Qu’est-ce qui vous fera dire «\u00a0bravo\u00a0» ?'
  expect(panelFr.common.quoted(asked)).toBe('«\u00a0Qu’est-ce qui vous fera dire “bravo” ?\u00a0»')
  expect(panelEn.common.quoted('Who will say “well done”?')).toBe('“Who will say ‘well done’?”')
})

test('other words are as they were written', () => {
  for (const text of ['', 'Léa', '李', '🧑‍🤝‍🧑', '<b>']) expect(isolate(text)).toBe(text)
})
