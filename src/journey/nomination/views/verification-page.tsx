import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { DocumentViewer } from '../../../ui/document-viewer.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TimelineEvent } from '../../../ui/timeline.tsx'
import { marksOf } from '../verification/marks.ts'
import { originalParts } from '../verification/original-parts.ts'
import type { VerificationData } from '../verification/verification-data.ts'
import { words } from '../words.ts'
import { DecisionSection } from './decision-section.tsx'
import { DifferenceSection } from './difference-section.tsx'
import { NoteSection } from './note-section.tsx'
import { OriginalTools, partWords } from './original-tools.tsx'
import { OthersSection } from './others-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PointList } from './point-list.tsx'
import { SecondReaderSection } from './second-reader-section.tsx'
import { StorySection } from './story-section.tsx'

/** A form of the page that came back: which one, what was typed, what to correct. */
export type FailedForm = { form: string; typed: Record<string, string>; errors: FieldProblem[] }

export type VerificationProps = {
  frame: DeskFrame
  data: VerificationData
  /** What happened so far. */
  story: readonly TimelineEvent[]
  /** May this person change something, or only look? */
  mayChange: boolean
  failed?: FailedForm | undefined
  /** What has just been done, or was not. */
  news?: { kind: 'success' | 'attention' | 'problem'; title: string; lines: string[] } | undefined
}

/** The heart of the desk: the original on one side, what was read of it on the other, and the decision below. */
export function VerificationPage(props: VerificationProps) {
  const { frame, data, failed, news } = props
  const { note } = data
  const { language } = frame
  const say = words(language)
  const sender =
    data.inviteeName ?? note.senderName ?? note.fromName ?? note.fromAddress ?? say('unknownSender')
  const marks = note.reading ? marksOf(note.reading) : []
  const view = { ...props, marks, say, language, sender }

  return (
    <DeskPage
      {...frame}
      title={say('title', { sender })}
      crumbs={[{ href: '/desk/notes', text: say('crumbNotes') }, { text: note.reference ?? sender }]}
      hasErrors={failed !== undefined}
      headingExtra={
        <p class="note-state">
          <Tag state={note.state === 'settled' ? 'done' : 'waiting'}>
            {note.outcome ? say(`outcome-${note.outcome}`) : say(`state-${note.state}`)}
          </Tag>{' '}
          {note.kind && <Tag>{say(`kind-${note.kind}`)}</Tag>}{' '}
          {say('arrived', { at: shortInstant(note.receivedAt, language, frame.timeZone) })}
          {' · '}
          {say(`by-${note.channel}`)}
        </p>
      }
    >
      {failed && <ErrorSummary language={language} errors={failed.errors} />}
      {news && (
        <Notice kind={news.kind} title={news.title} live>
          {news.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {!note.reading && <Notice title={say(note.readingProblem ? 'readingProblem' : 'reading')} />}
      <div class="verification">
        <DocumentViewer
          language={language}
          id="original"
          title={say('original')}
          tools={<OriginalTools note={note} say={say} />}
          parts={
            note.reading ? originalParts(note.reading, marks, partWords(note, say), pageAddress(note.id)) : []
          }
        />
        <div class="verification-fields">
          <NoteSection {...view} />
          <PointList {...view} points={data.points.filter(({ person }) => person === undefined)} />
          <PeopleSection {...view} />
          <SecondReaderSection {...view} />
          <DifferenceSection {...view} />
          <DecisionSection {...view} />
          <OthersSection {...view} />
          <StorySection {...view} />
        </div>
      </div>
    </DeskPage>
  )
}

function pageAddress(noteId: string) {
  return (part: { id: string }, page: number) =>
    `/desk/notes/${noteId}/parts/${encodeURIComponent(part.id)}/pages/${page}.png`
}
