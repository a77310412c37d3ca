import type { Terms } from '../../../conference/definition/terms.ts'
import type { Office } from '../../../conference/office/office.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import { signedLetters } from '../../../journey/invitation/queries/letters.ts'
import { draftOfChannel } from '../../../journey/note-verbale/queries/draft-of-channel.ts'
import { messagesOfInvitee } from '../../../journey/note-verbale/queries/messages-of-invitee.ts'
import { questionsToInvitee } from '../../../journey/note-verbale/queries/questions-to-invitee.ts'
import { type NextDue, nextDue } from '../../../journey/note-verbale/rules/next-due.ts'
import type { Correspondence, NoteDraft } from '../../../journey/note-verbale/schema.ts'
import type { Mission } from '../../../ui/mission-frame.ts'
import { type FollowedPerson, followedPeople } from './followed-people.ts'

/** What a mission's first page shows. */
export type HomeData = {
  terms: Terms
  due: NextDue
  draft: NoteDraft | undefined
  /** How many nominations were received, and when the last one. */
  nominations: { count: number; lastAt: Date | undefined }
  /** When it was said that nobody comes, where no nomination came after it. */
  regretAt: Date | undefined
  openQuestions: number
  /** Numbers of the letters that can be read: 0 the invitation, then its corrigenda. */
  letters: number[]
  people: FollowedPerson[]
}

/** Collects what a mission's first page shows. */
export async function homeData(office: Office, { invitee, channel }: Mission): Promise<HomeData> {
  const { drizzle } = office.database
  const terms = await termsOf(drizzle, office.definition(), invitee.countsWithin ?? invitee.id)
  const [draft, notes, questions, people, letters] = await Promise.all([
    draftOfChannel(drizzle, channel.id),
    messagesOfInvitee(drizzle, invitee.id),
    questionsToInvitee(drizzle, invitee.id),
    followedPeople(office, invitee),
    signedLetters(drizzle, office.conference.id),
  ])
  const nominations = notes.filter(({ kind }) => kind === null || kind === 'nomination')
  return {
    terms,
    due: nextDue(terms, office.clock.now()),
    draft,
    nominations: { count: nominations.length, lastAt: nominations[0]?.receivedAt },
    regretAt: regretIn(notes),
    openQuestions: questions.filter(({ answeredAt }) => !answeredAt).length,
    people,
    letters: letters.map(({ number }) => number),
  }
}

/** The newest answer says so. */
function regretIn(notes: Correspondence[]): Date | undefined {
  const last = notes.find(({ kind }) => kind === 'regret' || kind === 'nomination' || kind === 'correction')
  return last?.kind === 'regret' ? last.receivedAt : undefined
}
