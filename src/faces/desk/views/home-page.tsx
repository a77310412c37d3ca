import type { Definition } from '../../../conference/definition/definition.ts'
import type { Role } from '../../../conference/roles.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { HomeData } from '../home/home-data.ts'
import type { MailboxProblem } from '../home/mailbox-problem.ts'
import { waitingRows } from '../home/waiting-rows.ts'
import { mayRead, mayReadJournal } from '../may-read.ts'
import { journalPath, progressPath } from '../paths.ts'
import { InviteeFigure, PeopleFigure } from '../progress/progress-figures.tsx'
import type { Progress } from '../progress/progress-of.ts'
import { words as progressWords } from '../progress/words.ts'
import { maySee } from '../rail.ts'
import { words } from '../words.ts'
import { DeadlinePanel } from './deadline-panel.tsx'
import { timelineEvents } from './timeline-events.tsx'
import { MyNotes, WaitingTable } from './waiting-tables.tsx'

export type HomePageProps = {
  frame: DeskFrame
  definition: Definition
  roles: readonly Role[]
  data: HomeData
}

/** The desk's first page: the next deadline, what waits for whom, how far the invitees have come, what was done today. */
export function HomePage({ frame, definition, roles, data }: HomePageProps) {
  const { language, timeZone } = frame
  const say = words(language)
  const reads = maySee(mayRead, roles)
  return (
    <DeskPage {...frame} title={say('home.title')}>
      <DeadlinePanel frame={frame} definition={definition} data={data} />
      {!reads && !maySee(mayReadJournal, roles) && <Notice>{say('home.forYou')}</Notice>}
      {reads && <WaitingTable frame={frame} rows={waitingRows(data, say, roles, timeZone)} />}
      {reads && <MailboxNotice frame={frame} problem={data.mailboxProblem} />}
      {reads && data.notes.unread > 0 && (
        <Notice kind="attention">{say('home.unread', { count: data.notes.unread })}</Notice>
      )}
      {reads && <MyNotes frame={frame} notes={data.mine} />}
      <div class="desk-columns">
        <ProgressSoFar language={language} progress={data.progress} reads={reads} />
        {(reads || maySee(mayReadJournal, roles)) && (
          <section>
            <h2 class="ds-heading" data-size="xs">
              {say('home.today')}
            </h2>
            {data.today.length === 0 ? (
              <p>{say('home.today.none')}</p>
            ) : (
              <Timeline language={language} timeZone={timeZone} events={timelineEvents(data.today)} />
            )}
            {maySee(mayReadJournal, roles) && (
              <p>
                <a class="ds-link" href={journalPath}>
                  {say('home.wholeJournal')}
                </a>
              </p>
            )}
          </section>
        )}
      </div>
    </DeskPage>
  )
}

/** The mailbox cannot be opened: what arrives waits there, and whoever reads this can say so to those who look after it. */
function MailboxNotice({
  frame: { language, timeZone },
  problem,
}: {
  frame: DeskFrame
  problem: MailboxProblem | undefined
}) {
  if (!problem) return null
  const { mailbox, since, said } = problem
  const say = words(language)
  return (
    <Notice kind="problem" title={say('home.mailbox', { mailbox })}>
      <p>
        {since
          ? say('home.mailbox.since', { at: shortInstant(since, language, timeZone) })
          : say('home.mailbox.never')}
      </p>
      {said && (
        <p>
          {say('home.mailbox.said')} <bdi>{said}</bdi>
        </p>
      )}
    </Notice>
  )
}

/** People are shown to those who may see files; the others see how the invitees stand. */
function ProgressSoFar({
  language,
  progress,
  reads,
}: {
  language: Language
  progress: Progress
  reads: boolean
}) {
  const say = progressWords(language)
  return (
    <section>
      <h2 class="ds-heading" data-size="xs">
        {say('title')}
      </h2>
      <InviteeFigure language={language} progress={progress} />
      {reads && <PeopleFigure language={language} progress={progress} />}
      {reads && (
        <p>
          <a class="ds-link" href={progressPath}>
            {say('more')}
          </a>
        </p>
      )}
    </section>
  )
}
