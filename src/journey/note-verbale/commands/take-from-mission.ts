import type { Office } from '../../../conference/office/office.ts'
import type { Channel, Invitee } from '../../../conference/schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { composeEntry } from '../entry/compose-entry.ts'
import { type Known, type Stored, storeMessage } from '../intake/store-message.ts'
import type { Correspondence } from '../schema.ts'

/** Something that a mission or an organisation sends by its own pages. */
export type FromMission = {
  /** Names what is sent: pressing the button twice sends it once. */
  entry: string
  mission: { channel: Channel; invitee: Invitee; address: string }
  subject: string
  text: string
  documents: readonly { name: string; bytes: Uint8Array }[]
  /** Message-ID of the message that it answers. */
  inReplyTo?: string | null | undefined
  known?: Known | undefined
  /** Done in the same transaction, where it is new. */
  also?: ((act: Act, note: Correspondence) => Promise<void>) | undefined
}

/**
 * Takes in what a mission sends by its own pages: kept as a message like any other, byte for byte under its SHA-256, then read and
 * acknowledged at the address to which the mission's link was sent. Whose it is need not be guessed.
 */
export async function takeFromMission(office: Office, given: FromMission): Promise<Stored> {
  const { entry, mission, subject, text, documents, inReplyTo, known, also } = given
  const { channel, invitee, address } = mission
  const receivedAt = office.clock.now()
  const from = channel.name || (invitee.names.en ?? address)
  const bytes = await composeEntry(
    { entry, from, address, subject, text, receivedAt, inReplyTo },
    documents,
    office.definition().secretariat.mailbox,
  )
  return storeMessage(office, {
    bytes,
    channel: 'portal',
    receivedAt,
    by: { kind: 'mission', id: channel.id, name: from },
    known: { ...known, inviteeId: invitee.id },
    also,
  })
}
