import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { problemOf, type Told } from '../form/in-words.ts'
import type { AnswerProblem } from '../form/question.ts'
import type { Given } from '../schema.ts'
import { QuestionField } from './question-field.tsx'

/** A section with what stands in its fields. */
export type FilledSection = {
  told: Told
  typed: Given
  problems: AnswerProblem[]
  /** The revision that the form shows; null where nothing is saved. */
  seen: number | null
  /** Nothing was said yet: what stands in the fields comes from the Note. */
  isFresh: boolean
}

/** The questions of a section. */
export function SectionFields({ told, typed, problems, isFresh }: FilledSection) {
  const { section, asked } = told
  return (
    <>
      {section.questions(asked).map((question) => {
        const problem = problems.find(({ name }) => name === question.name)
        const field = (
          <QuestionField
            key={question.name}
            told={told}
            question={question}
            typed={typed}
            error={problem && problemOf(told, problem)}
            isFromNote={isFresh && Boolean(question.known)}
          />
        )
        if (!question.onlyIf) return field
        return (
          <div class="only-if" data-after={question.onlyIf.name} key={question.name}>
            {field}
          </div>
        )
      })}
    </>
  )
}

/** What has to be corrected, for the summary on top: each leads to its field. */
export function sentencesOf(told: Told, problems: AnswerProblem[]): FieldProblem[] {
  const questions = told.section.questions(told.asked)
  return problems.map((problem) => {
    const kind = questions.find(({ name }) => name === problem.name)?.kind
    return {
      field: kind === 'day' ? `${problem.name}-day` : problem.name,
      text: problemOf(told, problem),
    }
  })
}
