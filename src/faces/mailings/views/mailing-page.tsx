import { shortInstant } from '../../../platform/i18n/dates.ts'
import { languageNames } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import type { MailingData } from '../mailing-data.ts'
import { mailingsPath } from '../paths.ts'
import { kindInWords, words } from '../words.ts'
import { ConfirmPanel } from './confirm-panel.tsx'
import { MailingProgressPanel } from './progress-panel.tsx'
import { HeldTable, RecipientsTable } from './recipient-tables.tsx'
import { tagOf } from './tags.ts'
import { TestForm } from './test-form.tsx'

export type MailingPageProps = {
  frame: DeskFrame
  data: MailingData
  /** Who looks at it: 'staff:<id>', and where a test message goes. */
  me: { actor: string; address: string }
  story: readonly TimelineEvent[]
  /** What was just done, or could not be. */
  news?: { text: string; isProblem: boolean } | undefined
}

/** A mail to many: who is on the list and who is not, a test, the second person, and how far it has come. */
export function MailingPage({ frame, data, me, story, news }: MailingPageProps) {
  const { language, timeZone } = frame
  const { mailing, isLeaving, recipients } = data
  const say = words(language)
  const isOpen = mailing.state === 'prepared'
  return (
    <DeskPage
      {...frame}
      title={mailing.title}
      crumbs={[{ href: mailingsPath, text: say('title') }, { text: mailing.title }]}
      headingExtra={<Tag state={tagOf[mailing.state]}>{say(mailing.state)}</Tag>}
      hasErrors={news?.isProblem}
    >
      {news?.isProblem && <ErrorSummary language={language} errors={[{ text: news.text }]} />}
      {news && !news.isProblem && (
        <Notice kind="success" live>
          {news.text}
        </Notice>
      )}
      {!isOpen && <MailingProgressPanel language={language} data={data} />}
      <Facts frame={frame} data={data} />
      {isOpen && <ConfirmPanel language={language} data={data} actor={me.actor} />}
      {isOpen && <TestForm language={language} data={data} address={me.address} />}
      {!isLeaving && <HeldTable language={language} mailing={mailing} recipients={recipients} />}
      {!isLeaving && <RecipientsTable language={language} mailing={mailing} recipients={recipients} />}
      {story.length > 0 && <Timeline language={language} timeZone={timeZone} events={story} />}
    </DeskPage>
  )
}

function Facts({ frame: { language, timeZone }, data }: Pick<MailingPageProps, 'frame' | 'data'>) {
  const { mailing, names, recipients } = data
  const say = words(language)
  const said = (actor: string | null, at: Date | null) => ({
    name: names.get(actor ?? '') ?? say('system'),
    at: at ? shortInstant(at, language, timeZone) : '',
  })
  const counted = Map.groupBy(
    recipients.filter(({ state }) => state !== 'held'),
    (one) => one.language,
  )
  const languages = [...counted].map(
    ([code, some]) => `\u2068${languageNames[code as 'en'] ?? code}\u2069: ${some.length}`,
  )
  return (
    <SummaryList
      dense
      rows={[
        { term: say('kind'), description: kindInWords(mailing.kind, language) },
        {
          term: say('by'),
          description: (
            <>
              {say('preparedBy', said(mailing.preparedBy, mailing.preparedAt))}
              {mailing.confirmedBy && <br />}
              {mailing.confirmedBy && say('confirmedBy', said(mailing.confirmedBy, mailing.confirmedAt))}
              <br />
              {mailing.testedAt
                ? say('testedAt', { at: shortInstant(mailing.testedAt, language, timeZone) })
                : say('notTested')}
            </>
          ),
        },
        { term: say('languages'), description: languages.join(' · ') || '–' },
      ]}
    />
  )
}
