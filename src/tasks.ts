import { renderLine } from './conference/definition/render-text.ts'
import type { Office } from './conference/office/office.ts'
import { linkPath } from './faces/sign-in/paths.ts'
import { readStored } from './journey/note-verbale/intake/read-stored.ts'
import { makeSignInToken } from './platform/auth/sign-in-links.ts'
import type { Tasks } from './platform/jobs/start-jobs.ts'
import { deliverMessage } from './platform/messages/deliver-message.ts'
import type { LinkMaker } from './platform/messages/put-links.ts'
import { smtpTransport } from './platform/messages/smtp-transport.ts'
import type { ReadingThread } from './reading/reading-thread.ts'

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
  }
  return {
    'read-message': (payload, attempt) => readStored(office, thread, idOf(payload), attempt),
    'deliver-message': (payload, attempt) => deliverMessage(delivery, idOf(payload), attempt),
  }
}

/** Makes personal links: their addresses are built upon the setting, never upon what a browser says. */
function linkMaker(baseUrl: string): LinkMaker {
  return async (tx, place) => {
    if (place.purpose !== 'sign-in') throw new Error(`No link is made for ${place.purpose}`)
    return baseUrl + linkPath(await makeSignInToken(tx, place.for))
  }
}

function idOf(payload: unknown): string {
  return String((payload as { id?: unknown }).id)
}
