import type { Language, ReadNote } from './clustering.ts'
import { writeWord } from './word-counts.ts'

/** Words for people that name none; "tout le monde" is no world. */
const ANYBODY: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:any|every|no)(?:one|body)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:quelqu['’ʼ]une?|tout le monde)(?!\p{L})/iu,
}
const WHO = /^(?:who|qui)$/i

/** Whether half of the notes, or more, are about people whom they do not name: "Who is at home?" */
export function isAboutPeople(notes: readonly ReadNote[]): boolean {
  const about = notes.filter(
    (note) =>
      ANYBODY[note.language].test(note.text) || note.words.some((_, at) => isAsking(note, at)),
  )
  return 2 * about.length >= notes.length
}

/** Whether a word comes after "who" in its run: what follows is what somebody does. */
export function isAfterWho(note: ReadNote, at: number): boolean {
  const [before, word] = [note.words[at - 1], note.words[at]]
  return before !== undefined && before.run === word?.run && WHO.test(writeWord(note, before))
}

/** Whether that "who" asks: the one of "customers who complain" does not. */
export function isAsking(note: ReadNote, at: number): boolean {
  const [first, who] = [note.words[at - 2], note.words[at - 1]]
  return isAfterWho(note, at) && (first === undefined || first.run !== who?.run || first.isEmpty)
}
