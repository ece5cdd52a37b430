import { escapeLine, escapeLinking } from '../report/escape-markdown.ts'
import type { Brief } from './build-brief.ts'

/** As plain text, for a message or a mail. Lines end with "\n". */
export function writeBriefText({ title, when, parts }: Brief): string {
  const blocks = parts.map(({ heading, sentences, lines, isOrdered }) =>
    [heading.toUpperCase(), ...sentences, ...lines.map((line) => (isOrdered ? line : `- ${line}`))]
      .map(oneLine)
      .join('\n'),
  )
  return `${[[title, when].map(oneLine).join('\n'), ...blocks].join('\n\n')}\n`
}

/** As Markdown. What people wrote is shown letter by letter, and addresses in what introduces a part are links. */
export function writeBriefMarkdown({ title, when, parts }: Brief): string {
  const blocks = parts.flatMap(({ heading, sentences, lines }) => [
    `## ${escapeLine(heading)}`,
    ...sentences.map(escapeLinking),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${escapeLine(line)}`).join('\n')]),
  ])
  return `${[`# ${escapeLine(title)}`, escapeLine(when), ...blocks].join('\n\n')}\n`
}

function oneLine(text: string): string {
  return text.replace(/[\t-\r\u2028\u2029]+/g, ' ')
}
