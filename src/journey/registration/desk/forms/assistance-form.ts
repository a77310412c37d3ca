import { type Assisting, assistanceWays } from '../../commands/assist.ts'

export type AssistanceProblem = {
  field: 'way' | 'helper' | 'asked'
  problem: 'wayMissing' | 'helperMissing' | 'askedMissing'
}
export type AssistanceTyped = { way: string; helper: string; asked: boolean }

/** Reads how somebody is assisted; nobody is without having asked. */
export function readAssistance(form: Record<string, unknown>): {
  typed: AssistanceTyped
  given?: Assisting
  problems: AssistanceProblem[]
} {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 200) : '')
  const typed = {
    way: text('way'),
    helper: text('helper').replace(/\p{Cc}/gu, ''),
    asked: form.asked === 'yes',
  }
  const way = assistanceWays.find((each) => each === typed.way)
  const problems: AssistanceProblem[] = [
    ...(way ? [] : [{ field: 'way', problem: 'wayMissing' } as const]),
    ...(typed.helper ? [] : [{ field: 'helper', problem: 'helperMissing' } as const]),
    ...(typed.asked ? [] : [{ field: 'asked', problem: 'askedMissing' } as const]),
  ]
  return way && problems.length === 0
    ? { typed, given: { way, helper: typed.helper }, problems }
    : { typed, problems }
}
