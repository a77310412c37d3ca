import { shortInstant } from '../../../platform/i18n/dates.ts'
import { languageNames } from '../../../platform/i18n/language.ts'
import type { DeliveryReport } from '../../../platform/messages/delivery-reports/schema.ts'
import type { Message } from '../../../platform/messages/schema.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Details } from '../../../ui/details.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import { type Key, kindInWords, words } from '../words.ts'
import { Attachments } from './attachments.tsx'
import { DeliveryNotice } from './delivery-notice.tsx'
import { tagOf } from './messages-page.tsx'

const actions: Partial<Record<Message['status'], ('release' | 'redelivery' | 'arrival')[]>> = {
  held: ['release'],
  uncertain: ['redelivery', 'arrival'],
  'given-up': ['redelivery'],
}

const abouts: Partial<Record<Message['status'], Key>> = {
  held: 'heldFor-language',
  uncertain: 'uncertainAbout',
  'given-up': 'givenUpAbout',
}

/** One message as it was sent; what a person can decide where it did not leave by itself. */
export function MessagePage(props: {
  frame: DeskFrame
  message: Message
  reports: readonly DeliveryReport[]
  story: readonly TimelineEvent[]
}) {
  const { frame, message, reports, story } = props
  const { language, timeZone } = frame
  const say = words(language)
  const about = abouts[message.status]
  const note = message.about.find((one) => one.startsWith('note:'))?.slice(5)
  return (
    <DeskPage
      {...frame}
      title={message.subject}
      crumbs={[{ href: '/desk/messages', text: say('title') }, { text: message.subject }]}
      headingExtra={<Tag state={tagOf[message.status]}>{say(message.status)}</Tag>}
    >
      <DeliveryNotice frame={frame} reports={reports} />
      {about && (
        <Notice kind="attention" title={say(about)}>
          {message.lastError && (
            <p>
              {say('error')}: <bdi>{message.lastError}</bdi>
            </p>
          )}
          <ButtonGroup>
            {actions[message.status]?.map((action) => (
              <form method="post" action={`/desk/messages/${message.id}/${action}`} key={action}>
                <Button variant="secondary">{say(action)}</Button>
              </form>
            ))}
          </ButtonGroup>
        </Notice>
      )}
      <SummaryList
        dense
        rows={[
          {
            term: say('to'),
            description: <bdi>{[message.toName, message.toAddress].filter(Boolean).join(' · ')}</bdi>,
          },
          { term: say('kind'), description: kindInWords(message.kind, language) },
          { term: say('language'), description: languageNames[message.language as 'en'] ?? message.language },
          { term: say('when'), description: shortInstant(message.createdAt, language, timeZone) },
          ...(note
            ? [
                {
                  term: say('from'),
                  description: (
                    <a class="ds-link" href={`/desk/notes/${note}`}>
                      {say('note')}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <h2 class="ds-heading" data-size="2xs">
        {say('html')}
      </h2>
      <iframe class="mail-frame" src={`/desk/messages/${message.id}/body`} title={say('html')} sandbox="" />
      <Attachments language={language} base={`/desk/messages/${message.id}`} files={message.attachments} />
      <Details summary={say('text')}>
        <pre class="viewer-text" dir="auto">
          {message.text}
        </pre>
      </Details>
      {story.length > 0 && <Timeline language={language} timeZone={timeZone} events={story} />}
    </DeskPage>
  )
}
