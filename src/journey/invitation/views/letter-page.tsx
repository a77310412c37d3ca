import type { Definition } from '../../../conference/definition/definition.ts'
import type { Change } from '../../../conference/definition/difference.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Table } from '../../../ui/table.tsx'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import type { ClearanceTyped } from '../forms/clearance-form.ts'
import type { LetterLine } from '../overview-data.ts'
import { invitationsPath, letterPdfPath, letterSendingPath } from '../paths.ts'
import { words } from '../words.ts'
import { ClearanceForm, ClearancesTable } from './clearances.tsx'
import { SignForm } from './sign-form.tsx'
import { LetterTag } from './way-tag.tsx'

export type LetterPageProps = {
  frame: DeskFrame
  letter: LetterLine
  definition: Definition
  /** What a corrigendum changes; none for the letter itself. */
  changes: readonly Change[]
  /** For whom the PDF is shown. */
  sample: { channelId: string; name: string } | undefined
  languages: readonly Language[]
  /** 'staff:<id>' to a name. */
  names: ReadonlyMap<string, string>
  story: readonly TimelineEvent[]
  maySign: boolean
  mayPrepare: boolean
  today: string
  typed?: ClearanceTyped | undefined
  /** What has to be corrected: sentences, with the field where there is one. */
  errors: readonly { field?: string; text: string }[]
}

/** A letter: its clearances, its signature, its PDF in each language, and what a corrigendum changes. */
export function LetterPage(props: LetterPageProps) {
  const { frame, letter, changes, story, errors } = props
  const { language, timeZone } = frame
  const say = words(language)
  const title = letter.number === 0 ? say('letter') : say('corrigendum', { number: letter.number })
  const isDraft = letter.state === 'drafted'
  return (
    <DeskPage
      {...frame}
      title={title}
      crumbs={[{ href: invitationsPath, text: say('title') }, { text: title }]}
      headingExtra={<LetterTag language={language} state={letter.stands} />}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <p>
        {letter.signedAt
          ? say('signedOn', {
              at: shortInstant(letter.signedAt, language, timeZone),
              version: letter.definitionVersion,
            })
          : say('definitionVersion', {
              at: shortInstant(letter.draftedAt, language, timeZone),
              version: letter.definitionVersion,
            })}{' '}
        {isDraft && say('draftFollows')}
      </p>
      {letter.signatureNote && (
        <p>
          {say('signNote')}: <bdi>{letter.signatureNote}</bdi>
        </p>
      )}
      <Pdfs {...props} />
      {letter.number > 0 && <Changes language={language} changes={changes} />}
      <ClearancesTable {...props} />
      {isDraft && props.maySign && letter.stands === 'drafted' && <ClearanceForm {...props} />}
      {letter.stands === 'cleared' && props.maySign && <SignForm language={language} letter={letter} />}
      {letter.number > 0 && !isDraft && props.mayPrepare && (
        <form method="post" action={letterSendingPath(letter.id)}>
          <Button>{say('sendCorrigendum')}</Button>
        </form>
      )}
      {story.length > 0 && <Timeline language={language} timeZone={timeZone} events={story} />}
    </DeskPage>
  )
}

function Pdfs({ frame: { language }, letter, sample, languages }: LetterPageProps) {
  const say = words(language)
  if (!sample) return null
  return (
    <section>
      <h2 class="ds-heading" data-size="2xs">
        {say('pdfTitle')}
      </h2>
      <p>
        {say('pdfLead', { name: sample.name })}{' '}
        {languages.map((one) => (
          <span key={one}>
            <a
              class="ds-link"
              href={letterPdfPath(letter.id, { channel: sample.channelId, language: one })}
              hreflang={one}
            >
              <bdi lang={one}>{languageNames[one]}</bdi>
            </a>{' '}
          </span>
        ))}
      </p>
    </section>
  )
}

function Changes({ language, changes }: { language: Language; changes: readonly Change[] }) {
  const say = words(language)
  return (
    <Table
      language={language}
      id="changes"
      caption={say('changesTitle')}
      rows={changes}
      rowKey={({ path }) => path}
      dense
      columns={[
        {
          key: 'what',
          head: say('changesWhat'),
          rowHead: true,
          cell: ({ label, path }) => (path.startsWith('texts.') ? `${label} (${path.slice(6)})` : label),
        },
        { key: 'before', head: say('changesBefore'), cell: ({ before }) => <bdi>{short(before)}</bdi> },
        { key: 'after', head: say('changesAfter'), cell: ({ after }) => <bdi>{short(after)}</bdi> },
      ]}
    />
  )
}

/** A whole text is not put into a table. */
function short(said: string | null): string {
  if (said === null) return '–'
  return said.length > 300 ? `${said.slice(0, 300)} …` : said
}
