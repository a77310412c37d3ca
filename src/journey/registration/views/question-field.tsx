import type { ComponentChildren } from 'preact'
import { Checkboxes } from '../../../ui/checkboxes.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { datePartsFrom } from '../../../ui/date-parts.ts'
import { Field } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { choiceHintOf, choiceOf, hintOf, labelOf, type Told } from '../form/in-words.ts'
import type { Question } from '../form/question.ts'
import { formWords } from '../form/words.ts'
import type { Given } from '../schema.ts'

export type QuestionFieldProps = {
  told: Told
  question: Question
  typed: Given
  error?: string | undefined
  /** What stands there comes from the Note. */
  isFromNote?: boolean | undefined
}

/** One question of the form, by its kind. */
export function QuestionField({ told, question, typed, error, isFromNote }: QuestionFieldProps) {
  const { language } = told
  const say = formWords(language)
  const { name, kind, required, choices = [] } = question
  const label = labelOf(told, question)
  const optional = !required && !question.onlyIf
  const hint = sentences(
    hintOf(told, question),
    question.onlyIf && say('ifYes'),
    isFromNote && say('fromNote'),
  )
  const shared = { language, name, hint, error }
  const choicesOf = (values: readonly string[]) =>
    values.map((value) => ({
      value,
      text: choiceOf(told, question, value),
      hint: choiceHintOf(told, question, value),
    }))

  switch (kind) {
    case 'picture':
      return null
    case 'yes-no':
      return (
        <Radios
          {...shared}
          legend={label}
          optional={optional}
          inline
          value={one(typed[name])}
          choices={choicesOf(['yes', 'no'])}
        />
      )
    case 'one':
      return (
        <Radios
          {...shared}
          legend={label}
          optional={optional}
          value={one(typed[name])}
          choices={choicesOf(choices)}
        />
      )
    case 'many':
      return (
        <Checkboxes
          {...shared}
          legend={label}
          optional={optional}
          values={[typed[name] ?? []].flat()}
          choices={choicesOf(choices)}
        />
      )
    case 'day':
      return <DateField {...shared} legend={label} value={datePartsFrom(typed, name)} />
    default:
      return (
        <Field
          {...shared}
          label={label}
          optional={optional}
          value={one(typed[name]) ?? ''}
          as={kind === 'lines' ? 'textarea' : 'input'}
          type={kind === 'phone' ? 'tel' : 'text'}
          inputMode={kind === 'time' ? 'numeric' : undefined}
          autocomplete={question.autocomplete}
          dir={question.dir}
          width={question.width}
          spellcheck={kind === 'lines' ? undefined : false}
        />
      )
  }
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** The sentences of a hint, one after the other; undefined where there is none. */
function sentences(...parts: (string | false | undefined)[]): ComponentChildren {
  const said = parts.filter(Boolean)
  return said.length > 0 ? said.join(' ') : undefined
}
