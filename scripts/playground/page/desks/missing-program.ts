/** Says in the panel's place why there is no program; null takes the sentence away. */
export function showMissing(column: HTMLElement, sentence: string | null): void {
  column.querySelector('.missing-program')?.remove()
  if (sentence === null) return
  const note = document.createElement('p')
  note.className = 'missing-program'
  note.textContent = sentence
  column.append(note)
}
