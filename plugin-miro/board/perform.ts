import type { Performed, PerformOptions } from '../../shared/app/ports.ts'
import type {
  CreateStep,
  MoveStep,
  RaiseStep,
  RegroupStep,
  RemoveStep,
  Step,
  UpdateStep,
} from '../../shared/core/board/change-plan.ts'
import type { HostId, NodeKey } from '../../shared/core/board/keys.ts'
import { nameStep } from '../../shared/core/board/name-step.ts'
import type { Desk } from './desk.ts'
import { moveNotes } from './move-notes.ts'
import { placeFrame, placeItems } from './place-items.ts'
import { raiseItems } from './raise-items.ts'
import { regroupItems } from './regroup-items.ts'
import { removeItems } from './remove-items.ts'
import { type Numbered, Run } from './run.ts'
import { updateItems } from './update-items.ts'

/** Sections worked on at once, after the first one, which has the host for itself to be usable soon. */
const SECTIONS_AT_ONCE = 3

/** The steps around one section; `section` null: on the page. */
interface Bundle {
  readonly section: NodeKey | null
  readonly doc: string
  readonly create: Numbered<CreateStep>[]
  readonly update: Numbered<UpdateStep>[]
}

/** Performs the steps section by section; the facilitator can use one while the next is being placed. */
export async function performSteps(
  desk: Desk,
  steps: readonly Step[],
  options: PerformOptions,
): Promise<Performed> {
  const run = new Run(options)
  const { bundles, removes, moves, raises, regroups } = sortSteps(steps)
  const [first, ...rest] = bundles
  if (first !== undefined) await performBundle(desk, run, first)
  await inParallel(rest, SECTIONS_AT_ONCE, (bundle) => performBundle(desk, run, bundle))
  await moveNotes(desk, run, moves)
  await raiseItems(desk, run, raises)
  await regroupItems(desk, run, regroups)
  await removeItems(desk, run, removes)
  return run.end()
}

function sortSteps(steps: readonly Step[]): {
  readonly bundles: readonly Bundle[]
  readonly removes: readonly Numbered<RemoveStep>[]
  readonly moves: readonly Numbered<MoveStep>[]
  readonly raises: readonly Numbered<RaiseStep>[]
  readonly regroups: readonly Numbered<RegroupStep>[]
} {
  const bundles = new Map<string, Bundle>()
  const removes: Numbered<RemoveStep>[] = []
  const moves: Numbered<MoveStep>[] = []
  const raises: Numbered<RaiseStep>[] = []
  const regroups: Numbered<RegroupStep>[] = []
  steps.forEach((step, index) => {
    if (step.do === 'remove') removes.push({ index, step })
    else if (step.do === 'move') moves.push({ index, step })
    else if (step.do === 'raise') raises.push({ index, step })
    else if (step.do === 'regroup') regroups.push({ index, step })
    else {
      const bundle = bundleOf(bundles, step)
      if (step.do === 'create') bundle.create.push({ index, step })
      else bundle.update.push({ index, step })
    }
  })
  return { bundles: [...bundles.values()], removes, moves, raises, regroups }
}

function bundleOf(bundles: Map<string, Bundle>, step: CreateStep | UpdateStep): Bundle {
  const { wanted } = step
  const section = wanted.kind === 'section' ? wanted.section.key : wanted.section
  const doc = step.do === 'create' ? step.doc : step.before.doc
  const name = `${doc} ${section ?? ''}`
  const known = bundles.get(name)
  if (known !== undefined) return known
  const bundle: Bundle = { section, doc, create: [], update: [] }
  bundles.set(name, bundle)
  return bundle
}

async function performBundle(desk: Desk, run: Run, bundle: Bundle): Promise<void> {
  if (run.isOver) return
  const frames = bundle.create.filter(({ step }) => step.wanted.kind === 'section')
  const items = bundle.create.filter(({ step }) => step.wanted.kind === 'item')
  for (const frame of frames) await placeFrame(desk, run, frame)
  if (run.isOver) return
  try {
    const frameId = frameOf(desk, bundle)
    if (bundle.update.length > 0) await updateItems(desk, run, bundle.update, frameId)
    if (items.length > 0) await placeItems(desk, run, items, frameId)
    else if (frames.length > 0 && frameId !== null) await desk.shelf.flush(frameId, run.finishing)
  } catch (error) {
    for (const { index, step } of items) run.fail(index, error, nameStep(step))
  }
}

/** The bundle's frame: one that is being claimed again is not on the shelf yet. */
function frameOf(desk: Desk, { section, doc, update }: Bundle): HostId | null {
  if (section === null) return null
  const claimed = update.find(({ step }) => step.wanted.kind === 'section')
  return claimed?.step.on ?? desk.shelf.frameOf(doc, section)
}

async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
