import type { Section } from '../shared/core/board/document.ts'
import { figjamProfile } from '../shared/core/board/figjam-profile.ts'
import type { DocId } from '../shared/core/board/keys.ts'
import { nodeKey } from '../shared/core/board/keys.ts'
import { miroProfile } from '../shared/core/board/miro-profile.ts'
import { LANGUAGES, type Language } from '../shared/core/catalogue/bilingual.ts'
import { CANVASES, WORKSHOPS } from '../shared/core/catalogue/catalogue.ts'
import { layoutClusters, slotRect } from '../shared/core/layout/layout-clusters.ts'
import { layoutWorkshop } from '../shared/core/layout/layout-workshop.ts'
import { drawDocument, drawSection, type PictureNote } from '../shared/core/layout/picture.ts'
import { createSetup } from '../shared/core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../shared/core/workshop/setup.ts'

export interface Picture {
  readonly name: string
  readonly svg: string
}

const PROFILES = [figjamProfile, miroProfile]

/** Canvases that no workshop uses, so no wall shows. */
const USED = new Set(
  WORKSHOPS.flatMap(({ columns }) => columns.flatMap(({ canvases }) => canvases)).map(
    ({ canvas }) => canvas,
  ),
)
const ALONE = CANVASES.filter(({ id }) => !USED.has(id))

function setupFor(recipe: WorkshopSetup['recipe'], language: Language): WorkshopSetup {
  const options = {
    doc: 'pictures' as DocId,
    language,
    date: '2026-04-02',
    startMinute: 540,
    seed: 7,
  }
  return createSetup(recipe, options)
}

/** Every section of each workshop for one group, the walls, and the canvases alone; both languages and hosts. */
export function listPictures(): readonly Picture[] {
  return PROFILES.flatMap((profile) =>
    LANGUAGES.flatMap((language) => {
      const mark = `${profile.name}-${language}`
      const draw = (section: Section, of: string): Picture => ({
        name: `${mark}-${of}-${section.canvas}-${section.group ?? 'all'}`,
        svg: drawSection(section, profile, { notes: notesOf(section, profile) }),
      })
      const walls = WORKSHOPS.flatMap(({ id }) => {
        const document = layoutWorkshop(setupFor(id, language), profile)
        const wall = { name: `${mark}-${id}-wall`, svg: drawDocument(document, profile) }
        const shown = document.sections.filter(({ group }) => group === null || group === 'C')
        return [wall, ...shown.map((section) => draw(section, `${id}-${section.column}`))]
      })
      const alone = ALONE.flatMap(({ id }) =>
        layoutWorkshop(setupFor(id, language), profile).sections.map((section) =>
          draw(section, 'alone'),
        ),
      )
      const piles = draw(clusters(language, profile), 'clusters')
      return [...walls, piles, ...alone]
    }),
  )
}

/** A note in the first slots of each zone, so that the rhythm shows. */
function notesOf(section: Section, profile: (typeof PROFILES)[number]): readonly PictureNote[] {
  return section.zones.flatMap((zone) =>
    Array.from(
      { length: Math.min(zone.advised, zone.slots.columns * zone.slots.rows) },
      (_, i) => ({
        rect: slotRect(zone, i, profile),
        text: `${zone.id} ${i + 1}`,
        nature: zone.nature,
      }),
    ),
  )
}

function clusters(language: Language, profile: (typeof PROFILES)[number]) {
  const piles = [
    {
      id: '1',
      title: 'On ne sait pas combien de temps ça prend',
      words: ['attente', 'délai', 'heure'],
      count: 7,
    },
    {
      id: '2',
      title: 'Deux outils pour un seul geste',
      words: ['logiciel', 'saisie', 'papier'],
      count: 4,
    },
    { id: '3', title: 'Seul au moment du départ', words: ['départ', 'rassurer'], count: 3 },
  ]
  const where = { key: nodeKey('clusters', 'c1'), title: 'Irritants', language }
  return layoutClusters(piles, { count: 2 }, where, profile)
}
