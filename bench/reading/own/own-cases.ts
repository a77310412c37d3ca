import type { OwnCase } from './case.ts'
import { english } from './cases/english.ts'
import { layouts } from './cases/layouts.ts'
import { noNomination } from './cases/no-nomination.ts'
import { otherLanguages } from './cases/other-languages.ts'
import { points } from './cases/points.ts'

/** Every message of our own, in the order of their numbers. */
export const ownCases: readonly OwnCase[] = [...english, ...otherLanguages, ...noNomination, ...layouts, ...points]
