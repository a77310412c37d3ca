import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import { registrationTerms } from '../../../conference/definition/registration-terms.ts'
import { revokeLinks } from '../../../platform/auth/personal-links.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import type { Seals } from '../../../platform/sealing/seals.ts'
import { changePerson } from '../../nomination/commands/change-person.ts'
import type { Asked } from '../form/question.ts'
import { readSection } from '../form/read-section.ts'
import { sectionsFor } from '../form/sections.ts'
import { postToPerson } from '../mails/post-to-person.tsx'
import { receivedMail } from '../mails/received-mail.ts'
import { formOf } from '../queries/form-of.ts'
import { progressOf } from '../queries/progress-of.ts'
import { lockRegistration, type PersonsRegistration } from '../queries/registration-of-person.ts'
import { leftToDo } from '../rules/progress.ts'
import { type Given, registrationDrafts, registrations, registrationVersions } from '../schema.ts'
import { storeAnswers } from './store-answers.ts'

/** Sent; nothing was left to send; something has to be answered first; or it was withdrawn. */
export type Submitted =
  | { done: 'sent' | 'nothing-new'; version: number }
  | { left: RegistrationSubject[] }
  | 'withdrawn'

/** Where acts of registration find what they need besides the act. */
export type Desk = { definition: Definition; seals: Seals; baseUrl: string }

/**
 * REG-1: sends what was typed: the first version, or a later one of the sections that changed. Pressing the button twice
 * sends once. Links sent by mail no longer open it; the delegate asks for a new one to change something.
 */
export async function submitRegistration(
  act: Act,
  desk: Desk,
  personId: string,
): Promise<Submitted | undefined> {
  const found = await lockRegistration(act, personId)
  if (!found) return undefined
  const { registration, person } = found
  if (registration.state === 'withdrawn') return 'withdrawn'

  const asked: Asked = { definition: desk.definition, terms: registrationTerms(desk.definition), person }
  const form = await formOf(act.tx, registration.id, desk.seals)
  const changed = sectionsFor(asked).filter(({ subject }) => form[subject]?.draft)
  const left = leftToDo(progressOf(asked, form))
  const readings = changed.map((section) => {
    const reading = readSection(section, asked, form[section.subject]?.draft?.typed ?? {})
    if (reading.problems.length > 0 && !left.includes(section.subject)) left.push(section.subject)
    return { section, answers: reading.answers }
  })
  if (left.length > 0) return { left }
  if (changed.length === 0) return { done: 'nothing-new', version: registration.version }

  const version = registration.version + 1
  await storeVersion(
    act,
    found,
    version,
    changed.map(({ subject }) => subject),
  )
  await storeAnswers(act, desk.seals, { registration, version, readings })
  await act.tx.delete(registrationDrafts).where(eq(registrationDrafts.registrationId, registration.id))
  await finish(
    act,
    desk,
    found,
    version,
    Object.fromEntries(readings.map(({ section, answers }) => [section.subject, answers])),
  )
  return { done: 'sent', version }
}

async function storeVersion(
  act: Act,
  { registration }: PersonsRegistration,
  number: number,
  sections: RegistrationSubject[],
): Promise<void> {
  await act.tx.insert(registrationVersions).values({
    registrationId: registration.id,
    number,
    sections,
    submittedAt: act.at,
    submittedBy: actorOf(act.by),
    assistance: act.by.kind === 'staff' ? registration.assistance : null,
  })
}

type Sent = Partial<Record<RegistrationSubject, Given>>

async function finish(
  act: Act,
  desk: Desk,
  { registration, person }: PersonsRegistration,
  version: number,
  sent: Sent,
): Promise<void> {
  const [after] = await act.tx
    .update(registrations)
    .set({
      state: 'submitted',
      version,
      submittedAt: act.at,
      openedAt: registration.openedAt ?? act.at,
      assistance: null,
      ...factsOf(sent),
    })
    .where(eq(registrations.id, registration.id))
    .returning()
  const isFirst = version === 1
  record(act, isFirst ? 'registration.submitted' : 'registration.changed', {
    about: [`person:${person.id}`, `delegation:${person.delegationId}`],
    facts: { version, sections: Object.keys(sent), assisted: registration.assistance !== null },
    subject: { registration: after ?? registration, person },
  })
  await revokeLinks(act.tx, { purpose: 'registration', subjectId: person.id }, 'registered')
  const writeIn = sent.contact?.writeIn
  const told =
    typeof writeIn === 'string' && writeIn !== person.language
      ? await changePerson(act, person.id, { language: writeIn })
      : person
  if (told && typeof told !== 'string') {
    const mail = receivedMail(desk.definition, told, { isFirst, baseUrl: desk.baseUrl, at: act.at })
    await postToPerson(act, desk.definition, told, mail)
  }
}

/** What lists and badges need, from the sections that were sent. */
function factsOf({ names, office, consents }: Sent) {
  const text = (given: Given[string] | undefined) => (given ? String(given) : null)
  return {
    ...(names && {
      badgeName: text(names.badgeName),
      ownScriptName: text(names.ownScriptName),
      sortName: text(names.familyName) ?? text(names.badgeName),
      honorific: text(names.honorific),
    }),
    ...(office && { office: text(office.title), organisation: text(office.organisation) }),
    ...(consents && { onList: consents.listed !== 'no' }),
  }
}
