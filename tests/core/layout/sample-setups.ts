import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import type { Language } from '../../../shared/core/catalogue/bilingual.ts'
import { CANVASES, findWorkshop, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { PROGRESSIONS } from '../../../shared/core/catalogue/progressions.ts'
import type { GroupSetup, WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

export { LANGUAGES } from '../../../shared/core/catalogue/bilingual.ts'
export const PROFILES = [figjamProfile, miroProfile]
export const RECIPES: readonly WorkshopSetup['recipe'][] = [
  ...WORKSHOPS.map(({ id }) => id),
  ...CANVASES.map(({ id }) => id),
]

function makeGroups(count: number): readonly GroupSetup[] {
  return [...'ABCDEFGHIJ'].slice(0, count).map((letter) => ({ letter, name: '', people: [] }))
}

export interface SampleOptions {
  readonly language?: Language
  readonly groups?: number
  readonly phases?: number
}

/** A setup as the panel would make it: four groups, every phase on, 9 o'clock on a Thursday. */
export function makeSetup(
  recipe: WorkshopSetup['recipe'],
  { language = 'fr', groups = 4, phases = 4 }: SampleOptions = {},
): WorkshopSetup {
  const workshop = findWorkshop(recipe)
  const names = PROGRESSIONS.flatMap((progression) => progression.phases)
  return {
    version: 1,
    doc: 'd1' as DocId,
    recipe,
    template: null,
    language,
    title: '',
    objective: '',
    target: '',
    date: '2026-04-02',
    startMinute: 540,
    groups: makeGroups(groups),
    phases: (workshop?.phases ?? []).map(({ id, minutes }) => ({ id, minutes, on: true })),
    slackMinutes: 0,
    cutFirst: [],
    helpers: { scribe: '', timekeeper: '' },
    conditionsHeld: [],
    isRemote: false,
    progression: names.slice(0, phases).map(({ title }) => title[language]),
    journeyRows: [],
    criteria: '',
    dotsPerPerson: 3,
    extensions: [],
    practical: { place: '', host: '', details: '' },
    sides: [],
    comparisons: [],
    startsFrom: null,
    seed: 1,
  }
}

/** Texts people really paste into a form, and some they should not. */
export const HOSTILE_TEXTS = [
  'Un atelier dont le titre ne finit pas, et qui explique longuement à quoi il sert',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '<img src=x onerror=alert(1)> & "quotes"',
  '=HYPERLINK("http://x")',
  'فريق التصميم والبحث عن المستخدمين في المدينة الكبيرة جدا',
  '🧑‍🤝‍🧑🚲🔥🧑‍🤝‍🧑🚲🔥🧑‍🤝‍🧑🚲🔥🧑‍🤝‍🧑🚲🔥🧑‍🤝‍🧑🚲🔥',
  'R&D / Web / 100 %',
  'W'.repeat(6000),
  'ligne\nligne\n\nligne',
  '   ',
]

/** The same hostile text wherever people may write one. */
export function makeHostile(setup: WorkshopSetup, text: string): WorkshopSetup {
  const people = Array.from({ length: 5 }, () => ({ name: text, team: text }))
  return {
    ...setup,
    ...{ title: text, objective: `${text} ${text} ${text}`, target: text },
    groups: setup.groups.map((group) => ({ ...group, name: text, people })),
    progression: setup.progression.map(() => text),
  }
}
