import { shortInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import type { DeskFrame } from '../../../../ui/desk-frame.ts'
import { DeskPage } from '../../../../ui/desk-page.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { registrationOf, registrationsPath } from '../../paths.ts'
import {
  listPageSize,
  type RegistrationLine,
  type RegistrationList,
} from '../../queries/registration-list.ts'
import { type ListChoice, queryOf, shows } from '../forms/list-choice.ts'
import { words } from '../words.ts'
import { tagOf } from './state-tag.ts'

export type ListPageProps = { frame: DeskFrame; list: RegistrationList; choice: ListChoice }

/** The registrations: who, for whom, how it stands, since when, and where the mail came back. */
export function ListPage({ frame, list, choice }: ListPageProps) {
  const { language } = frame
  const say = words(language)
  const count = list.counts[choice.state]
  return (
    <DeskPage {...frame} title={say('title')}>
      <form method="get" action={registrationsPath} class="filters">
        <Field
          language={language}
          name="state"
          label={say('which')}
          as="select"
          value={choice.state}
          options={shows.map((value) => ({ value, text: say(value, { count: list.counts[value] }) }))}
        />
        <Field language={language} name="q" label={say('text')} value={choice.text} dir="auto" />
        <Button variant="secondary">{say('show')}</Button>
      </form>
      <Table
        language={language}
        id="registrations"
        caption={say('caption', { count })}
        rows={list.lines}
        rowKey={({ personId }) => personId}
        empty={say('empty')}
        dense
        columns={columns(frame)}
      />
      <Pagination
        language={language}
        page={choice.page}
        pages={Math.ceil(count / listPageSize)}
        href={(page) => `${registrationsPath}${queryOf({ ...choice, page })}`}
      />
    </DeskPage>
  )
}

function columns({ language, timeZone }: DeskFrame): Column<RegistrationLine>[] {
  const say = words(language)
  return [
    {
      key: 'name',
      head: say('name'),
      rowHead: true,
      cell: ({ personId, badgeName, fullName }) => (
        <a class="ds-link" href={registrationOf(personId)}>
          <bdi>{badgeName ?? fullName}</bdi>
        </a>
      ),
    },
    {
      key: 'invitee',
      head: say('invitee'),
      cell: ({ names, acronym }) => <bdi>{names[language] ?? names.en ?? acronym}</bdi>,
    },
    {
      key: 'state',
      head: say('state'),
      cell: (line) => (
        <>
          <Tag state={tagOf(line.state)}>{say(`state-${line.state}`)}</Tag>
          {line.hasChanges && <> {say('changes')}</>}
          {line.assistance && <> {say('assisted')}</>}
        </>
      ),
    },
    {
      key: 'since',
      head: say('since'),
      noWrap: true,
      cell: (line) => {
        const at = sinceOf(line)
        return <time dateTime={at.toISOString()}>{shortInstant(at, language, timeZone)}</time>
      },
    },
    {
      key: 'address',
      head: say('address'),
      cell: ({ email, isBounced }) => (
        <>
          {email ? <bdi>{email}</bdi> : <Tag state="attention">{say('noAddress')}</Tag>}
          {isBounced && (
            <>
              {' '}
              <Tag state="problem">{say('mailBounced')}</Tag>
            </>
          )}
        </>
      ),
    },
  ]
}

function sinceOf(line: RegistrationLine): Date {
  const { state, linkSentAt, openedAt, submittedAt, withdrawnAt, createdAt } = line
  const at = {
    'link-sent': linkSentAt,
    opened: openedAt,
    draft: openedAt,
    submitted: submittedAt,
    withdrawn: withdrawnAt,
  }
  return (state === 'to-send' ? null : at[state]) ?? createdAt
}
