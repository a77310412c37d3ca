import * as v from 'valibot'
import { Count, Day, Id, Line, Words } from '../../../conference/definition/schema-pieces.ts'

/** What a session is; breaks, meals and the welcome desk need no title of their own. */
export const sessionKinds = [
  'welcome',
  'opening',
  'panel',
  'plenary',
  'workshop',
  'closing',
  'field-visit',
  'break',
  'lunch',
  'reception',
] as const

/** A kind of session. */
export type SessionKind = (typeof sessionKinds)[number]

const LocalTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'a time written YYYY-MM-DDTHH:MM'),
)

const SessionSchema = v.strictObject({
  id: Id,
  kind: v.picklist(sessionKinds),
  /** By the clocks of the venue. */
  starts: LocalTime,
  ends: LocalTime,
  title: v.optional(Words),
  about: v.optional(Words),
  access: v.optional(v.picklist(['everybody', 'by-invitation']), 'everybody'),
  roles: v.optional(
    v.array(
      v.strictObject({
        role: v.picklist(['lead', 'address', 'moderator']),
        office: Words,
        person: v.optional(Words),
      }),
    ),
    [],
  ),
  /**
   * 'confirmed': title and day stand. 'announced': the topic is public, day and hour are the secretariat's plan.
   * 'proposed': the whole entry is the secretariat's plan.
   */
  standing: v.picklist(['confirmed', 'announced', 'proposed']),
  timeConfirmed: v.optional(v.boolean(), false),
  room: v.optional(Words),
  /** Where it is announced in public. */
  sources: v.optional(v.array(Line), []),
})

/** What a conference's programme.yaml may say. */
export const ProgrammeSchema = v.strictObject({
  state: v.picklist(['draft', 'final']),
  version: v.pipe(Count, v.minValue(1)),
  revisedOn: Day,
  /** Kinds of session that are interpreted in all languages of the rooms; for the others it is not settled. */
  interpreted: v.array(v.picklist(sessionKinds)),
  sessions: v.array(SessionSchema),
})

/** A session of the programme. */
export type Session = v.InferOutput<typeof SessionSchema>

/** A programme as its file has it. */
export type ProgrammeFile = v.InferOutput<typeof ProgrammeSchema>

/** The programme of a conference. `hash` tells one text of it from another. */
export type Programme = ProgrammeFile & { hash: string }
