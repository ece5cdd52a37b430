import { useId } from 'preact/hooks'
import type { Bilingual, Language } from '../../core/catalogue/recipe.ts'
import { usePanel } from '../panel-context.ts'

interface WordsFieldsProps {
  readonly labels: Bilingual
  readonly value: Bilingual
  /** Before it was changed; null when nobody knows. */
  readonly former: Bilingual | null
  readonly longest: number
  readonly rows?: number
  /** Whether there may be no words at all. */
  readonly canBeBlank?: boolean
  /** Name under which the first field is given the focus. */
  readonly focusName?: string
  readonly onChange: (value: Bilingual) => void
}

const LANGUAGES: Readonly<Record<Language, readonly Language[]>> = {
  fr: ['fr', 'en'],
  en: ['en', 'fr'],
}

/** Whether the other language was changed, and this one says what it said before. */
function isLeft(value: Bilingual, former: Bilingual | null, language: Language): boolean {
  if (former === null || former[language] === '') return false
  const other = language === 'fr' ? 'en' : 'fr'
  return value[language] === former[language] && value[other] !== former[other]
}

/**
 * A text in both languages, one under the other, that of the panel first. A text that must not be blank keeps its last words
 * while the field is empty, and shows them again when one leaves it.
 */
export function WordsFields(props: WordsFieldsProps) {
  const id = useId()
  const panel = usePanel()
  const words = panel.words.value.templates
  const { labels, value, former, longest, rows, canBeBlank = false, focusName, onChange } = props
  return (
    <>
      {LANGUAGES[panel.language.value].map((language, index) => {
        const isFormer = isLeft(value, former, language)
        const shared = {
          id: `${id}${language}`,
          class: 'in',
          lang: language,
          maxLength: longest,
          'aria-describedby': isFormer ? `${id}${language}-former` : undefined,
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
            {isFormer && (
              <span class="meta" id={`${id}${language}-former`}>
                {words.former[language]}
              </span>
            )}
          </div>
        )
      })}
    </>
  )
}
