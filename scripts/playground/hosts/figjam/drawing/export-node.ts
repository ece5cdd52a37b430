import type { Packed } from '../properties/packed.ts'
import { refuseNotModelled } from '../refusals.ts'
import type { Session } from '../run/session.ts'

export function exportNode(_session: Session, args: readonly unknown[]): Packed {
  throw refuseNotModelled(`exportAsync ${String(args[0])}`)
}
