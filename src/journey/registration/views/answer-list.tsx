import { SummaryList } from '../../../ui/summary-list.tsx'
import { answersInWords, type Told } from '../form/in-words.ts'
import type { Given } from '../schema.ts'
import { words } from '../words.ts'

/** The answers of a section in words. */
export function AnswerList({ told, answers }: { told: Told; answers: Given }) {
  const nothing = words(told.language)('notSaid')
  return (
    <SummaryList
      rows={answersInWords(told, answers).map(({ label, answer }) => ({
        term: label,
        description: answer ? <bdi class="answer">{answer}</bdi> : <span class="field-hint">{nothing}</span>,
      }))}
    />
  )
}
