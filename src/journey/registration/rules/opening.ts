import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'

/** What the two days depend on. */
type Days = Pick<DefinitionValues, 'registrationOpensOn' | 'registrationClosesOn' | 'timeZone'>

/** REG-1: personal links work from the opening day, in the conference's zone. */
export function isOpen({ registrationOpensOn, timeZone }: Days, at: Date): boolean {
  return dayIn(at, timeZone) >= registrationOpensOn
}

/** REG-1: after the closing day, where the conference has one, answers are changed by the secretariat. */
export function isClosed({ registrationClosesOn, timeZone }: Days, at: Date): boolean {
  return registrationClosesOn !== undefined && dayIn(at, timeZone) > registrationClosesOn
}
