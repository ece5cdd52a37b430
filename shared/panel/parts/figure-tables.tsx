import type { CountsView, SectionView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'

type Figures = CountsView['figures']

interface FigureTablesProps {
  readonly figures: Figures
  /** Of the wall: whose curve it is. */
  readonly sections: readonly SectionView[]
}

/** What lanes, mirrors and scoring tables say, as the report will. */
export function FigureTables({ figures, sections }: FigureTablesProps) {
  const groupOf = new Map(sections.map(({ key, group }) => [key, group]))
  return (
    <>
      {figures.mirrors.map((mirror) => (
        <MirrorTable key={`${mirror.section} ${mirror.copy}`} mirror={mirror} />
      ))}
      {figures.scorings.map((scoring) => (
        <ScoreTable key={`${scoring.section} ${scoring.copy}`} scoring={scoring} />
      ))}
      {figures.curves.map((curve) => (
        <CurveTable
          key={`${curve.section} ${curve.zone} ${curve.copy}`}
          curve={curve}
          group={groupOf.get(curve.section) ?? null}
        />
      ))}
    </>
  )
}

/** A line of figures a moment, and under it what they say together. */
function MirrorTable({ mirror }: { readonly mirror: Figures['mirrors'][number] }) {
  const words = usePanel().words.value.figures
  const { above, below, moments } = mirror
  const unsided = moments.reduce((sum, moment) => sum + moment.unsided.length, 0)
  const signed = (value: number | null) => (value === null ? '–' : words.signed(value))
  return (
    <section class="stack tight">
      <table class="heat marks">
        <caption>{words.mirror}</caption>
        <Head columns={[words.moment, above, below, words.gap]} />
        <tbody>
          {moments.map((moment) => (
            <tr key={moment.number}>
              <th scope="row">
                {`${moment.number}. ${moment.name}`}
                <span class="meta line">{sayReading(moment.reading, mirror, words)}</span>
              </th>
              <td>{signed(moment.above)}</td>
              <td>{signed(moment.below)}</td>
              <td>{moment.gap === null ? '–' : words.figure(moment.gap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unsided > 0 && <p class="meta">{words.unsided(unsided)}</p>}
    </section>
  )
}

type Words = ReturnType<typeof usePanel>['words']['value']['figures']

function sayReading(
  reading: Figures['mirrors'][number]['moments'][number]['reading'],
  { above, below }: Figures['mirrors'][number],
  words: Words,
): string {
  switch (reading) {
    case null:
      return words.toComplete
    case 'shared-pain':
      return words.pain
    case 'above-only':
      return words.only(above.toLowerCase())
    case 'below-only':
      return words.only(below.toLowerCase())
    case 'shared-strength':
      return words.strength
    case 'neutral':
      return words.neutral
  }
}

/** In the order of the table: the group reads its own lines again. */
function ScoreTable({ scoring }: { readonly scoring: Figures['scorings'][number] }) {
  const words = usePanel().words.value.figures
  return (
    <table class="heat marks">
      <caption>{words.scoring}</caption>
      <Head columns={[words.option, words.mean, words.spread]} />
      <tbody>
        {scoring.options.map(({ line, name, mean, spread, isWhole }) => (
          <tr key={line}>
            <th scope="row">
              {name || words.line(line)}
              {!isWhole && <span class="meta line">{words.partial}</span>}
            </th>
            <td>{mean === null ? '–' : words.figure(mean)}</td>
            <td>{spread === null ? '–' : words.figure(spread)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CurveTableProps {
  readonly curve: Figures['curves'][number]
  /** Null for the copy for all. */
  readonly group: string | null
}

function CurveTable({ curve, group }: CurveTableProps) {
  const { figures: words, group: nameOf } = usePanel().words.value
  return (
    <table class="heat marks">
      <caption>{group === null ? curve.title : `${curve.title} · ${nameOf(group)}`}</caption>
      <Head columns={[words.step, words.level]} />
      <tbody>
        {curve.steps
          .filter(({ level }) => level !== null)
          .map(({ number, name, level }) => (
            <tr key={number}>
              <th scope="row">{[String(number), name].filter(Boolean).join('. ')}</th>
              <td>{words.signed(level ?? 0)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Head({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" class={index === 0 ? '' : 'figure'}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  )
}
