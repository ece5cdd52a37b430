import * as v from 'valibot'
import type { HostId, NodeKey } from '../core/board/keys.ts'
import { CANVASES, WORKSHOPS } from '../core/catalogue/catalogue.ts'
import { WorkshopError } from '../core/errors.ts'
import { cutText } from '../core/parse-value.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import type { Command, Event } from './messages.ts'

const LONGEST_LIST = 10_000

const shortText = v.pipe(v.string(), v.maxLength(500))
const key = v.pipe(
  shortText,
  v.transform((text) => text as NodeKey),
)
const hostId = v.pipe(
  shortText,
  v.transform((text) => text as HostId),
)
const keys = v.pipe(v.array(key), v.maxLength(LONGEST_LIST))
const ids = v.pipe(v.array(hostId), v.maxLength(LONGEST_LIST))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_LIST))

const plain = v.object({
  type: v.picklist([
    'hello',
    'drop-draft',
    'generate',
    'cancel',
    'remove',
    'dismiss',
    'retry-board',
    'begin',
    'pause',
    'resume',
    'next',
    'previous',
    'count-notes',
    'apply-clusters',
    'put-back',
    'drop-clusters',
    'take-stock',
  ]),
})

const recipe = v.picklist([...WORKSHOPS, ...CANVASES].map(({ id }) => id))

const command = v.variant('type', [
  plain,
  v.object({ type: v.literal('choose'), recipe }),
  v.object({ type: v.literal('draft'), setup: v.unknown() }),
  v.object({
    type: v.literal('add-minutes'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(-600), v.maxValue(600)),
  }),
  v.object({ type: v.literal('extend-zone'), section: key, zone: shortText }),
  v.object({ type: v.literal('show'), sections: keys }),
  v.object({ type: v.literal('show-items'), ids }),
  v.object({ type: v.literal('count-votes'), dotsPerPerson: count }),
  v.object({ type: v.literal('cluster'), sections: keys, zone: v.nullable(shortText) }),
  v.object({ type: v.literal('set-pieces'), pieces: count }),
  v.object({ type: v.literal('rename-pile'), pile: shortText, title: shortText }),
  v.object({ type: v.literal('move-to-pile'), note: hostId, pile: v.nullable(shortText) }),
  v.object({
    type: v.literal('export'),
    formats: v.pipe(v.array(v.picklist(['markdown', 'csv', 'json'])), v.maxLength(3)),
    authors: v.boolean(),
  }),
])

/** Details quote what was received: whoever sends a book gets its first words back. */
const LONGEST_DETAIL = 300

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return cutText(`${path === null ? 'message' : path}: ${issue.message}`, LONGEST_DETAIL)
}

/**
 * Reads what came from a panel.
 * @throws WorkshopError `bad-input` naming the first path that does not fit.
 */
export function parseCommand(value: unknown): Command {
  const parsed = v.safeParse(command, value)
  if (!parsed.success) {
    throw new WorkshopError('bad-input', describeIssue(parsed.issues[0]), { on: 'command' })
  }
  if (parsed.output.type === 'draft') {
    return { type: 'draft', setup: parseSetup(parsed.output.setup) }
  }
  return parsed.output
}

const view = v.looseObject({ revision: v.number(), host: v.picklist(['figjam', 'miro']) })
const event = v.variant('type', [
  v.object({ type: v.literal('view'), view }),
  v.object({
    type: v.literal('files'),
    files: v.array(v.object({ name: shortText, mime: shortText, text: v.string() })),
  }),
])

/**
 * Reads what came from a session. The view is checked at its root only: it is made by the same
 * release of Atelier, and a view of another release differs there first.
 * @throws WorkshopError `bad-input` naming the first path that does not fit.
 */
export function parseEvent(value: unknown): Event {
  const parsed = v.safeParse(event, value)
  if (!parsed.success) {
    throw new WorkshopError('bad-input', describeIssue(parsed.issues[0]), { on: 'event' })
  }
  return value as Event
}
