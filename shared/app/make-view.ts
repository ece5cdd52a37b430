import { describeAgenda } from '../core/workshop/agenda.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { timeAgenda } from '../core/workshop/time-agenda.ts'
import type { Desk } from './desk.ts'
import { replaceWorkshop } from './stored-workshops.ts'
import type { AgendaView, DraftView, SessionView } from './view.ts'

/** Draws the whole state as plain data for a panel that may have just opened. */
export function makeView(desk: Desk, revision: number): SessionView {
  const { state } = desk
  return {
    revision,
    host: desk.host.profile.name,
    board: state.board,
    draft: state.draft === null ? null : viewDraft(desk, state.draft),
    placed: state.placed === null ? null : { setup: state.placed, sections: state.sections },
    workshops: viewWorkshops(state),
    work: state.work,
    result: state.result,
    agenda: viewAgenda(desk),
    counts: state.counts,
    votes: state.votes,
    totals: state.totals,
    clusters: state.clusters === null ? null : state.clusters.draw(state.clusters),
    choice: state.choice,
    comparison: state.comparison,
    evidence: state.evidence,
    takeaway: state.takeaway,
    hasSettings: state.hasSettings,
  }
}

function viewWorkshops({ workshops, placed }: Desk['state']): SessionView['workshops'] {
  const now = placed === null ? workshops : replaceWorkshop(workshops, placed)
  return now.map(({ doc, title }) => ({ doc, title }))
}

function viewDraft(desk: Desk, setup: WorkshopSetup): DraftView {
  const { sections, loose } = desk.documentOf(setup)
  const items = sections.reduce((sum, section) => sum + section.items.length, loose.length)
  const { busyMinutes, endsIn } = timeAgenda(setup)
  return {
    setup,
    size: { sections: sections.length, items },
    endMinute: setup.startMinute + endsIn,
    minutes: busyMinutes,
  }
}

function viewAgenda(desk: Desk): AgendaView | null {
  const { placed, agenda } = desk.state
  if (placed === null) return null
  const { time } = desk
  const described = describeAgenda(placed, agenda, time.now(), time.offsetMinutes())
  return { ...described, phases: desk.kit.tellPhases(placed, described.phases) }
}
