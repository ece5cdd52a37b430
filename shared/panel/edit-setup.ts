import type { Bilingual, CanvasRecipe, Language } from '../core/catalogue/recipe.ts'
import { movePerson, regroup, resizeGroups, splitGroups } from '../core/workshop/groups.ts'
import { isScored } from '../core/workshop/known-criteria.ts'
import { findProgression, takeProgression } from '../core/workshop/known-progression.ts'
import { rankTeams } from '../core/workshop/pairs.ts'
import { canvasIn, recipeIn, workshopIn } from '../core/workshop/recipes-in.ts'
import type { GroupSetup, Participant, WorkshopSetup } from '../core/workshop/setup.ts'

const FEWEST_STEPS = 3
const MOST_STEPS = 6

export function countPeople({ groups }: WorkshopSetup): number {
  return groups.reduce((sum, group) => sum + group.people.length, 0)
}

/** One more person, not named yet, in the smallest group: nobody else changes group. */
export function addPerson(setup: WorkshopSetup): WorkshopSetup {
  const smallest = [...setup.groups].sort((a, b) => a.people.length - b.people.length)[0]
  return withPeople(setup, smallest, (people) => [...people, { name: '', team: '' }])
}

/** One person less, of the largest group that has somebody without a name: nobody who has one goes. */
export function dropPerson(setup: WorkshopSetup): WorkshopSetup {
  const target = [...setup.groups]
    .sort((a, b) => b.people.length - a.people.length)
    .find(({ people }) => people.some(isUnnamed))
  return withPeople(setup, target, (people) => {
    const dropped = people.map(({ name }) => name).lastIndexOf('')
    return people.filter((_, index) => index !== dropped)
  })
}

export function countNamed({ groups }: WorkshopSetup): number {
  return groups.reduce(
    (sum, { people }) => sum + people.length - people.filter(isUnnamed).length,
    0,
  )
}

function isUnnamed({ name }: Participant): boolean {
  return name === ''
}

function withPeople(
  setup: WorkshopSetup,
  target: GroupSetup | undefined,
  change: (people: readonly Participant[]) => readonly Participant[],
): WorkshopSetup {
  return {
    ...setup,
    groups: setup.groups.map((group) =>
      group === target ? { ...group, people: change(group.people) } : group,
    ),
  }
}

/**
 * Zero groups: one copy for all, which only a canvas alone can have. On a board where people are in
 * their groups already, they stay there as far as they can.
 */
export function setGroupCount(
  setup: WorkshopSetup,
  count: number,
  isPlaced: boolean,
): WorkshopSetup {
  if (count === 0) return { ...setup, groups: [] }
  if (isPlaced && setup.groups.length > 0) return { ...setup, groups: regroup(setup.groups, count) }
  return { ...setup, groups: resizeGroups(setup.groups, count, setup.seed, rankTeams(setup)) }
}

/** The names as they are pasted: one a line, the team after a tab. */
export function listNames({ groups }: WorkshopSetup): string {
  return groups
    .flatMap(({ people }) => people)
    .filter(({ name }) => name !== '')
    .map(({ name, team }) => (team === '' ? name : `${name}\t${team}`))
    .join('\n')
}

/** Splits the people over the groups there are; nobody changes nothing. */
export function spreadPeople(setup: WorkshopSetup, people: readonly Participant[]): WorkshopSetup {
  if (people.length === 0) return setup
  const names = new Map(setup.groups.map(({ letter, name }) => [letter, name]))
  const groups = splitGroups(people, setup.groups.length, setup.seed, rankTeams(setup))
  return {
    ...setup,
    groups: groups.map((group) => ({ ...group, name: names.get(group.letter) ?? '' })),
  }
}

export function movePersonTo(
  setup: WorkshopSetup,
  from: { readonly letter: string; readonly index: number },
  to: string,
): WorkshopSetup {
  return { ...setup, groups: movePerson(setup.groups, from, to) }
}

export function nameGroup(setup: WorkshopSetup, letter: string, name: string): WorkshopSetup {
  return {
    ...setup,
    groups: setup.groups.map((group) => (group.letter === letter ? { ...group, name } : group)),
  }
}

/** Whether the canvas with named steps is part of it. */
export function hasSteps(setup: WorkshopSetup): boolean {
  return listCanvases(setup).some(({ form }) => form.kind === 'persona-bottom')
}

/** Whether a table of scores, whose criteria can be chosen, is part of a setup. */
export function hasCriteria(setup: WorkshopSetup): boolean {
  return listCanvases(setup).some(isScored)
}

function listCanvases(setup: WorkshopSetup): readonly CanvasRecipe[] {
  const placements = workshopIn(setup)?.columns.flatMap(({ canvases }) => canvases) ?? []
  const ids = [setup.recipe, ...placements.map(({ canvas }) => canvas)]
  return ids.flatMap((id) => canvasIn(setup, id) ?? [])
}

/** Says that a condition of the workshop holds, or takes it back. */
export function turnCondition(setup: WorkshopSetup, index: number): WorkshopSetup {
  const others = setup.conditionsHeld.filter((held) => held !== index)
  const isHeld = others.length < setup.conditionsHeld.length
  return { ...setup, conditionsHeld: isHeld ? others : [...others, index] }
}

export function canAddStep({ progression }: WorkshopSetup): boolean {
  return progression.length < MOST_STEPS
}

export function canDropStep({ progression }: WorkshopSetup): boolean {
  return progression.length > FEWEST_STEPS
}

export function setStep(setup: WorkshopSetup, index: number, name: string): WorkshopSetup {
  return {
    ...setup,
    progression: setup.progression.map((step, at) => (at === index ? name : step)),
  }
}

/** Changes the language of the board. What the facilitator wrote stays; our own words follow. */
export function setLanguage(setup: WorkshopSetup, language: Language): WorkshopSetup {
  const recipe = recipeIn(setup)
  const objective = workshopIn(setup)?.objective
  const follow = (text: string, ours: Bilingual | undefined) =>
    ours !== undefined && text === ours[setup.language] ? ours[language] : text
  const known = findProgression(setup)
  const turned: WorkshopSetup = {
    ...setup,
    language,
    title: follow(setup.title, recipe?.title),
    objective: follow(setup.objective, objective),
  }
  return known === null ? turned : takeProgression(turned, known)
}
