import type { Language } from '../core/catalogue/recipe.ts'
import type { PanelWording } from '../core/wording/panel.ts'
import type { Advice } from '../core/workshop/advice/advice.ts'

export interface AdviceWords {
  readonly what: string
  readonly why: string
  /** What one click does about it; '' when the facilitator has to choose. */
  readonly act: string
}

/** A piece of advice as the facilitator reads it. */
export function tellAdvice(
  advice: Advice,
  { advice: words, common }: PanelWording,
  language: Language,
): AdviceWords {
  const { told, acts } = words
  const { duration } = common
  switch (advice.id) {
    case 'large-groups': {
      const act = advice.groups === 0 ? '' : acts.groups(advice.groups)
      return { what: told.largeGroups(advice.people), why: told.largeGroupsWhy, act }
    }
    case 'full-room':
      return { what: told.fullRoom(advice.people), why: told.fullRoomWhy, act: '' }
    case 'hurried-map':
      return { what: told.hurriedMap(duration(advice.minutes)), why: told.hurriedMapWhy, act: '' }
    case 'many-zones': {
      const { canvas, zones, minutes } = advice
      const what = told.manyZones(canvas[language], zones, duration(minutes))
      return { what, why: told.manyZonesWhy, act: '' }
    }
    case 'short-convergence': {
      const what = told.shortConvergence(duration(advice.after), duration(advice.before))
      return { what, why: told.shortConvergenceWhy, act: '' }
    }
    case 'no-break': {
      const act = advice.breaks === 0 ? '' : acts.breaks(advice.breaks)
      return { what: told.noBreak(duration(advice.minutes)), why: told.noBreakWhy, act }
    }
    case 'no-scribe':
      return { what: told.noScribe, why: told.noScribeWhy, act: '' }
    case 'long-remote':
      return { what: told.longRemote(duration(advice.minutes)), why: told.longRemoteWhy, act: '' }
    case 'no-slack': {
      const what = advice.free === 0 ? told.noSlack : told.littleSlack(advice.free)
      return { what, why: told.noSlackWhy, act: acts.slack(advice.proposed) }
    }
  }
}
