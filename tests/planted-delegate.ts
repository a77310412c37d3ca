import { eq } from 'drizzle-orm'
import { registrations } from '../src/journey/registration/schema.ts'
import type { CastPerson } from './cast.ts'
import { confirmed } from './confirmed.ts'
import type { TestOffice } from './office.ts'

/** Words to be looked for afterwards: what a delegate needs, eats, whom to ring, and who helps. */
export type Planted = { need: string; diet: string; kin: string; helper: string }

/** Somebody who is confirmed for Uganda, answers every page of the registration, and sends it. Gives the person's id. */
export async function plantedDelegate(t: TestOffice, as: CastPerson, planted: Planted): Promise<string> {
  const [person] = await confirmed(t, 'UGA', [as])
  if (!person) throw new Error('Nobody was confirmed')
  const pages = await t.visitor('registration', person.id)
  const [row] = await t.database.drizzle
    .select()
    .from(registrations)
    .where(eq(registrations.personId, person.id))
  for (const [section, form] of Object.entries(sectionsOf(as.fullName, planted))) {
    const typed = { registration: row?.id ?? '', seen: '', ...form }
    const saved = await pages.send(`/registration/sections/${section}`, typed)
    if (saved.status !== 303) throw new Error(`${section}: ${saved.status}`)
  }
  const submitted = await pages.send('/registration/submission', {})
  if (submitted.status !== 303) throw new Error(`Not submitted: ${submitted.status}`)
  return person.id
}

function sectionsOf(
  name: string,
  { need, diet, kin, helper }: Planted,
): Record<string, Record<string, string>> {
  return {
    names: { passportName: name, badgeName: name, familyName: name },
    office: { title: 'Commissioner', organisation: 'Ministry of Gender' },
    contact: { writeIn: 'en', phone: '+256 414 000 111' },
    profile: { profile: 'a', speaks: 'yes', topics: 'Prostheses', followsUp: 'yes' },
    languages: { follows: 'en', speaks: 'en' },
    consents: { listed: 'yes', filming: 'no' },
    assistant: { comes: 'yes', role: 'assistant', name: helper, needs: need },
    access: { hall: 'step-free', words: need },
    diet: { words: diet },
    emergency: { name: kin, phone: '+256 414 000 222' },
  }
}
