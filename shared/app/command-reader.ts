import { fieldsOf } from '../core/parse-value.ts'
import type { Command } from './messages.ts'
import { parseCommand } from './parse-messages.ts'
import { templateParserFor } from './template-parser.ts'

/** Reads what panels send, in the order in which it came: what one is read with may have to be fetched. */
export class CommandReader {
  #turn: Promise<unknown> = Promise.resolve()

  /** Rejects with what is wrong with the message, or with `offline`. */
  read(message: unknown): Promise<Command> {
    const command = this.#turn.then(() => readCommand(message))
    this.#turn = command.catch(() => undefined)
    return command
  }
}

async function readCommand(message: unknown): Promise<Command> {
  const { setup, template } = fieldsOf(message)
  const parseTemplate = await templateParserFor(template === undefined ? setup : message)
  return parseCommand(message, parseTemplate)
}
