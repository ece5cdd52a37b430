import { signal } from '@preact/signals'

/**
 * The words of the screens that come after the first ones, in either language. Null until they are
 * there: they come with these screens, none of which is drawn before.
 */
export const laterWords = signal<
  typeof import('../core/wording/later-wording.ts').laterWording | null
>(null)
