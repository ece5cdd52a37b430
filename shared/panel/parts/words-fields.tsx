import { useId } from 'preact/hooks'
import type { Bilingual, Language } from '../../core/catalogue/recipe.ts'

interface WordsFieldsProps {
  readonly labels: Bilingual
  readonly value: Bilingual
  readonly longest: number
  readonly rows?: number
  /** Whether there may be no words at all. */
  readonly canBeBlank?: boolean
  /** Name under which the first field is given the focus. */
  readonly focusName?: string
  readonly onChange: (value: Bilingual) => void
}

const LANGUAGES: readonly Language[] = ['fr', 'en']

/**
 * A text in both languages, one under the other. A text that must not be blank keeps its last words
 * while the field is empty, and shows them again when one leaves it.
 */
export function WordsFields(props: WordsFieldsProps) {
  const id = useId()
  const { labels, value, longest, rows, canBeBlank = false, focusName, onChange } = props
  return (
    <>
      {LANGUAGES.map((language, index) => {
        const shared = {
          id: `${id}${language}`,
          class: 'in',
          lang: language,
          maxLength: longest,
          value: value[language],
          'data-focus': index === 0 ? focusName : undefined,
          onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
            const text = event.currentTarget.value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
            if (canBeBlank || text.trim() !== '') onChange({ ...value, [language]: text })
          },
          dir: 'auto' as const,
          onBlur: (event: { readonly currentTarget: { value: string } }) => {
            event.currentTarget.value = value[language]
          },
        }
        return (
          <div class="field" key={language}>
            <label for={shared.id}>{labels[language]}</label>
            {rows === undefined ? (
              <input type="text" {...shared} />
            ) : (
              <textarea rows={rows} {...shared} />
            )}
          </div>
        )
      })}
    </>
  )
}
