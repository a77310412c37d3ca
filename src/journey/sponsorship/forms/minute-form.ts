import * as v from 'valibot'
import type { Decided } from '../commands/write-minute.ts'
import { readAmount } from '../rules/money.ts'
import { Day } from './decision-forms.ts'

/** A row of the minute as it was typed. */
export type TypedRow = {
  id: string
  version: string
  outcome: string
  reason: string
  estimate: string
  place: string
}

/** A minute as it was typed, to be shown again. */
export type TypedMinute = { heldOn: string; text: string; rows: TypedRow[] }

/** What is wrong, by the name of the field. */
export type MinuteProblems = Record<
  string,
  'dayWrong' | 'textMissing' | 'reasonMissing' | 'amountWrong' | 'placeWrong' | 'nothingDecided'
>

const outcomes = ['approved', 'waiting-list', 'not-met'] as const

/** Reads the minute of a sitting. Rows without an outcome are left as they are; every decision has its reason. */
export function readMinute(
  form: Record<string, unknown>,
):
  | { sitting: { heldOn: string; text: string; decided: Decided[] } }
  | { typed: TypedMinute; problems: MinuteProblems } {
  const said = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '')
  const ids = Object.keys(form).flatMap((name) => /^version-(.+)$/.exec(name)?.[1] ?? [])
  const rows = ids.map((id) => ({
    id,
    version: said(`version-${id}`),
    outcome: said(`outcome-${id}`),
    reason: said(`reason-${id}`),
    estimate: said(`estimate-${id}`),
    place: said(`place-${id}`),
  }))
  const typed = { heldOn: said('heldOn'), text: said('text'), rows }
  const problems: MinuteProblems = {}
  if (!v.is(Day, typed.heldOn)) problems.heldOn = 'dayWrong'
  if (!/\p{L}/u.test(typed.text)) problems.text = 'textMissing'
  const decided = rows.filter(({ outcome }) => outcome !== '').map((row) => readRow(row, problems))
  if (decided.length === 0) problems[`outcome-${ids[0] ?? ''}`] = 'nothingDecided'
  if (Object.keys(problems).length > 0) return { typed, problems }
  return { sitting: { heldOn: typed.heldOn, text: typed.text, decided } }
}

function readRow(row: TypedRow, problems: MinuteProblems): Decided {
  const { id, reason } = row
  const outcome = outcomes.find((one) => one === row.outcome) ?? 'not-met'
  const estimate = row.estimate ? readAmount(row.estimate) : null
  const place = row.place ? Number(row.place) : null
  if (!/\p{L}/u.test(reason)) problems[`reason-${id}`] = 'reasonMissing'
  if (estimate === undefined || (outcome === 'approved' && estimate === null))
    problems[`estimate-${id}`] = 'amountWrong'
  if (outcome === 'waiting-list' && !(place && Number.isInteger(place) && place > 0))
    problems[`place-${id}`] = 'placeWrong'
  return { id, version: Number(row.version), outcome, reason, estimate: estimate ?? null, place }
}
