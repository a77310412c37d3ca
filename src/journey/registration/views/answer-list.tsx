import { SummaryList } from '../../../ui/summary-list.tsx'
import { answersInWords, type Told } from '../form/in-words.ts'
import type { Given } from '../schema.ts'
import { words } from '../words.ts'

export type AnswerListProps = {
  told: Told
  answers: Given
  /** Close together, and without the questions that were not answered. */
  dense?: boolean | undefined
}

/** The answers of a section in words. */
export function AnswerList({ told, answers, dense }: AnswerListProps) {
  const nothing = words(told.language)('notSaid')
  const said = answersInWords(told, answers).filter(({ answer }) => answer || !dense)
  return (
    <SummaryList
      dense={dense}
      rows={said.map(({ label, answer }) => ({
        term: label,
        description: answer ? <bdi class="answer">{answer}</bdi> : <span class="field-hint">{nothing}</span>,
      }))}
    />
  )
}
