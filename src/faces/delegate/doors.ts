import type { Door } from '../../platform/http/doors.ts'

/** A delegate's list of tasks. */
export const delegateFaceDoors: readonly Door[] = [['GET', '/registration', ['delegate']]]
