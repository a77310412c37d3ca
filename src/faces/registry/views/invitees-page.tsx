import { isLanguage, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { exportPath, importPath, inviteesPath } from '../paths.ts'
import { answers, type Choice, circles, linesPerPage, queryOf } from '../queries/chosen-invitees.ts'
import type { InviteeLine } from '../queries/invitee-list.ts'
import { words } from '../words.ts'
import { inviteeColumns } from './invitee-columns.tsx'

export type InviteesPageProps = {
  frame: DeskFrame
  /** All invitees, for the counts. */
  all: readonly InviteeLine[]
  /** Those of the choice, in order. */
  chosen: readonly InviteeLine[]
  choice: Choice
  mayImport: boolean
  /** How many changes an import has just stored. */
  imported?: number | undefined
}

/** The registry: who is invited, and how each stands to the invitation. */
export function InviteesPage({ frame, all, chosen, choice, mayImport, imported }: InviteesPageProps) {
  const { language } = frame
  const say = words(language)
  const count = (answer: InviteeLine['answer']) => all.filter((line) => line.answer === answer).length
  const start = (choice.page - 1) * linesPerPage
  return (
    <DeskPage
      {...frame}
      title={say('invitees.title')}
      headingExtra={
        mayImport && (
          <Button href={importPath} variant="secondary" size="small">
            {say('invitees.import')}
          </Button>
        )
      }
    >
      {imported !== undefined && (
        <Notice kind="success" live>
          <p>{say('import.done', { count: imported })}</p>
        </Notice>
      )}
      <p>
        {say('invitees.lead', {
          all: all.length,
          answered: count('answered'),
          regrets: count('regrets'),
          none: count('none'),
        })}
      </p>
      <Filters frame={frame} all={all} choice={choice} />
      <p>{say('invitees.shown', { count: chosen.length })}</p>
      <Table
        language={language}
        id="invitees"
        caption={say('invitees.title')}
        captionHidden
        dense
        rows={chosen.slice(start, start + linesPerPage)}
        rowKey={({ id }) => id}
        empty={say(all.length === 0 ? 'invitees.empty' : 'invitees.emptyChoice')}
        columns={inviteeColumns(language)}
      />
      <Pagination
        language={language}
        page={choice.page}
        pages={Math.ceil(chosen.length / linesPerPage)}
        href={(page) => `${inviteesPath}?${queryOf({ ...choice, page })}`}
      />
      {mayImport && (
        <p>
          <a class="ds-link" href={`${exportPath}?format=xlsx`}>
            {say('invitees.exportXlsx')}
          </a>
          {' · '}
          <a class="ds-link" href={`${exportPath}?format=csv`}>
            {say('invitees.exportCsv')}
          </a>
        </p>
      )}
    </DeskPage>
  )
}

function Filters({ frame, all, choice }: Pick<InviteesPageProps, 'frame' | 'all' | 'choice'>) {
  const { language } = frame
  const say = words(language)
  const every = { value: '', text: say('invitees.all') }
  const written = [...new Set(all.map((line) => line.language))].filter(isLanguage)
  return (
    <form class="filters" method="get" action={inviteesPath}>
      <Field
        language={language}
        name="q"
        id="name"
        label={say('invitees.search')}
        value={choice.search}
        dir="auto"
      />
      <Field
        language={language}
        name="circle"
        label={say('invitees.circle')}
        as="select"
        value={choice.circle}
        options={[every, ...circles.map((each) => ({ value: each, text: say(`circle.${each}`) }))]}
      />
      <Field
        language={language}
        name="answer"
        label={say('invitees.answer')}
        as="select"
        value={choice.answer}
        options={[every, ...answers.map((each) => ({ value: each, text: say(`answer.${each}`) }))]}
      />
      <Field
        language={language}
        name="written"
        label={say('invitees.language')}
        as="select"
        value={choice.language}
        options={[every, ...written.map((each) => ({ value: each, text: languageNames[each] }))]}
      />
      <Button variant="secondary">{say('invitees.choose')}</Button>
    </form>
  )
}
