import type { Mail } from '../../../tests/mails/mail.ts'

/** One message of our own with what a careful reader takes from it. Held-out ones are never looked at while the reader is tuned. */
export type OwnCase = { id: string; what: string; heldOut: boolean; mail: Mail | (() => Promise<Mail>); truth: Truth }

type Truth = {
  kind: string
  sender: { iso3: string | null; name: string | null }
  reference: string | null
  noteDate: string | null
  language: string
  languages?: string[]
  format: string
  attendees: TruePerson[]
  removed?: string[]
  findings?: string[]
}

export type TruePerson = {
  honorific: string | null
  givenNames: string | null
  familyName: string | null
  fullNameAsWritten: string
  title: string | null
  organisation: string | null
  email: string | null
  role: string
  gender: string | null
  sponsorshipRequested: boolean | null
}

type Details = Partial<Omit<TruePerson, 'fullNameAsWritten' | 'givenNames' | 'familyName' | 'honorific'>>

/** Somebody with given and family names told apart, in that order. */
export function person(honorific: string | null, given: string, family: string, details: Details): TruePerson {
  return { ...named(honorific, `${given} ${family}`.trim(), details), givenNames: given || null, familyName: family || null }
}

/** Somebody whose names the letter does not tell apart, or writes in another order. */
export function named(honorific: string | null, fullNameAsWritten: string, details: Details): TruePerson {
  return {
    honorific,
    givenNames: null,
    familyName: null,
    fullNameAsWritten,
    title: null,
    organisation: null,
    email: null,
    role: 'delegate',
    gender: genderOf(honorific),
    sponsorshipRequested: false,
    ...details,
  }
}

function genderOf(honorific: string | null): string | null {
  if (/^(?:Ms|Mrs|Mme|Sra|señora|السيدة|г-жа)/u.test(honorific ?? '')) return 'f'
  if (/^(?:Mr|Sr|M\.|السيد|г-н)/u.test(honorific ?? '')) return 'm'
  return null
}

/** The truth as the scorer reads it. */
export function truthFile({ id, truth }: OwnCase): Record<string, unknown> {
  const { removed = [], findings = [], language, languages = [language], ...rest } = truth
  return {
    id,
    ...rest,
    language,
    languages,
    removed: removed.map((fullNameAsWritten) => ({ fullNameAsWritten })),
    expectedFindings: findings,
  }
}
