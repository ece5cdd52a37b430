import { childKey, type NodeKey } from '../board/keys.ts'
import type { Bilingual, Language } from '../catalogue/bilingual.ts'
import type { AxisRecipe, CanvasForm } from '../catalogue/forms.ts'
import type { CanvasRecipe, ZoneRecipe } from '../catalogue/recipe.ts'
import type { LiveBoard } from './live-board.ts'
import type { PlacedSection } from './locate-sections.ts'

/** As long as a template takes them, in characters. */
export const LONGEST_WORDS = { title: 80, line: 300 }

/** What a canvas was read as from the board, and what of it did not come along. */
export interface CapturedCanvas {
  readonly canvas: CanvasRecipe
  /** Titles of areas, or of piles, beyond the most zones a canvas has. */
  readonly leftOut: readonly string[]
  /** Words that were longer than a template takes, as they were cut. */
  readonly shortened: readonly string[]
}

/** What our texts of a section say now, where people wrote over them. */
export class LiveWords {
  readonly #placed: PlacedSection
  readonly #language: Language
  readonly #live: ReadonlyMap<NodeKey, string>
  readonly #drawn: ReadonlyMap<NodeKey, string>
  readonly #shortened: string[] = []

  constructor(placed: PlacedSection, board: LiveBoard, language: Language) {
    this.#placed = placed
    this.#language = language
    const ours = board.ours.filter(({ isCopy }) => !isCopy)
    this.#live = new Map(ours.map(({ key, live }) => [key, live.text]))
    this.#drawn = new Map(placed.section.items.map((item) => [item.key, item.text]))
  }

  get shortened(): readonly string[] {
    return this.#shortened
  }

  /** A zone goes with its heading and its area, not with one of them alone. */
  isThere({ id }: ZoneRecipe): boolean {
    const { section } = this.#placed
    const areas = section.zones.filter((zone) => zone.id === id || zone.id.startsWith(`${id}.`))
    const keys = [
      ...areas.flatMap(({ drawnBy }) => drawnBy ?? []),
      childKey(section.key, id, 'title'),
    ]
    return keys.some((key) => this.#live.has(key)) || keys.every((key) => !this.#drawn.has(key))
  }

  rename(zone: ZoneRecipe): ZoneRecipe {
    // On cards, the first one speaks for all.
    const isOnCards = this.#drawn.has(childKey(this.#placed.section.key, `${zone.id}.1`, 'title'))
    const id = isOnCards ? `${zone.id}.1` : zone.id
    return {
      ...zone,
      title: this.#title([id, 'title'], zone.title),
      question: this.#line([id, 'question'], zone.question),
    }
  }

  /** A section people renamed is called what they call it. */
  renameCanvas({ title, ribbon, advice }: CanvasRecipe) {
    const { section } = this.#placed
    return {
      title: this.#compare(section.key, section.title, title, LONGEST_WORDS.title),
      ribbon: this.#line(['ribbon', 'title'], ribbon),
      advice: this.#advice(advice),
    }
  }

  /** What is written on a drawing beside its zones: steps, axes, dates, cards, lines of a mirror. */
  renameForm(form: CanvasForm): CanvasForm {
    const axis = (name: string, one: AxisRecipe) => ({
      ...one,
      title: this.#title(['axis', name, 'title'], one.title),
    })
    switch (form.kind) {
      case 'steps':
        return {
          ...form,
          steps: form.steps.map((step, at) => this.#title(['step', `${at + 1}`, 'title'], step)),
        }
      case 'matrix':
        return { ...form, x: axis('x', form.x), y: axis('y', form.y) }
      case 'grid':
        return {
          ...form,
          lines: form.lines.map((line) =>
            'zones' in line
              ? line
              : {
                  ...line,
                  dates: line.dates.map((date, at) =>
                    this.#title([line.zone, 'date', `${at + 1}`], date),
                  ),
                },
          ),
        }
      case 'cards':
        return { ...form, name: this.#cardName(form.name) }
      case 'mirror':
        return {
          ...form,
          momentsTitle: this.#title(['moments', 'title'], form.momentsTitle),
          momentsLine: this.#line(['moments', 'line'], form.momentsLine),
          above: this.#title(['above', 'title'], form.above),
          below: this.#title(['below', 'title'], form.below),
          readingTitle: this.#title(['reading', 'title'], form.readingTitle),
          readingLine: this.#line(['reading', 'line'], form.readingLine),
          readingBlank: this.#line(['reading', '1'], form.readingBlank),
        }
      default:
        return form
    }
  }

  /** Words as a template takes them; what is cut is remembered. */
  cut(text: string, longest: number): string {
    const line = oneLine(text, longest)
    if (line !== oneLine(text, text.length)) this.#shortened.push(line)
    return line
  }

  /** The line of the ribbon of a group begins with the group. */
  #advice(words: Bilingual): Bilingual {
    const key = this.#key(['ribbon', 'line'])
    const drawn = this.#drawn.get(key) ?? ''
    const now = this.#live.get(key) ?? ''
    const start = drawn.lastIndexOf(words[this.#language].slice(0, SURE_START))
    const group = this.#placed.section.group === null || start <= 0 ? '' : drawn.slice(0, start)
    const bare = now.startsWith(group) ? now.slice(group.length) : now
    return now === drawn
      ? words
      : this.#compare(key, drawn.slice(group.length), words, LONGEST_WORDS.line, bare)
  }

  /** "Idea 1": the number is ours. */
  #cardName(words: Bilingual): Bilingual {
    const key = this.#key(['card', '1', 'title'])
    const bare = (text: string) => text.replace(/\s*1$/, '')
    const now = bare(this.#live.get(key) ?? '')
    return this.#compare(key, bare(this.#drawn.get(key) ?? ''), words, LONGEST_WORDS.title, now)
  }

  #title(path: readonly string[], words: Bilingual): Bilingual {
    const key = this.#key(path)
    return this.#compare(key, this.#drawn.get(key), words, LONGEST_WORDS.title)
  }

  #line(path: readonly string[], words: Bilingual): Bilingual {
    const key = this.#key(path)
    return this.#compare(key, this.#drawn.get(key), words, LONGEST_WORDS.line)
  }

  #key(path: readonly string[]): NodeKey {
    return childKey(this.#placed.section.key, ...path)
  }

  /** `words` while the board says what we drew; what people wrote stands in both languages. */
  #compare(
    key: NodeKey,
    drawn: string | undefined,
    words: Bilingual,
    longest: number,
    live: string = this.#live.get(key) ?? '',
  ): Bilingual {
    const whole = oneLine(live, live.length)
    if (whole === '' || drawn === undefined || whole === oneLine(drawn, drawn.length)) return words
    const now = this.cut(live, longest)
    return { fr: now, en: now }
  }
}

/** Enough of an advice to find where it begins after the name of a group. */
const SURE_START = 12

/** One line of words, as a template takes them. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
  return [...line].slice(0, longest).join('').trim()
}
