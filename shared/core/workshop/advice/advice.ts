import type { Bilingual } from '../../catalogue/recipe.ts'

/**
 * Where a figure comes from: a proper name, not translated. Addresses are beside the names in this
 * file only, since nothing that is shipped names an outside host.
 */
export interface AdviceSource {
  readonly name: string
}

interface Advised<Id extends string> {
  readonly id: Id
  readonly sources: readonly AdviceSource[]
}

/** Something a facilitator may want to know of a workshop. It advises: nothing is ever refused for it. */
export type Advice =
  /** `groups`: how many it takes for four people in each; 0 when there are not so many letters. */
  | (Advised<'large-groups'> & { readonly people: number; readonly groups: number })
  | (Advised<'full-room'> & { readonly people: number })
  | (Advised<'hurried-map'> & { readonly minutes: number })
  | (Advised<'many-zones'> & {
      readonly canvas: Bilingual
      readonly zones: number
      readonly minutes: number
    })
  | (Advised<'short-convergence'> & { readonly before: number; readonly after: number })
  /** `breaks`: how many the rule would add; 0 when a single phase is longer than an hour. */
  | (Advised<'no-break'> & { readonly minutes: number; readonly breaks: number })
  | Advised<'no-scribe'>
  | (Advised<'long-remote'> & { readonly minutes: number })
  | (Advised<'no-slack'> & { readonly free: number; readonly proposed: number })

export type AdviceId = Advice['id']

export const SOURCES = {
  // https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops
  clearleft: { name: 'Clearleft' },
  propulsLead: { name: 'Propuls’Lead' },
  // https://guide-marketing-digital.fr/docs/target-map/
  targetMap: { name: 'Guide marketing digital' },
  // https://onopia.com/carte-dempathie-empathy-map/
  onopia: { name: 'Onopia' },
  // https://gabefender.medium.com/my-experience-of-facilitating-a-remote-workshop-with-breakout-rooms-14972a9c7a8
  fender: { name: 'Gabe Fender' },
  // https://star-e.icja.de/organisational-change/change-methods/convergence-from-ideas-to-preparing-decisions/
  starE: { name: 'STAR-E (ICJA)' },
  // https://workshopweaver.com/blog/why-your-workshop-agenda-needs-contingency-blocks
  workshopWeaver: { name: 'Workshop Weaver' },
  // https://workshopr.io/tips/category.php?slug=time
  workshopr: { name: 'Workshopr' },
  // https://livetilesglobal.com/livetiles-pro/pro-consultant-services/
  liveTiles: { name: 'LiveTiles' },
  // http://www.enablingchange.com.au/blog/facilitation-skills/facilitating-a-perfect-online-workshop-big-and-small-lessons-with-checklists/
  enablingChange: { name: 'Enabling Change' },
  // https://www.globallearningpartners.com/blog/participatory-decision-making-dot-mocracy/
  learningPartners: { name: 'Global Learning Partners' },
  // http://www.albany.edu/cpr/gf/resources/Voting_with_dots.html
  albany: { name: 'University at Albany' },
} as const satisfies Readonly<Record<string, AdviceSource>>
