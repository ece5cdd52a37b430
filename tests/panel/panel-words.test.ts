import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import { panelEn } from '../../shared/core/wording/panel.en.ts'
import { panelFr } from '../../shared/core/wording/panel.fr.ts'
import type { FirstWording } from '../../shared/core/wording/panel.ts'
import { PanelWords } from '../../shared/panel/panel-words.ts'

const french = { language: 'fr', words: panelFr }
const english = { language: 'en', words: panelEn }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A network that answers when it is told to. */
function slowNetwork() {
  const answers = new Map<Language, (words: FirstWording) => void>()
  return {
    answers,
    load: (language: Language) =>
      new Promise<FirstWording>((resolve) => answers.set(language, resolve)),
  }
}

describe('the words of the panel', () => {
  it('are fetched in the language that is wanted, and change with it', async () => {
    const words = new PanelWords()
    expect(words.shown.value).toBeNull()
    words.want('fr')
    await vi.waitFor(() => expect(words.shown.value).toEqual(french))
    words.want('en')
    expect(words.shown.value).toEqual(french)
    await vi.waitFor(() => expect(words.shown.value).toEqual(english))
  })

  it('are those wanted last, whichever come first', async () => {
    const { answers, load } = slowNetwork()
    const words = new PanelWords(load)
    words.want('en')
    words.want('fr')
    answers.get('fr')?.(panelFr)
    answers.get('en')?.(panelEn)
    await vi.waitFor(() => expect(words.shown.value).toEqual(french))
  })

  it('are asked for again when they did not come, until nobody wants them', async () => {
    let tries = 0
    const words = new PanelWords(() => {
      tries += 1
      return tries === 2 ? Promise.resolve(panelFr) : Promise.reject(new TypeError('no network'))
    })
    words.want('fr')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(words.shown.value).toEqual(french)
    expect(tries).toBe(2)
    words.want('en')
    await vi.advanceTimersByTimeAsync(0)
    words.close()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(tries).toBe(3)
    expect(words.shown.value).toEqual(french)
  })
})
