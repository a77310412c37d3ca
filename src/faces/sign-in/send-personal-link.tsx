import '../../platform/auth/events.ts'
import { spokenLanguage } from '../../conference/definition/definition.ts'
import { discreetName } from '../../conference/definition/discreet-name.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../conference/office/hold-for-language.ts'
import type { Office } from '../../conference/office/office.ts'
import { linkDays, mayAskForPersonalLink, type Purpose } from '../../platform/auth/personal-links.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { perform, record, theSystem } from '../../platform/journal/act.ts'
import { composeMail } from '../../platform/messages/mail-layout.tsx'
import { post } from '../../platform/messages/post.ts'
import { linkPlace } from '../../platform/messages/put-links.ts'
import { type Reachable, reachableByAddress, reachableById } from './visitor-subjects.ts'
import { words } from './words.ts'

/**
 * REG-1: sends a fresh personal link to whoever has this address. For an address that is not known, or that has asked too
 * often, nothing is sent, and the answer is the same.
 */
export async function sendLinksToAddress(office: Office, purpose: Purpose, address: string): Promise<void> {
  const found = await reachableByAddress(office.database, office.conference.id, purpose, address)
  for (const one of found) await sendLink(office, one)
}

/** Sends a fresh link for the person or channel of a dead one, to the address that holds today. */
export async function renewLink(office: Office, purpose: Purpose, subjectId: string): Promise<void> {
  const one = await reachableById(office.database, office.conference.id, purpose, subjectId)
  if (one) await sendLink(office, one)
}

async function sendLink(office: Office, one: Reachable): Promise<void> {
  const { purpose, subjectId, address, name } = one
  if (!(await mayAskForPersonalLink(office.database, purpose, subjectId))) return
  const definition = office.definition()
  const language = spokenLanguage(definition, one.language as Language)
  const say = words(language)
  const place = linkPlace(purpose, subjectId)
  const mail = composeMail({
    kind: purpose === 'registration' ? 'personal-link' : 'portal-link',
    language,
    subject: say('mailSubject', { conference: discreetName(definition, language) }),
    body: (
      <>
        <p>{say(`linkMail-${purpose}`, { days: linkDays[purpose] })}</p>
        <p>{place.mark}</p>
        <p>{say('mailIgnore')}</p>
      </>
    ),
    conferenceName: renderLine(definition, language, 'short-name'),
    places: place.places,
  })
  const about = [`${purpose === 'registration' ? 'person' : 'channel'}:${subjectId}`]
  await perform(office.stage, theSystem, async (act) => {
    const held = await holdForLanguage(act, definition, language)
    await post(act, mail, { to: { address, name }, language, about, ...held })
    record(act, 'personalLink.asked', { about, facts: { purpose }, subject: { purpose, subjectId } })
  })
}
