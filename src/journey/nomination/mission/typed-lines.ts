import type { Say } from '../../../platform/i18n/words.ts'
import type { TypedLine } from '../../note-verbale/commands/typed-reading.ts'
import { type CorrectedField, correctedFields } from '../forms/correction-form.ts'
import type { ChangeablePerson } from '../queries/own-people.ts'
import type en from './texts/en.json'

type Words = Say<keyof typeof en>

/** The text of a correction: what changes, and the person as they are to stand. */
export function correctionLines(
  person: ChangeablePerson,
  changes: Partial<Record<CorrectedField, string>>,
  say: Words,
): TypedLine[] {
  const changed = correctedFields.filter((field) => changes[field] !== undefined)
  return [
    { value: say('correctSubject') },
    { value: '' },
    ...changed.map((field) => ({
      value: say('lineChange', {
        field: say(field),
        from: person[field] || '–',
        to: changes[field] || '–',
      }),
    })),
    { value: '' },
    { value: say('lineStands') },
    ...correctedFields.map((field) => ({
      label: say(field),
      value: (changes[field] ?? person[field]) || '–',
    })),
  ]
}

/** The text of a withdrawal: who leaves, and why where that is said. */
export function withdrawalLines(
  { fullName }: Pick<ChangeablePerson, 'fullName'>,
  reason: string,
  say: Words,
): TypedLine[] {
  return [
    { value: say('withdrawSubject') },
    { value: '' },
    ...(reason ? [{ label: say('reason'), value: reason }] : []),
    { label: say('fullName'), value: fullName },
  ]
}
