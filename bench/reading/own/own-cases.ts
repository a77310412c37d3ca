import type { OwnCase } from './case.ts'
import { english } from './cases/english.ts'

/** Every message of our own, in the order of their numbers. */
export const ownCases: readonly OwnCase[] = [...english]
