import type { Json, JsonObject } from './item.ts'
import { isJsonObject } from './item.ts'
import { matchesPredicate } from './predicate.ts'
import { refuseEmulated } from './refusal.ts'

/** An entry of the items' context menu (…/docs/websdk-reference-custom-action-management). */
export interface CustomAction {
  readonly event: string
  readonly ui: JsonObject
  readonly selection: 'single' | 'multi'
  readonly predicate: Json
  readonly scope: string
}

/** Documented form of an event name: lower case words with hyphens, at most 30 characters. */
const eventName = /^[a-z]+(-[a-z]+)*$/
const longestEventName = 30

/** Checks what `action.register` was given. */
export function readAction(given: JsonObject): CustomAction {
  const event = given['event']
  if (typeof event !== 'string' || !eventName.test(event) || event.length > longestEventName) {
    refuseEmulated(`The event name isn't valid: ${String(event)}.`)
  }
  return {
    event,
    ui: isJsonObject(given['ui']) ? given['ui'] : {},
    selection: given['selection'] === 'multi' ? 'multi' : 'single',
    predicate: given['predicate'] ?? null,
    scope: given['scope'] === 'global' ? 'global' : 'local',
  }
}

/** Whether the menu of these selected items shows the action. */
export function isActionShown(action: CustomAction, items: readonly JsonObject[]): boolean {
  if (items.length === 0) return false
  if (action.selection === 'single' && items.length > 1) return false
  return items.every(
    (item) => action.predicate === null || matchesPredicate(action.predicate, item),
  )
}
