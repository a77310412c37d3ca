import { and, eq, inArray } from 'drizzle-orm'
import { isChecked, siteLanguages } from '../../conference/definition/definition.ts'
import { approvalsOf } from '../../conference/office/language-approval.ts'
import type { Office } from '../../conference/office/office.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type Mailing, mailings } from '../../platform/messages/mailing/schema.ts'
import type { AnswersOf } from './answers.ts'
import { circleNames } from './circle-names.ts'
import { lastCalls } from './queries/calls.ts'
import { type DeskLine, deskLines } from './queries/desk-lines.ts'
import { type LetterFile, letterFiles } from './queries/letters.ts'
import { wordsOfLetter } from './queries/words-of-letter.ts'
import { type CircleCounts, circleCounts } from './rules/counts.ts'
import { hasFailed } from './rules/dispatch-state.ts'
import { type LetterState, letterState } from './rules/letter-state.ts'
import { toRing } from './rules/to-ring.ts'

/** A letter with where it stands, and of how many signatories. */
export type LetterLine = LetterFile & { stands: LetterState; signatories: number }

/** A language of the conference: how many invitees are written to in it, and whether letters in it may leave. */
export type LanguageLine = { language: Language; count: number; state: 'checked' | 'approved' | 'waits' }

/** All that the first page of the invitation shows. */
export type OverviewData = {
  letters: LetterLine[]
  counts: CircleCounts[]
  circleNames: ReadonlyMap<string, string>
  languages: LanguageLine[]
  /** Sendings of the invitation that wait to be confirmed. */
  waiting: Mailing[]
  /** Channels whose letter came back or was not taken. */
  cameBack: number
  toRing: number
  onHold: number
}

/** Gathers it. */
export async function overviewData(
  office: Office,
  answersOf: AnswersOf,
  language: Language,
): Promise<OverviewData> {
  const { database, conference, clock } = office
  const definition = office.definition()
  const reader = { database, conferenceId: conference.id, definition, answersOf }
  const [lines, letters, calls, waiting, languages] = await Promise.all([
    deskLines(reader),
    letterLines(office),
    lastCalls(database, conference.id),
    waitingMailings(office),
    approvedLanguages(office),
  ])
  return {
    letters,
    counts: circleCounts(lines, definition.inviteeCircles),
    circleNames: circleNames(definition, language),
    languages: languages.map((one) => ({ ...one, count: countIn(lines, one.language) })),
    waiting,
    cameBack: lines.flatMap(({ ways }) => ways).filter(({ state }) => hasFailed(state)).length,
    toRing: toRing(lines, calls, definition, clock.now()).length,
    onHold: lines.filter(({ hold }) => hold).length,
  }
}

/** The letters of the conference, each with where it stands. */
export async function letterLines({ database, conference }: Office): Promise<LetterLine[]> {
  const files = await letterFiles(database.drizzle, conference.id)
  return Promise.all(
    files.map(async (file) => {
      const { signatories } = (await wordsOfLetter(database.drizzle, file)).definition
      return { ...file, stands: letterState(file, signatories), signatories: signatories.length }
    }),
  )
}

function waitingMailings({ database, conference }: Office): Promise<Mailing[]> {
  return database.drizzle
    .select()
    .from(mailings)
    .where(
      and(
        eq(mailings.conferenceId, conference.id),
        eq(mailings.state, 'prepared'),
        inArray(mailings.kind, ['invitation', 'corrigendum', 'reminder']),
      ),
    )
    .orderBy(mailings.preparedAt)
}

async function approvedLanguages(office: Office): Promise<Omit<LanguageLine, 'count'>[]> {
  const definition = office.definition()
  const approvals = await approvalsOf(office.database.drizzle, office.conference.id)
  return siteLanguages(definition).map((language) => {
    if (isChecked(definition, language)) return { language, state: 'checked' }
    return { language, state: approvals.some((one) => one.language === language) ? 'approved' : 'waits' }
  })
}

function countIn(lines: readonly DeskLine[], language: Language): number {
  return lines.filter(({ invitee, circle }) => circle && invitee.language === language).length
}
