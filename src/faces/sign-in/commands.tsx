import '../../platform/auth/events.ts'
import { discreetName } from '../../conference/definition/discreet-name.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import type { Office } from '../../conference/office/office.ts'
import { accountByAddress, linkMinutes, mayAskForLink } from '../../platform/auth/sign-in-links.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { perform, record, theSystem } from '../../platform/journal/act.ts'
import { composeMail } from '../../platform/messages/mail-layout.tsx'
import { post } from '../../platform/messages/post.ts'
import { linkPlace } from '../../platform/messages/put-links.ts'
import { words } from './words.ts'

/**
 * Sends a sign-in link to a member of staff. For an address that is not known, whose access has ended, or that has asked too often, nothing is
 * sent, and the answer is the same. The link itself is made when the message leaves.
 */
export async function sendSignInLink(office: Office, address: string, language: Language): Promise<void> {
  const account = await accountByAddress(office.database, office.conference.id, address)
  if (!account || !(await mayAskForLink(office.database, account.id))) return

  const say = words(language)
  const place = linkPlace('sign-in', account.id)
  const conferenceName = renderLine(office.definition(), language, 'short-name')
  const mail = composeMail({
    kind: 'sign-in',
    language,
    subject: say('mailSubject', { conference: discreetName(office.definition(), language) }),
    body: (
      <>
        <p>{say('mailIntro', { minutes: linkMinutes })}</p>
        <p>{place.mark}</p>
        <p>{say('mailIgnore')}</p>
      </>
    ),
    conferenceName,
    places: place.places,
  })
  await perform(office.stage, theSystem, async (act) => {
    await post(act, mail, {
      to: { address: account.address, name: account.name },
      language,
      about: [`account:${account.id}`],
    })
    record(act, 'link.asked', { about: [`account:${account.id}`], subject: { accountId: account.id } })
  })
}
