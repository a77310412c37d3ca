import type { DefinitionValues } from './definition.ts'

/** Texts that are one piece of Markdown. */
export const plainTextNames = [
  'name',
  'short-name',
  'why',
  'what-it-is',
  'size',
  'deadlines',
  'registration',
  'sponsorship',
  'interpretation',
  'accessibility',
  'contact',
] as const

/** Texts in sections: each begins with its handle (`## id`), then its title, then what it says. */
export const sectionedTextNames = [
  'how-to-take-part',
  'who-is-invited',
  'profiles',
  'faq',
  'clauses',
  'letter',
  'letter-annex',
  'retention',
  'sponsorship-who',
  'sponsorship-covers',
  'sponsorship-never-covers',
  'sponsorship-conditions',
  'sponsorship-duties',
  'logistics',
] as const

/** Texts that a conference may have or not: those that come later than the letter. In all its languages, or in none. */
export const optionalTextNames: readonly TextName[] = ['logistics']

/** The name of a text in one piece. */
export type PlainTextName = (typeof plainTextNames)[number]

/** The name of a text in sections. */
export type SectionedTextName = (typeof sectionedTextNames)[number]

/** The name of a text: its file in `texts/<language>/`, without `.md`. */
export type TextName = PlainTextName | SectionedTextName

/** The texts that a conference must have: those on sponsorship only where somebody may be sponsored. */
export function textNamesOf(values: DefinitionValues): TextName[] {
  const all: TextName[] = [...plainTextNames, ...sectionedTextNames]
  return values.sponsorship ? all : all.filter((name) => !name.startsWith('sponsorship'))
}

/** The handles that a text in sections must have, in any order; undefined where the text is free to choose. */
export function handlesOf(values: DefinitionValues, name: SectionedTextName): string[] | undefined {
  const { sponsorship } = values
  switch (name) {
    case 'who-is-invited':
      return values.inviteeCircles.map((circle) => circle.id)
    case 'profiles':
      return values.candidateProfiles.map((profile) => profile.id)
    case 'clauses':
      return Array.from({ length: values.letter.clauses }, (_, index) => String(index + 1))
    case 'retention':
      return values.retention.map((entry) => entry.kind)
    case 'sponsorship-who':
      return sponsorship?.tracks.map((track) => track.id)
    case 'sponsorship-covers':
      return sponsorship?.covers
    case 'sponsorship-never-covers':
      return sponsorship?.neverCovers
    case 'sponsorship-conditions':
      return sponsorship?.conditions.items
    case 'sponsorship-duties':
      return sponsorship?.duties
    default:
      return undefined
  }
}

/** Sections that a text free to choose must have all the same, each under one of several handles: the letter greets every circle. */
export function alternativeHandlesOf(values: DefinitionValues, name: SectionedTextName): string[][] {
  if (name !== 'letter') return []
  const kinds = [...new Set(values.inviteeCircles.map(({ kind }) => kind))]
  return ['salutation', 'reply', 'closing'].flatMap((id) => kinds.map((kind) => [`${id}.${kind}`, id]))
}
