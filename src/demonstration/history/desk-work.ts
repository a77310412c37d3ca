import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { answersFrom } from '../../answers.ts'
import type { Office } from '../../conference/office/office.ts'
import { wantDigest } from '../../faces/desk/digest/want-digest.ts'
import { draftGroupMessage } from '../../faces/groups/commands/keep-draft.ts'
import { prepareGroup } from '../../faces/groups/commands/prepare-group.ts'
import { holdInvitation } from '../../journey/invitation/commands/hold-invitation.ts'
import { noteCall } from '../../journey/invitation/commands/note-call.ts'
import { recordRegret } from '../../journey/nomination/commands/record-regret.ts'
import { takeFromMission } from '../../journey/note-verbale/commands/take-from-mission.ts'
import { keepReading } from '../../journey/note-verbale/intake/keep-reading.ts'
import { correspondence } from '../../journey/note-verbale/schema.ts'
import { issueEdition } from '../../journey/participants/commands/issue-edition.ts'
import { perform, theSystem } from '../../platform/journal/act.ts'
import { colleague } from './colleague.ts'
import type { Happening } from './happening.ts'
import { missionByCode } from './mission.ts'
import { plainReading } from './plain-reading.ts'

/** What colleagues did besides: the hold list, calls, regrets, an edition of the List, a message that waits for a second person. */
export const deskHappenings: readonly Happening[] = [
  { at: '2023-07-17T14:00:00Z', what: (then) => hold(then, 'armac', 'A new address is being asked for') },
  { at: '2023-08-21T09:30:00Z', what: (then) => regret(then, 'NZL', 'en') },
  { at: '2023-08-23T09:30:00Z', what: (then) => regret(then, 'MCO', 'fr') },
  {
    at: '2023-08-28T09:00:00Z',
    what: (then) => call(then, 'GHA', 'The desk officer', 'The Note is with the minister.', '2023-09-06'),
  },
  {
    at: '2023-08-30T13:20:00Z',
    what: (then) => call(then, 'THA', 'The second secretary', 'Two names follow this week.', '2023-09-05'),
  },
  { at: '2023-08-31T08:10:00Z', what: (then) => call(then, 'BEN', null, 'Nobody answered.', '2023-09-05') },
  { at: '2023-08-31T15:00:00Z', what: issue },
  { at: '2023-09-04T13:00:00Z', what: writeToGroup },
]

async function hold(then: Office, code: string, reason: string): Promise<void> {
  const { invitee } = await missionByCode(then, code)
  await perform(then.stage, await colleague(then, 'manager'), (act) =>
    holdInvitation(act, invitee.id, reason),
  )
}

async function call(
  then: Office,
  code: string,
  spokeWith: string | null,
  said: string,
  ringAgainOn: string,
): Promise<void> {
  const { invitee, channel } = await missionByCode(then, code)
  await perform(then.stage, await colleague(then, 'intake'), (act) =>
    noteCall(act, invitee.id, { channelId: channel.id, calledAt: act.at, spokeWith, said, ringAgainOn }),
  )
}

async function regret(then: Office, code: string, language: 'en' | 'fr'): Promise<void> {
  const mission = await missionByCode(then, code)
  const text =
    language === 'fr'
      ? 'La Mission regrette de ne pouvoir désigner de représentants pour cette conférence.'
      : 'The Mission regrets that it is not in a position to name representatives for this conference.'
  const { id } = await takeFromMission(then, {
    entry: randomUUID(),
    mission,
    subject: 'Note verbale',
    text,
    documents: [],
    known: { kind: 'regret', language },
  })
  await perform(then.stage, theSystem, async (act) => {
    const [note] = await act.tx.select().from(correspondence).where(eq(correspondence.id, id))
    if (note?.envelope) await keepReading(act, then, id, note.envelope, plainReading(language, ''))
  })
  await perform(then.stage, await colleague(then, 'intake'), async (act) => {
    const [note] = await act.tx.select().from(correspondence).where(eq(correspondence.id, id))
    if (note) await recordRegret(act, then.definition(), id, note.version)
  })
}

async function issue(then: Office): Promise<void> {
  const edition = { kind: 'provisional', counted: 'registered', seen: 0 } as const
  await perform(then.stage, await colleague(then, 'manager'), (act) =>
    issueEdition(act, then.definition(), edition),
  )
}

/** A message to all who are confirmed: its list is made, and it waits for a second person. */
async function writeToGroup(then: Office): Promise<void> {
  const definition = then.definition()
  const around = {
    definition,
    answers: await answersFrom(then.database)(then.conference.id),
    demonstration: true,
  }
  const officer = await colleague(then, 'intake')
  await perform(then.stage, officer, async (act) => {
    await wantDigest(act, officer.id ?? '', { wants: true, timeZone: definition.notesDue.timeZone })
    const draft = await draftGroupMessage(act, {
      title: 'Registration: two weeks left',
      audience: { whom: 'people', state: 'confirmed', role: '', language: '', inviteeId: '' },
      texts: {
        en: {
          subject: '{city}: your registration',
          body: 'Dear {name},\n\nTwo weeks are left to register, or to change what you have said. If your personal link no longer works, ask for a new one, or write to {mailbox}: we gladly help by telephone.',
        },
        fr: {
          subject: '{city} : votre inscription',
          body: 'Bonjour {name},\n\nIl reste deux semaines pour vous inscrire ou pour modifier vos réponses. Si votre lien personnel ne fonctionne plus, demandez-en un nouveau ou écrivez à {mailbox} : nous vous aidons volontiers par téléphone.',
        },
      },
      otherwise: 'en',
    })
    await prepareGroup(act, draft.id, around)
  })
}
