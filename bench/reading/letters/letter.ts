/** A message of our own with what a careful officer takes from it. `held`: kept out of sight while rules were tuned. */
export type Letter = {
  id: string
  held?: boolean
  from: string
  subject: string
  /** Arrival, RFC 5322. */
  at: string
  text?: string
  html?: string
  kind: string
  sender: string | null
  reference?: string
  date?: string
  language: string
  people: LetterPerson[]
  removed?: string[]
  findings?: string[]
}

/** Full name, given, family, honorific, title, organisation, e-mail, role, sponsorship. Empty text: not given. */
export type LetterPerson = [
  full: string,
  given: string,
  family: string,
  honorific: string,
  title: string,
  organisation: string,
  email: string,
  role?: string,
  sponsored?: boolean | null,
]
