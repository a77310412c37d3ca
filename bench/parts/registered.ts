import { eq } from 'drizzle-orm'
import { registrationTerms } from '../../src/conference/definition/registration-terms.ts'
import type { Office } from '../../src/conference/office/office.ts'
import { people } from '../../src/journey/nomination/schema.ts'
import { saveSection } from '../../src/journey/registration/commands/save-section.ts'
import { readSection } from '../../src/journey/registration/form/read-section.ts'
import { sections } from '../../src/journey/registration/form/sections.ts'
import { registrations } from '../../src/journey/registration/schema.ts'
import { type Actor, perform } from '../../src/platform/journal/act.ts'

/** What a delegate types, section by section. */
const typed = {
  names: {
    passportName: 'NAKITTO BIRUNGI AGNES',
    badgeName: 'Agnes Nakitto Birungi',
    familyName: 'Nakitto Birungi',
  },
  office: { title: 'Commissioner for Disability', organisation: 'Ministry of Gender' },
  contact: { writeIn: 'en', phone: '+256 414 000 111' },
  profile: { profile: 'a', speaks: 'yes', topics: 'Prostheses', followsUp: 'yes' },
  languages: { follows: ['en', 'fr'], speaks: 'en' },
  access: { hall: ['ramp', 'step-free'], words: 'The chair is 68 cm wide' },
  assistant: { comes: 'no' },
  diet: { kinds: ['vegetarian'] },
  consents: { listed: 'yes', filming: 'no' },
} as const

/** Gives everybody who is confirmed a registration to fill in. Gives their ids. */
export async function openRegistrations({ database, conference, clock }: Office): Promise<string[]> {
  const { drizzle } = database
  const found = await drizzle.select({ id: people.id }).from(people).where(eq(people.state, 'confirmed'))
  const rows = found.map(({ id }) => ({
    conferenceId: conference.id,
    personId: id,
    state: 'link-sent' as const,
    createdAt: clock.now(),
  }))
  for (let next = 0; next < rows.length; next += 5000)
    await drizzle
      .insert(registrations)
      .values(rows.slice(next, next + 5000))
      .onConflictDoNothing()
  return found.map(({ id }) => id)
}

/** Fills every section of a registration, ready to be sent. */
export async function fillRegistration(office: Office, personId: string): Promise<void> {
  const definition = office.definition()
  const [person] = await office.database.drizzle.select().from(people).where(eq(people.id, personId))
  if (!person) throw new Error('Nobody')
  const asked = { definition, terms: registrationTerms(definition), person }
  for (const [subject, form] of Object.entries(typed)) {
    const section = sections[subject as keyof typeof typed]
    const reading = readSection(section, asked, form)
    await perform(office.stage, delegate(personId), (act) =>
      saveSection(act, office.seals, personId, { section, reading, seen: null }),
    )
  }
}

/** The delegate, as the journal names them. */
export function delegate(personId: string): Actor {
  return { kind: 'delegate', id: personId, name: personId }
}
