import { and, eq } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import type { Channel, Invitee } from '../../../conference/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { keepReading } from '../intake/keep-reading.ts'
import type { Stored } from '../intake/store-message.ts'
import { namedPeople } from '../schema.ts'
import { takeFromMission } from './take-from-mission.ts'
import { type TypedLine, type TypedPerson, typedReading, typedText } from './typed-reading.ts'

/** A correction, a withdrawal or regrets that a mission typed into a form of its pages. */
export type TypedChange = {
  entry: string
  mission: { channel: Channel; invitee: Invitee; address: string }
  language: Language
  kind: 'correction' | 'withdrawal' | 'regret'
  subject: string
  /** What the desk reads, a line each. */
  lines: readonly TypedLine[]
  /** Whom it is about; regrets are about nobody. */
  about?: TypedAbout | undefined
}

/** Somebody whom a change is about. */
export type TypedAbout = {
  /** The message that named the person. */
  earlierId: string
  /** The person of the delegation, or the one named earlier. */
  correctedId: string
  /** As the person is to stand, all fields; for a withdrawal the name alone matters. */
  person: TypedPerson
}

/**
 * Takes in a change that a mission asks for (NOM-1). It is a message like any other, stored, read and acknowledged in one act; an
 * officer applies it, for what a Note has said only the desk changes.
 */
export function takeTypedChange(office: Office, change: TypedChange): Promise<Stored> {
  const { entry, mission, language, kind, subject, lines, about } = change
  const text = typedText(lines)
  return takeFromMission(office, {
    entry,
    mission,
    subject,
    text,
    documents: [],
    known: { kind, language, ...(about ? { earlierId: about.earlierId } : {}) },
    also: async (act, note) => {
      if (!note.envelope) throw new Error('The message was stored without its envelope')
      const reading = typedReading(kind, language, text, saidOf(change))
      await keepReading(act, office, note.id, note.envelope, reading)
      if (!about) return
      await act.tx
        .update(namedPeople)
        .set({ correctedId: about.correctedId })
        .where(and(eq(namedPeople.noteId, note.id), eq(namedPeople.position, 0)))
    },
  })
}

function saidOf({ kind, about }: TypedChange): { people?: TypedPerson[]; removed?: string[] } {
  if (!about) return {}
  return kind === 'correction' ? { people: [about.person] } : { removed: [about.person.fullName] }
}
