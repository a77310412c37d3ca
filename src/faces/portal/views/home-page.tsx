import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { datesInWords } from '../../../conference/definition/placeholders.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { missionKind } from '../../../journey/note-verbale/portal/mission-kind.ts'
import { DueBox } from '../../../journey/note-verbale/portal/views/due-box.tsx'
import type { Mission, MissionFrame } from '../../../ui/mission-frame.ts'
import { MissionPage } from '../../../ui/mission-page.tsx'
import { TaskList } from '../../../ui/task-list.tsx'
import type { HomeData } from '../queries/home-data.ts'
import { words } from '../words.ts'
import { missionTasks } from './mission-tasks.tsx'
import { WhatIsNext } from './what-is-next.tsx'

/** What every page of this face shows besides its data. */
export type PortalView = { frame: MissionFrame; mission: Mission; definition: Definition }

/** A mission's first page: what it is invited to, what is due when, what is left to do, what happens next. */
export function HomePage({ data, ...view }: PortalView & { data: HomeData }) {
  const { frame, mission, definition } = view
  const { language } = frame
  const say = words(language)
  const { venue } = definition
  return (
    <MissionPage {...frame} title={say('welcome', { name: mission.name })}>
      <p class="portal-channel">
        <bdi>{mission.house}</bdi>
      </p>
      <p>
        {say('invited', {
          ...missionKind(mission),
          conference: renderLine(definition, language, 'name'),
          dates: datesInWords(definition, language),
          city: phrase(definition, venue.city, language),
        })}
      </p>
      <DueBox definition={definition} language={language} mission={mission} due={data.due} />
      <section aria-labelledby="tasks">
        <h2 class="ds-heading" data-size="sm" id="tasks">
          {say('tasks')}
        </h2>
        <TaskList id="task" tasks={missionTasks(view, data)} />
      </section>
      <WhatIsNext {...view} data={data} />
      <section aria-labelledby="write">
        <h2 class="ds-heading" data-size="sm" id="write">
          {say('writeTitle')}
        </h2>
        <p>
          {say('writeText', { team: phrase(definition, definition.secretariat.team, language) })}{' '}
          <a href={`mailto:${definition.secretariat.mailbox}`}>
            <bdi>{definition.secretariat.mailbox}</bdi>
          </a>
        </p>
      </section>
    </MissionPage>
  )
}
