import type { Bilingual } from '../../catalogue/recipe.ts'

/** Where a figure comes from. Names are proper names: they are not translated. */
export interface AdviceSource {
  readonly name: string
  /** Null for what has no address we know. */
  readonly url: string | null
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
  clearleft: {
    name: 'Clearleft',
    url: 'https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops',
  },
  propulsLead: { name: 'Propuls’Lead', url: null },
  targetMap: {
    name: 'Guide marketing digital',
    url: 'https://guide-marketing-digital.fr/docs/target-map/',
  },
  onopia: { name: 'Onopia', url: 'https://onopia.com/carte-dempathie-empathy-map/' },
  fender: {
    name: 'Gabe Fender',
    url: 'https://gabefender.medium.com/my-experience-of-facilitating-a-remote-workshop-with-breakout-rooms-14972a9c7a8',
  },
  starE: {
    name: 'STAR-E (ICJA)',
    url: 'https://star-e.icja.de/organisational-change/change-methods/convergence-from-ideas-to-preparing-decisions/',
  },
  workshopWeaver: {
    name: 'Workshop Weaver',
    url: 'https://workshopweaver.com/blog/why-your-workshop-agenda-needs-contingency-blocks',
  },
  workshopr: { name: 'Workshopr', url: 'https://workshopr.io/tips/category.php?slug=time' },
  liveTiles: {
    name: 'LiveTiles',
    url: 'https://livetilesglobal.com/livetiles-pro/pro-consultant-services/',
  },
  enablingChange: {
    name: 'Enabling Change',
    url: 'http://www.enablingchange.com.au/blog/facilitation-skills/facilitating-a-perfect-online-workshop-big-and-small-lessons-with-checklists/',
  },
  learningPartners: {
    name: 'Global Learning Partners',
    url: 'https://www.globallearningpartners.com/blog/participatory-decision-making-dot-mocracy/',
  },
  albany: {
    name: 'University at Albany',
    url: 'http://www.albany.edu/cpr/gf/resources/Voting_with_dots.html',
  },
} as const satisfies Readonly<Record<string, AdviceSource>>
