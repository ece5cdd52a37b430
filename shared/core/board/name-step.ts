import type { Step } from './change-plan.ts'

/** What a step writes, in the words of the board; '' when it has none. */
export function nameStep(step: Step): string {
  if (step.do !== 'create' && step.do !== 'update') return ''
  const { wanted } = step
  return wanted.kind === 'section' ? wanted.section.title : wanted.item.text
}
