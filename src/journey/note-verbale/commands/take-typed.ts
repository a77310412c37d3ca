import { and, eq } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import type { Channel, Invitee } from '../../../conference/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { keepReading } from '../intake/keep-reading.ts'
import type { Stored } from '../intake/store-message.ts'
import { namedPeople } from '../schema.ts'
import { takeFromMission } from './take-from-mission.ts'
import { type TypedLine, type TypedPerson, typedReading, typedText } from './typed-reading.ts'

/** A correction or a withdrawal that a mission typed into a form of its pages. */
export type TypedChange = {
  entry: string
  mission: { channel: Channel; invitee: Invitee; address: string }
  language: Language
  kind: 'correction' | 'withdrawal'
  subject: string
  /** What the desk reads, a line each. */
  lines: readonly TypedLine[]
  /** The message that named the person. */
  earlierId: string
  /** Whom it is about: a person of the delegation, or one named earlier. */
  correctedId: string
  /** As the person is to stand, all fields; for a withdrawal the name alone matters. */
  person: TypedPerson
}

/**
 * Takes in a change that a mission asks for (NOM-1). It is a message like any other, stored, read and acknowledged in one act; an
 * officer applies it, for what a Note has said only the desk changes.
 */
export function takeTypedChange(office: Office, change: TypedChange): Promise<Stored> {
  const { entry, mission, language, kind, subject, lines, earlierId, person } = change
  const text = typedText(lines)
  const said = kind === 'correction' ? { people: [person] } : { removed: [person.fullName] }
  return takeFromMission(office, {
    entry,
    mission,
    subject,
    text,
    documents: [],
    known: { kind, language, earlierId },
    also: async (act, note) => {
      if (!note.envelope) throw new Error('The message was stored without its envelope')
      const reading = typedReading(kind, language, text, said)
      await keepReading(act, office, note.id, note.envelope, reading)
      await act.tx
        .update(namedPeople)
        .set({ correctedId: change.correctedId })
        .where(and(eq(namedPeople.noteId, note.id), eq(namedPeople.position, 0)))
    },
  })
}
