import { describe, expect, test } from 'vitest'
import { normaliseContent, plainTextOf } from '../../../scripts/playground/hosts/miro/content.ts'
import { openBoard } from './pages.ts'

describe('content is HTML both ways', () => {
  test('plain text reads back as a paragraph with entities, or as it was set', async () => {
    for (const normaliseHtml of [true, false]) {
      const { board } = openBoard({ switches: { normaliseHtml } })
      const note = await board.createStickyNote({ content: 'a & b' })
      expect(note.content).toBe(normaliseHtml ? '<p>a &amp; b</p>' : 'a & b')
    }
  })

  test('tags a note does not have are shown as written', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote({ content: '<img onerror=alert(1)> <b>gras</b>' })
    expect(note.content).toBe('<p>&lt;img onerror=alert(1)&gt; <b>gras</b></p>')
    expect(plainTextOf(String(host.snapshot(note.id)?.['content']))).toBe(
      '<img onerror=alert(1)> gras',
    )
    const list = await board.createText({ content: '<ul><li>un</li></ul>' })
    expect(list.content).toBe('<ul><li>un</li></ul>')
  })

  test('card titles lose what they do not have', async () => {
    const { board } = openBoard()
    const card = await board.createCard({ title: 'a <marquee>b</marquee>' })
    expect(card.title).toBe('a b')
  })

  test('writing back what was read changes nothing', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote({ content: '1 < 2 && <i>x</i>' })
    const read = note.content
    await note.sync()
    await note.sync()
    expect(note.content).toBe(read)
    expect(normaliseContent(read)).toBe(read)
  })

  test('a line break in plain text is kept, or becomes a space', async () => {
    for (const newlineBecomesSpace of [false, true]) {
      const { board } = openBoard({ switches: { newlineBecomesSpace } })
      const note = await board.createStickyNote({ content: 'a\nb' })
      expect(note.content).toBe(newlineBecomesSpace ? '<p>a b</p>' : '<p>a\nb</p>')
    }
  })

  test('people read paragraphs and breaks as lines, entities as characters', () => {
    expect(plainTextOf('<p>a&lt;b</p><p>c<br>d&nbsp;&#39;e&#x1F600;</p>')).toBe(
      "a<b\nc\nd\u00A0'e\u{1F600}",
    )
  })
})
