import './events.ts'
import { type Act, record } from '../journal/act.ts'
import type { Seals } from './seals.ts'

/** Something sealed that a member of staff wants to read. */
export type SealedThing = {
  /** What it was sealed as. */
  about: string
  sealed: string
  /** Whose it is ('person:<id>'): they see who opened it. */
  subjects: string[]
  /** What it is: 'access-needs', 'passport', 'attachment' … */
  kind: string
  /** What it is opened for, a code such as 'visa' or 'interpretation': the journal holds it, so it is never free text. */
  purpose: string
}

/** Opens something sealed for a member of staff. The journal says who opened what kind of whose thing, for what; never the thing. */
export function openSealed<T>(act: Act, seals: Seals, thing: SealedThing): T {
  recordOpening(act, thing)
  return seals.open<T>(thing.about, thing.sealed)
}

/** The journal's line of an opening, for what is kept as a file. */
export function recordOpening(
  act: Act,
  { about, subjects, kind, purpose }: Omit<SealedThing, 'sealed'>,
): void {
  if (!/^[a-z][a-z-]+$/.test(purpose)) throw new Error('Something sealed is opened for a purpose')
  record(act, 'sealed.opened', {
    about: subjects,
    facts: { kind, purpose },
    subject: { about, kind, purpose },
  })
}
