import { PROGRESSIONS } from '../catalogue/progressions.ts'
import type { Bilingual, Language } from '../catalogue/recipe.ts'
import type { Template } from '../catalogue/template.ts'
import { findProgression } from './known-progression.ts'
import type { WorkshopSetup } from './setup.ts'

/** The names a new setup starts with: its template's, else neutral ones; the facilitator may change them. */
export function stepsFrom(template: Template | null, language: Language): readonly string[] {
  const names = template?.steps ?? PROGRESSIONS[0]?.phases.map(({ title }) => title) ?? []
  return names.map((name) => name[language])
}

/** The names of the steps as a template carries them; undefined where they are the usual ones. */
export function stepsOf(setup: WorkshopSetup): readonly Bilingual[] | undefined {
  const { template, language, progression } = setup
  const says = (names: readonly Bilingual[] | undefined) =>
    JSON.stringify(names?.map((name) => name[language])) === JSON.stringify(progression)
  // Words of another language stay with those they go with.
  if (says(template?.steps)) return template?.steps
  const known = PROGRESSIONS.find(({ id }) => id === findProgression(setup))
  if (known !== undefined && known === PROGRESSIONS[0]) return undefined
  return known?.phases.map(({ title }) => title) ?? progression.map(sayInBoth)
}

function sayInBoth(name: string): Bilingual {
  const said = name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  return { fr: said, en: said }
}
