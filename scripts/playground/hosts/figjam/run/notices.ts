import { isObject, numberOr, stringOr } from '../document/json.ts'
import type { Packed } from '../properties/packed.ts'
import type { Notice, Session } from './session.ts'

/** https://developers.figma.com/docs/plugins/api/properties/figma-notify/ */
const MESSAGE_LIMIT = 100
const DEFAULT_TIMEOUT_MS = 3000

/** Shows a toast; the message is cut at 100 characters. */
export function showNotice(session: Session, args: readonly unknown[]): Packed {
  const options = isObject(args[2]) ? args[2] : {}
  const id = numberOr(args[0], 0)
  const notice: Notice = {
    id,
    message: String(args[1]).slice(0, MESSAGE_LIMIT),
    error: options['error'] === true,
    timeoutMs: numberOr(options['timeout'], DEFAULT_TIMEOUT_MS),
    button: stringOr(options['button'], ''),
  }
  const alarm = Number.isFinite(notice.timeoutMs)
    ? session.clock.after(notice.timeoutMs, () => dequeueNotice(session, id, 'timeout'))
    : null
  session.notices.set(id, { cancel: () => alarm?.cancel() })
  session.listeners.onNotify?.(notice)
  return undefined
}

/** The program takes its toast back. */
export function cancelNotice(session: Session, args: readonly unknown[]): Packed {
  const id = numberOr(args[0], 0)
  session.notices.get(id)?.cancel()
  session.notices.delete(id)
  session.listeners.onNotifyCancel?.(id)
  return undefined
}

/** A toast goes: time is up, the person dismissed it, or its button was pressed. */
export function dequeueNotice(
  session: Session,
  id: number,
  reason: 'timeout' | 'dismiss' | 'action_button_click',
): void {
  const held = session.notices.get(id)
  if (held === undefined) return
  held.cancel()
  session.notices.delete(id)
  session.listeners.onNotifyCancel?.(id)
  session.fire('dequeue', id, JSON.stringify(reason))
}
