import { nameWord, type ReadNote, type Reason, type Subjects, type Word } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { countWords, type WordCounts, weighStem, writeWord } from './word-counts.ts'

const WORDS_SHOWN = 5
const PAIRS_SHOWN = 3
/** Words of both languages that begin alike ("annulation", "annuler", "cancel") are shown as a pair. */
const SHARED_BEGINNING = 4

/** One word in common does not tell why a pile is together: what else joins its notes is said beside it. */
const ENOUGH_WORDS = 2

/**
 * The words at least two notes of the pile have in common, most telling first; where these are few, also
 * words of different notes that are of one theme, which the table of meanings joined them by.
 *
 * @param copies notes that say what another of them says: they prove nothing more, but in a pile of nothing else.
 */
export function explainPile(
  notes: readonly ReadNote[],
  copies: ReadonlySet<ReadNote>,
  all: WordCounts,
  subjects: Subjects | null,
): Reason {
  const pile = countWords(notes)
  const originals = notes.filter((note) => !copies.has(note))
  const proving = originals.length > 1 ? originals : notes
  const common = groupForms(proving, (_, word) => word.stem)
  const telling = [...common.entries()]
    .map(([stem, forms]) => ({ stem, forms, weight: weighStem(stem, pile, all) }))
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
  const shown = telling.slice(0, WORDS_SHOWN)
  const words = shown.map((entry) => pickForm(entry.forms))
  if (words.length >= ENOUGH_WORDS) return { words, pairs: [] }
  const near = pairThemes(proving, subjects, new Set(shown.map(({ stem }) => stem)))
  if (words.length + near.length > 0) return { words, pairs: near.slice(0, PAIRS_SHOWN) }
  const alike = groupForms(proving, (note, word) => {
    const folded = foldText(writeWord(note, word))
    return folded.length < SHARED_BEGINNING ? '' : folded.slice(0, SHARED_BEGINNING)
  })
  return { words: [], pairs: [...alike.values()].flatMap(pairForms).slice(0, PAIRS_SHOWN) }
}

/** Of each theme that two notes or more have another word of, the two that most of them have. */
function pairThemes(
  notes: readonly ReadNote[],
  subjects: Subjects | null,
  told: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  if (subjects === null) return []
  const themes = new Map<number, Map<string, { readonly notes: Set<number>; form: string }>>()
  notes.forEach((note, index) => {
    for (const word of note.words) {
      const theme = subjects.words[nameWord(note.language, word.stem)]
      if (theme === undefined || word.isEmpty || told.has(word.stem)) continue
      const stems = themes.get(theme) ?? new Map()
      themes.set(theme, stems)
      const held = stems.get(word.stem) ?? { notes: new Set(), form: '' }
      held.notes.add(index)
      const form = writeWord(note, word).toLowerCase()
      held.form = held.form === '' || form < held.form ? form : held.form
      stems.set(word.stem, held)
    }
  })
  return [...themes]
    .map(([theme, stems]) => {
      const ranked = [...stems.values()].sort(
        (a, b) => b.notes.size - a.notes.size || (a.form < b.form ? -1 : 1),
      )
      const holders = new Set(ranked.flatMap((held) => [...held.notes]))
      return { theme, ranked, holders: holders.size }
    })
    .filter(({ ranked, holders }) => ranked.length > 1 && holders > 1)
    .sort((a, b) => b.holders - a.holders || a.theme - b.theme)
    .flatMap(({ ranked: [first, second] }) =>
      first === undefined || second === undefined ? [] : [[first.form, second.form] as const],
    )
}

/** The two most frequent forms; none when there is only one. */
function pairForms(forms: ReadonlyMap<string, number>): readonly (readonly [string, string])[] {
  const [first, second] = rankForms(forms)
  return first === undefined || second === undefined ? [] : [[first, second]]
}

/** Written forms of the words that two notes or more share by some key, with their counts. */
function groupForms(
  notes: readonly ReadNote[],
  chooseKey: (note: ReadNote, word: Word) => string,
): Map<string, Map<string, number>> {
  const groups = new Map<
    string,
    { readonly holders: Set<number>; readonly forms: Map<string, number> }
  >()
  notes.forEach((note, index) => {
    for (const word of note.words) {
      const key = word.isEmpty ? '' : chooseKey(note, word)
      if (key === '') continue
      const group = groups.get(key) ?? { holders: new Set(), forms: new Map() }
      groups.set(key, group)
      group.holders.add(index)
      const form = writeWord(note, word).toLowerCase()
      group.forms.set(form, (group.forms.get(form) ?? 0) + 1)
    }
  })
  return new Map(
    [...groups]
      .filter(([, group]) => group.holders.size > 1)
      .map(([key, group]) => [key, group.forms]),
  )
}

/** The most frequent written form; the first in order of letters when several are. */
function pickForm(forms: ReadonlyMap<string, number>): string {
  return rankForms(forms)[0] ?? ''
}

function rankForms(forms: ReadonlyMap<string, number>): readonly string[] {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form)
}
