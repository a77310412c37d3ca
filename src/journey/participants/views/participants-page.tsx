import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { figuresInWords } from '../documents/list-heading.ts'
import type { ListChoice } from '../forms/list-choice.ts'
import { participantsPath } from '../paths.ts'
import type { EditionLine } from '../queries/editions.ts'
import type { ListNow } from '../queries/list-now.ts'
import { nameOf } from '../rules/in-order.ts'
import { figuresOf } from '../rules/list.ts'
import { words } from '../words.ts'
import { EditionsTable } from './editions-table.tsx'
import { FileForm } from './file-form.tsx'
import { type IssueError, IssueForm } from './issue-form.tsx'
import { ListParts } from './list-parts.tsx'

export type ParticipantsPageProps = {
  frame: DeskFrame
  list: ListNow
  choice: ListChoice
  /** In which languages the List is handed out. */
  languages: readonly Language[]
  editions: readonly EditionLine[]
  authors: ReadonlyMap<string, string>
  newest: { number: number; changes: number } | undefined
  mayCorrect: boolean
  mayIssue: boolean
  error?: IssueError | undefined
  typed?: string | undefined
}

/** The List of Participants as it would be issued now, the way to issue it, and the editions there are. */
export function ParticipantsPage(props: ParticipantsPageProps) {
  const { frame, list, choice, languages, editions, authors, newest, error } = props
  const { language } = frame
  const say = words(language)
  const counts = figuresOf(list)
  const figures = figuresInWords(counts, language)
  const isEmpty = list.delegations.length === 0
  const { notRegistered, beside } = list.outside
  const { counted } = choice
  return (
    <DeskPage {...frame} title={say('title')} hasErrors={error !== undefined}>
      {error && (
        <ErrorSummary
          language={language}
          errors={[{ field: error === 'empty' ? undefined : 'kind', text: say(`error.${error}`) }]}
        />
      )}
      <p>{say('lead')}</p>
      <Choice {...props} />
      {counted === 'confirmed' && <Notice kind="attention">{say('countedRisk')}</Notice>}
      <p>
        <strong>{figures.participants}</strong>
        {figures.from && ` · ${figures.from}`}
      </p>
      {counts.participants + notRegistered + beside > 0 && <p>{say('outside', { notRegistered, beside })}</p>}
      {list.unlisted > 0 && <LeftOff list={list} language={language} />}
      {isEmpty ? (
        <p>{say('empty')}</p>
      ) : (
        <section aria-labelledby="files">
          <h2 class="ds-heading" data-size="xs" id="files">
            {say('downloads')}
          </h2>
          <FileForm
            language={language}
            action={`${participantsPath}/file`}
            hidden={{ counted }}
            languages={languages}
            list={choice.language}
          />
        </section>
      )}
      {props.mayIssue && counts.participants > 0 && (
        <IssueForm language={language} counted={counted} newest={newest} error={error} typed={props.typed} />
      )}
      <EditionsTable frame={frame} editions={editions} authors={authors} list={choice.language} />
      {!isEmpty && (
        <section aria-labelledby="list">
          <h2 class="ds-heading" data-size="xs" id="list">
            {say('previewFile')}
          </h2>
          <ListParts
            language={language}
            content={list}
            list={choice.language}
            page={choice.page}
            corrects={props.mayCorrect}
            pageHref={(page) => addressOf(choice, page)}
          />
        </section>
      )}
    </DeskPage>
  )
}

function LeftOff({ list, language }: { list: ListNow; language: Language }) {
  const say = words(language)
  return (
    <Details summary={say('leftOffNow', { count: list.unlisted })}>
      <p>{say('leftOffLead')}</p>
      <ul>
        {list.outside.leftOff.flatMap((delegation) =>
          delegation.people.map(({ id, name }) => (
            <li key={id}>
              <bdi>{nameOf(delegation, language)}</bdi>: <bdi>{name}</bdi>
            </li>
          )),
        )}
      </ul>
    </Details>
  )
}

function addressOf({ language, counted }: ListChoice, page: number): string {
  const query = new URLSearchParams({ list: language, counted, page: String(page) })
  return `${participantsPath}?${query}#list`
}

function Choice({ frame: { language }, choice, languages }: ParticipantsPageProps) {
  const say = words(language)
  return (
    <form class="filters" method="get" action={participantsPath}>
      <Field
        language={language}
        name="list"
        id="list-language"
        label={say('language')}
        as="select"
        value={choice.language}
        options={languages.map((each) => ({ value: each, text: languageNames[each] }))}
      />
      <Field
        language={language}
        name="counted"
        label={say('counted')}
        as="select"
        value={choice.counted}
        options={(['registered', 'confirmed'] as const).map((each) => ({
          value: each,
          text: say(`counted.${each}`),
        }))}
      />
      <Button variant="secondary">{say('show')}</Button>
    </form>
  )
}
