import type { Definition } from '../../../conference/definition/definition.ts'
import type { Role } from '../../../conference/roles.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { FigureChart } from '../../../ui/figure-chart.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { HomeData } from '../home/home-data.ts'
import { waitingRows } from '../home/waiting-rows.ts'
import { mayRead, mayReadJournal } from '../may-read.ts'
import { journalPath } from '../paths.ts'
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
      {reads && data.notes.unread > 0 && (
        <Notice kind="attention">{say('home.unread', { count: data.notes.unread })}</Notice>
      )}
      {reads && <MyNotes frame={frame} notes={data.mine} />}
      <div class="desk-columns">
        <ProgressFigure frame={frame} data={data} />
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

function ProgressFigure({ frame: { language }, data: { progress } }: Pick<HomePageProps, 'frame' | 'data'>) {
  const say = words(language)
  const steps = ['invited', 'answered', 'named', 'confirmed', 'regrets'] as const
  return (
    <FigureChart
      language={language}
      id="progress"
      title={say('home.progress')}
      summary={say('home.progress.summary', progress)}
      bars={steps.map((step) => ({ label: say(`home.progress.${step}`), value: progress[step] }))}
      heads={{ label: say('home.progress.label'), value: say('home.progress.value') }}
    />
  )
}
