import type { WorkView } from '../../app/view.ts'

interface WorkBarProps {
  readonly title: string
  readonly work: WorkView
}

/** How far work has come, as soon as it is known how much there is. */
export function WorkBar({ title, work: { done, total } }: WorkBarProps) {
  const known = total === 0 ? {} : { value: done, max: total }
  return <progress class="bar brand" aria-label={title} {...known} />
}
