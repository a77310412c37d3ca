import { answersFrom } from './answers.ts'
import { composersOf } from './composers.ts'
import { renderLine } from './conference/definition/render-text.ts'
import { eraseWhatEnded } from './conference/office/erase-what-ended.ts'
import type { Office } from './conference/office/office.ts'
import { sendDigests } from './faces/desk/digest/send-digests.ts'
import { linkPath, personalLinkPath } from './faces/sign-in/paths.ts'
import { draftDueReminders } from './journey/invitation/draft-due-reminders.ts'
import { readStored } from './journey/note-verbale/intake/read-stored.ts'
import { sendDueLinks } from './journey/registration/commands/open-registration.ts'
import { watchOffers } from './journey/sponsorship/commands/watch-offers.ts'
import { makePersonalLink } from './platform/auth/personal-links.ts'
import { makeSignInToken } from './platform/auth/sign-in-links.ts'
import type { Tasks } from './platform/jobs/start-jobs.ts'
import { perform, theSystem } from './platform/journal/act.ts'
import { deliverMessage } from './platform/messages/deliver-message.ts'
import { runMailing } from './platform/messages/mailing/run-mailing.ts'
import type { LinkMaker } from './platform/messages/put-links.ts'
import { smtpTransport } from './platform/messages/smtp-transport.ts'
import type { ReadingThread } from './reading/reading-thread.ts'
import { erasures } from './retention.ts'

/** What the office's jobs do. A job's payload names the row that it is about. */
export function tasksOf(office: Office, thread: ReadingThread): Tasks {
  const { database, settings } = office
  const delivery = {
    database,
    transport: settings.smtpUrl ? smtpTransport(settings.smtpUrl) : undefined,
    from: () => {
      const definition = office.definition()
      return { name: renderLine(definition, 'en', 'short-name'), address: definition.secretariat.mailbox }
    },
    makeLink: linkMaker(settings.baseUrl),
    files: office.files,
  }
  return {
    'read-message': (payload, attempt) => readStored(office, thread, idOf(payload), attempt),
    'deliver-message': (payload, attempt) => deliverMessage(delivery, idOf(payload), attempt),
    'send-digests': async () => {
      await sendDigests(office)
    },
    'watch-offers': () => watchOffers(office.stage, office.definition()),
    'draft-reminders': async () => {
      await draftDueReminders(office, answersFrom(database))
    },
    'open-registration': async () => {
      await perform(office.stage, theSystem, (act) => sendDueLinks(act, office.definition()))
    },
    'erase-what-ended': async () => {
      await eraseWhatEnded(office, erasures)
    },
    'run-mailing': (payload) => runMailing({ ...office, composers: composersOf(office) }, idOf(payload)),
  }
}

/** Makes personal links: their addresses are built upon the setting, never upon what a browser says. */
function linkMaker(baseUrl: string): LinkMaker {
  return async (tx, { purpose, for: subjectId }, { conferenceId, toAddress: address }) => {
    if (purpose === 'sign-in') return baseUrl + linkPath(await makeSignInToken(tx, subjectId))
    const token = await makePersonalLink(tx, { conferenceId, purpose, subjectId, address })
    return baseUrl + personalLinkPath(purpose, token)
  }
}

function idOf(payload: unknown): string {
  return String((payload as { id?: unknown }).id)
}
