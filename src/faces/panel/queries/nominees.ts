import { and, asc, eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { registrationTerms } from '../../../conference/definition/registration-terms.ts'
import { people } from '../../../journey/nomination/schema.ts'
import { answersInWords } from '../../../journey/registration/form/in-words.ts'
import { profile } from '../../../journey/registration/form/sections/profile.ts'
import { formOf } from '../../../journey/registration/queries/form-of.ts'
import { registrations } from '../../../journey/registration/schema.ts'
import { sponsorshipReviews, sponsorships } from '../../../journey/sponsorship/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import type { Language } from '../../../platform/i18n/language.ts'

/** A nominee as the panel sees one: a person's profile, never a State's name, an address, a need or a passport. */
export type Nominee = {
  id: string
  fullName: string
  title: string | null
  organisation: string | null
  mine: typeof sponsorshipReviews.$inferSelect | undefined
}

/** The nominees on whom the committee has not decided, with what this member of the panel has said. */
export async function nomineesFor(
  { drizzle }: Database,
  conferenceId: string,
  reviewerId: string,
  id?: string,
): Promise<(Nominee & { person: typeof people.$inferSelect })[]> {
  const rows = await drizzle
    .select({ request: sponsorships, person: people, mine: sponsorshipReviews })
    .from(sponsorships)
    .innerJoin(people, eq(people.id, sponsorships.personId))
    .leftJoin(
      sponsorshipReviews,
      and(
        eq(sponsorshipReviews.sponsorshipId, sponsorships.id),
        eq(sponsorshipReviews.reviewerId, reviewerId),
      ),
    )
    .where(
      and(
        eq(sponsorships.conferenceId, conferenceId),
        eq(sponsorships.state, 'eligible'),
        id ? eq(sponsorships.id, id) : undefined,
      ),
    )
    .orderBy(asc(sponsorships.requestedAt), asc(sponsorships.id))
  return rows.map(({ request, person, mine }) => ({
    id: request.id,
    fullName: person.fullName,
    title: person.title,
    organisation: person.organisation,
    mine: mine ?? undefined,
    person,
  }))
}

/** One nominee with what they declare of their profile and their readiness to contribute (NOM-4, NOM-5), in words. */
export async function nomineeFor(
  database: Database,
  conferenceId: string,
  reviewerId: string,
  { id, definition, language }: { id: string; definition: Definition; language: Language },
) {
  if (!isUuid(id)) return undefined
  const [nominee] = await nomineesFor(database, conferenceId, reviewerId, id)
  if (!nominee) return undefined
  const [registration] = await database.drizzle
    .select()
    .from(registrations)
    .where(eq(registrations.personId, nominee.person.id))
  const form = registration && (await formOf(database.drizzle, registration.id, undefined))
  const asked = { definition, terms: registrationTerms(definition), person: nominee.person }
  const declared = answersInWords(
    { section: profile, asked, language },
    form?.profile?.submitted?.answers ?? {},
  )
  return { ...nominee, declared: declared.filter(({ answer }) => answer !== '') }
}
