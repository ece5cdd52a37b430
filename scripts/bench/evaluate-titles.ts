import { clusterNotes } from '../../shared/core/clusters/cluster-notes.ts'
import { readTable } from '../vectors/read-table.ts'
import { judgeTitles, type TitleJudgement } from './judge-titles.ts'
import { readBoards } from './read-boards.ts'

/**
 * Judges the titles of the piles of a folder of labelled boards: a line for each language of boards,
 * then one for all, with shares of the titles that have a clear label to be compared with.
 *
 * @param table the bytes of `vectors.bin`; null to go by words alone.
 */
export function evaluateTitles(folder: string, table: Uint8Array | null): object[] {
  const meaning = table === null ? undefined : readTable(table)
  const judged = readBoards(folder).map((board) => ({
    language: board.language,
    judgement: judgeTitles(
      board,
      clusterNotes(board.notes, meaning === undefined ? {} : { meaning }),
    ),
  }))
  const languages = [...new Set(judged.map(({ language }) => language))].sort()
  return [...languages, 'all'].map((name) =>
    addUp(
      name,
      judged
        .filter(({ language }) => name === 'all' || language === name)
        .map(({ judgement }) => judgement),
    ),
  )
}

function addUp(name: string, judgements: readonly TitleJudgement[]): object {
  const sum = (read: (judgement: TitleJudgement) => number): number =>
    judgements.reduce((total, judgement) => total + read(judgement), 0)
  const titles = sum((judgement) => judgement.titles)
  const share = (count: number): number => Math.round((1e4 * count) / Math.max(1, titles)) / 1e4
  return {
    name: `titles of ${name}`,
    titles,
    shared: share(sum((judgement) => judgement.shared)),
    meant: share(sum((judgement) => judgement.meant)),
    phrases: share(sum((judgement) => judgement.phrases)),
  }
}
