import { delegationPath } from '../../../journey/nomination/paths.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { type Choice, delegationsPerPage, filters } from '../delegations/chosen-delegations.ts'
import { type DelegationLine, openPointsOf } from '../delegations/delegation-list.ts'
import { deskLanguage } from '../desk-language.ts'
import { inviteeName } from '../invitee-name.ts'
import { delegationsPath } from '../paths.ts'
import { words } from '../words.ts'
import { openPointsInWords } from './open-points.ts'

export type DelegationsPageProps = { frame: DeskFrame; lines: readonly DelegationLine[]; choice: Choice }

/** The delegations: people confirmed of seats, sponsorship, open points, last change. */
export function DelegationsPage({ frame, lines, choice }: DelegationsPageProps) {
  const { language } = frame
  const say = words(language)
  const isNarrowed = choice.show !== 'all' || choice.search !== ''
  const people = lines.reduce((sum, { seated, beside }) => sum + seated + beside, 0)
  return (
    <DeskPage {...frame} title={say('delegations.title')}>
      <form class="filters" method="get" action={delegationsPath}>
        <Field
          language={language}
          name="q"
          id="name"
          label={say('delegations.name')}
          value={choice.search}
          dir="auto"
        />
        <Field
          language={language}
          name="show"
          label={say('delegations.show')}
          as="select"
          value={choice.show}
          options={filters.map((show) => ({ value: show, text: say(`delegations.show.${show}`) }))}
        />
        <input type="hidden" name="sort" value={choice.sort} />
        <Button variant="secondary">{say('delegations.choose')}</Button>
      </form>
      <p>{say('delegations.count', { count: lines.length, people })}</p>
      <Table
        language={language}
        id="delegations"
        caption={say('delegations.title')}
        captionHidden
        rows={lines.slice((choice.page - 1) * delegationsPerPage, choice.page * delegationsPerPage)}
        rowKey={(line) => line.id}
        empty={say(isNarrowed ? 'delegations.emptyChoice' : 'delegations.empty')}
        columns={columnsOf(frame, choice)}
      />
      <Pagination
        language={language}
        page={choice.page}
        pages={Math.ceil(lines.length / delegationsPerPage)}
        href={(page) => `${delegationsPath}?${addressOf(choice, { page: String(page) })}`}
      />
    </DeskPage>
  )
}

/** The choice as it stands in the address, with something changed. */
function addressOf({ search, show, sort }: Choice, changed: Record<string, string>): URLSearchParams {
  return new URLSearchParams({ q: search, show, sort, ...changed })
}

function columnsOf({ language, timeZone }: DeskFrame, choice: Choice): Column<DelegationLine>[] {
  const say = words(language)
  const sort = (by: Choice['sort'], direction: 'ascending' | 'descending') => ({
    href: `${delegationsPath}?${addressOf(choice, { sort: by })}`,
    direction: choice.sort === by ? direction : undefined,
  })
  return [
    {
      key: 'invitee',
      head: say('delegations.invitee'),
      rowHead: true,
      sort: sort('name', 'ascending'),
      cell: (line) => (
        <a class="ds-link" href={delegationPath(line.id)}>
          <bdi>{inviteeName(line, deskLanguage(language))}</bdi>
        </a>
      ),
    },
    {
      key: 'people',
      head: say('delegations.people'),
      noWrap: true,
      cell: ({ seated, seats, beside }) =>
        say('delegations.ofSeats', { seated, seats }) +
        (beside ? say('delegations.beside', { count: beside }) : ''),
    },
    {
      key: 'sponsorship',
      head: say('delegations.sponsorship'),
      cell: ({ held, asked }) => say('delegations.sponsorship.value', { held, asked }),
    },
    {
      key: 'open',
      head: say('delegations.open'),
      sort: sort('open', 'descending'),
      cell: (line) => openPointsOf(line) > 0 && openPointsInWords(line, language).join('; '),
    },
    {
      key: 'changed',
      head: say('delegations.changed'),
      noWrap: true,
      sort: sort('change', 'descending'),
      cell: ({ changedAt }) => shortInstant(changedAt, language, timeZone),
    },
  ]
}
