import { describe, expect, it } from 'vitest'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { PROGRESSIONS } from '../../../shared/core/catalogue/progressions.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { takeProgression } from '../../../shared/core/workshop/known-progression.ts'
import { saveTemplate } from '../../../shared/core/workshop/save-template.ts'
import { applySettings, NO_SETTINGS } from '../../../shared/core/workshop/settings.ts'
import { usual } from './agenda-setups.ts'
import { ANNA, open, travel } from './travelling.ts'

describe('the steps of a template', () => {
  const ours = ['Panne', 'Attente', 'Dépannage']

  it('[M15] come back under the names they were given, and are nobody else’s usual ones', () => {
    const saved = travel({ ...usual, progression: ours })
    expect(saved).toMatchObject({ version: 2, credits: { author: 'Anna' } })
    const opened = open(saved)
    expect(opened.progression).toEqual(ours)
    expect(saveTemplate(opened, null, {}, ANNA)).toEqual(saved)
    const settings = { ...NO_SETTINGS, progression: PROGRESSIONS[1]?.id ?? '' }
    expect(applySettings(opened, settings).progression).toEqual(ours)
    expect(applySettings(usual, settings).progression).not.toEqual(usual.progression)
  })

  it('[M15] of a known set are said in the language of who opens it', () => {
    const known = PROGRESSIONS[1]
    const saved = travel(takeProgression(usual, known?.id ?? ''))
    const names = known?.phases.map(({ title }) => title)
    expect(saved.steps).toEqual(names)
    const options = { doc: 'en' as DocId, date: '2026-03-12', startMinute: 540, seed: 1 }
    const english = createSetup('target-persona', { ...options, language: 'en', template: saved })
    expect(english.progression).toEqual(names?.map(({ en }) => en))
  })

  it('[M15] are in no file when nobody changed them, nor where there are none', () => {
    expect(saveTemplate(usual, null, {}, ANNA).steps).toBeUndefined()
    expect(saveTemplate({ ...usual, progression: ours }, 'parking', {}, ANNA).steps).toBeUndefined()
    expect(saveTemplate({ ...usual, progression: ours }, 'persona-bottom', {}, ANNA).steps).toEqual(
      ours.map((name) => ({ fr: name, en: name })),
    )
  })
})
