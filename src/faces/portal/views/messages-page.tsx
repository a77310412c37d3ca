import { answerPath, receiptPath, sendNotePath } from '../../../journey/note-verbale/paths.ts'
import { missionKind } from '../../../journey/note-verbale/portal/mission-kind.ts'
import type { Question } from '../../../journey/note-verbale/queries/questions-to-invitee.ts'
import type { Correspondence } from '../../../journey/note-verbale/schema.ts'
import { instantInWords, shortInstant } from '../../../platform/i18n/dates.ts'
import { MissionPage } from '../../../ui/mission-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { TaskList } from '../../../ui/task-list.tsx'
import { type Key, words } from '../words.ts'
import type { PortalView } from './home-page.tsx'

type Props = PortalView & { notes: Correspondence[]; questions: Question[] }

/** What the secretariat has asked, and what it has received from the mission. */
export function MessagesPage({ frame, mission, notes, questions }: Props) {
  const { language } = frame
  const say = words(language)
  const { zone, place } = mission.time
  return (
    <MissionPage
      {...frame}
      title={say('messages')}
      crumbs={[{ text: say('home'), href: frame.home }, { text: say('messages') }]}
    >
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 class="ds-heading" data-size="sm" id="questions">
            {say('questionsTitle')}
          </h2>
          <TaskList
            id="question"
            tasks={questions.map((question) => ({
              text: say('questionOf', { at: instantInWords(question.askedAt, language, zone) }),
              href: answerPath(question.id),
              state: question.answeredAt ? 'done' : 'attention',
              stateText: say(question.answeredAt ? 'stateAnswered' : 'stateWaitsForYou'),
            }))}
          />
        </section>
      )}
      <Table
        language={language}
        id="received"
        caption={say('receivedTitle', { place })}
        empty={
          <>
            {say('receivedNothing')}{' '}
            <a class="ds-link" href={sendNotePath}>
              {say('taskSend', missionKind(mission))}
            </a>
          </>
        }
        rows={notes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'at',
            head: say('receivedOn'),
            rowHead: true,
            cell: ({ id, receivedAt }) => (
              <a class="ds-link" href={receiptPath(id)}>
                {shortInstant(receivedAt, language, zone)}
              </a>
            ),
          },
          { key: 'kind', head: say('what'), cell: ({ kind }) => say(`kind-${kind ?? 'unread'}` as Key) },
          { key: 'way', head: say('way'), cell: ({ channel }) => say(`way-${channel}`) },
          {
            key: 'reference',
            head: say('reference'),
            cell: ({ reference }) => <bdi>{reference ?? '–'}</bdi>,
          },
          { key: 'state', head: say('state'), cell: ({ state }) => say(`note-${state}` as Key) },
        ]}
      />
    </MissionPage>
  )
}
