import { HOST_NAMES } from '../core/board/profile.ts'
import { failAt, readFields, readList, readNumber, readOneOf } from '../core/parse-value.ts'
import { type Event, EXPORT_FORMATS } from './messages.ts'

const MOST_MAPS = 10_000

/**
 * Reads what came from a session. The view is checked at its root only: it is made by the same
 * release of Atelier, and a view of another release differs there first.
 * @throws WorkshopError `bad-input` naming the first path that does not fit.
 */
export function parseEvent(value: unknown): Event {
  const { type, view, files, maps } = readFields(value, 'event')
  if (type === 'view') {
    const { revision, host } = readFields(view, 'event.view')
    readNumber(revision, 'event.view.revision', 0, Number.MAX_SAFE_INTEGER)
    readOneOf(host, 'event.view.host', HOST_NAMES)
  } else if (type === 'files') {
    readList(files, 'event.files', EXPORT_FORMATS.length, checkFile)
  } else if (type === 'maps') {
    readList(maps, 'event.maps', MOST_MAPS, readFields)
  } else {
    failAt('event.type', 'view, files or maps')
  }
  return value as Event
}

function checkFile(value: unknown, path: string): void {
  const fields = readFields(value, path)
  for (const name of ['name', 'mime', 'text', 'paste']) {
    if (name === 'paste' && fields[name] === undefined) continue
    if (typeof fields[name] !== 'string') failAt(`${path}.${name}`, 'a text')
  }
}
