interface GroupNote {
  readonly text: string
  readonly group: string | null
}

const MOST_SHOWN = 3

/** The few notes that tell what a pile is about: one of each group first, nothing twice, no blank. */
export function glimpseNotes<Note extends GroupNote>(notes: readonly Note[]): readonly Note[] {
  const said = new Set([''])
  const groups = new Set<string | null>()
  const firsts: Note[] = []
  const others: Note[] = []
  for (const note of notes) {
    const words = listWords(note.text)
    if (!said.has(words)) (groups.has(note.group) ? others : firsts).push(note)
    said.add(words)
    groups.add(note.group)
  }
  return [...firsts, ...others].slice(0, MOST_SHOWN)
}

/** The words alone: the same ones said louder are the same. Of signs alone, the signs. */
function listWords(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || text.trim()
  )
}
