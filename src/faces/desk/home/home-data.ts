import type { Office } from '../../../conference/office/office.ts'
import { cameBack } from '../../../journey/invitation/queries/came-back.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DeskLanguage, Language } from '../../../platform/i18n/language.ts'
import { type DeadlineOfConference, deadlinesOf } from '../deadlines.ts'
import { delegationList, openPointsOf } from '../delegations/delegation-list.ts'
import { inviteeName } from '../invitee-name.ts'
import type { Reader } from '../journal/reader.ts'
import type { StoryEntry } from '../journal/story-of.ts'
import { progressLines } from '../progress/progress-lines.ts'
import { type Progress, progressOf } from '../progress/progress-of.ts'
import { definitionWaits } from './definition-waits.ts'
import { type MailboxProblem, mailboxProblem } from './mailbox-problem.ts'
import { doneToday } from './today.ts'
import { type NoteLine, notesOf, type WaitingNotes, waitingNotes } from './waiting-notes.ts'
import { openQuestions, uncleared, type Waiting, waitingMailings, waitingMessages } from './waiting-others.ts'

/** What stands on the desk's first page. */
export type HomeData = {
  deadlines: { next: DeadlineOfConference | undefined; passed: DeadlineOfConference[] }
  notes: WaitingNotes
  mine: NoteLine[]
  questions: Waiting
  delegations: Waiting
  messages: Waiting
  mailings: Waiting
  /** Letters of invitation that came back, with no other address by which they went. */
  lettersBack: Waiting
  /** Invitees that have not replied, and since when they could. */
  silent: { count: number; since: string }
  uncleared: Language[]
  /** The conference's folder differs from the definition in force. */
  definitionWaits: boolean
  /** Notes may be waiting outside. */
  mailboxProblem: MailboxProblem | undefined
  progress: Progress
  today: StoryEntry[]
}

/** Loads the desk's first page for one account. */
export async function homeData(office: Office, me: string, reader: Reader): Promise<HomeData> {
  const { database, clock, conference } = office
  const definition = office.definition()
  const now = clock.now()
  const deadlines = deadlinesOf(definition)
  const { timeZone } = definition.notesDue

  const [
    notes,
    mine,
    questions,
    delegations,
    messages,
    languages,
    lines,
    today,
    problem,
    mailings,
    lettersBack,
  ] = await Promise.all([
    waitingNotes(database, conference.id, me, reader.language),
    notesOf(database, conference.id, me, reader.language),
    openQuestions(database, conference.id),
    delegationsWithOpenPoints(database, conference.id, reader.language),
    waitingMessages(database, conference.id),
    uncleared(database, conference.id, definition),
    progressLines(database, conference.id),
    doneToday(database, conference.id, reader, { now, timeZone }),
    mailboxProblem(office),
    waitingMailings(database, conference.id),
    cameBack(database, conference.id),
  ])
  const progress = progressOf(lines)
  return {
    deadlines: {
      next: deadlines.find(({ at }) => at >= now),
      passed: deadlines.filter(({ at }) => at < now),
    },
    notes,
    mine,
    questions,
    delegations,
    messages,
    mailings,
    lettersBack,
    silent: { count: progress.none, since: definition.letter.datedOn },
    uncleared: languages,
    definitionWaits: definitionWaits(office),
    mailboxProblem: problem,
    progress,
    today,
  }
}

async function delegationsWithOpenPoints(
  database: Database,
  conferenceId: string,
  language: DeskLanguage,
): Promise<Waiting> {
  const open = (await delegationList(database, conferenceId)).filter((line) => openPointsOf(line) > 0)
  const [oldest] = open.sort((a, b) => a.changedAt.getTime() - b.changedAt.getTime())
  return {
    count: open.length,
    oldest: oldest && { id: oldest.id, text: inviteeName(oldest, language), at: oldest.changedAt },
  }
}
