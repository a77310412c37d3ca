import type { Verdict } from '../../../platform/journal/verify-journal.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { JournalChoice, JournalPageData } from '../journal/journal-page.ts'
import { journalPath, journalVerificationPath } from '../paths.ts'
import { words } from '../words.ts'
import { timelineEvents } from './timeline-events.tsx'

export type JournalPageProps = {
  frame: DeskFrame
  choice: JournalChoice
  data: JournalPageData
  /** What the check said, where it was just made. */
  verdict?: Verdict | undefined
}

/** The journal in words, the newest line first, with its filters; and whether it is whole. */
export function JournalPage({ frame, choice, data, verdict }: JournalPageProps) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={say('journal.title')}
      headingExtra={
        <form method="post" action={journalVerificationPath}>
          <Button variant="secondary">{say('journal.verify')}</Button>
        </form>
      }
    >
      {verdict && <Whole language={language} verdict={verdict} />}
      <p>{say('journal.about')}</p>
      <JournalFilters frame={frame} choice={choice} data={data} />
      <p>{say('journal.lines', { count: data.lines })}</p>
      {data.entries.length === 0 ? (
        <p>{say('journal.none')}</p>
      ) : (
        <Timeline language={language} timeZone={timeZone} events={timelineEvents(data.entries)} />
      )}
      <Pagination
        language={language}
        page={choice.page}
        pages={data.pages}
        href={(page) => `${journalPath}?${addressOf(choice, page)}`}
      />
    </DeskPage>
  )
}

function JournalFilters({
  frame: { language },
  choice,
  data,
}: Pick<JournalPageProps, 'frame' | 'choice' | 'data'>) {
  const say = words(language)
  const all = { value: '', text: say('journal.all') }
  return (
    <form class="filters" method="get" action={journalPath}>
      <Field
        language={language}
        name="event"
        label={say('journal.event')}
        as="select"
        value={choice.event ?? ''}
        options={[all, ...data.events.map(({ event, words: text }) => ({ value: event, text }))]}
      />
      <Field
        language={language}
        name="who"
        label={say('journal.who')}
        as="select"
        value={choice.actor ?? ''}
        options={[all, ...data.actors.map(({ actor, name }) => ({ value: actor, text: name }))]}
      />
      <Field language={language} name="day" label={say('journal.day')} type="date" value={choice.day ?? ''} />
      <Button variant="secondary">{say('delegations.choose')}</Button>
    </form>
  )
}

function Whole({ language, verdict }: { language: DeskFrame['language']; verdict: Verdict }) {
  const say = words(language)
  if (verdict.whole)
    return (
      <Notice kind="success" live title={say('journal.whole')}>
        <p>{say('journal.whole.about', { count: verdict.lines })}</p>
        <p>
          <code dir="ltr">{verdict.hash}</code>
        </p>
      </Notice>
    )
  return (
    <Notice kind="problem" live title={say('journal.broken')}>
      <p>
        {say('journal.broken.about', { from: verdict.from, reason: say(`journal.reason.${verdict.reason}`) })}
      </p>
    </Notice>
  )
}

function addressOf({ event, actor, day }: JournalChoice, page: number): string {
  const given = { event, who: actor, day, page: String(page) }
  return new URLSearchParams(
    Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()
}
