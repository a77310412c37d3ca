import type { InviteeException } from '../../../conference/schema.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { deskLanguage } from '../../desk/desk-language.ts'
import { inviteeName } from '../../desk/invitee-name.ts'
import { exceptionEndPath } from '../paths.ts'
import { words } from '../words.ts'
import { ExceptionForm } from './exception-form.tsx'
import type { InviteePageProps } from './invitee-page.tsx'

/** The exceptions of an invitation, with reason, author and date, and the form for one more. */
export function Exceptions(props: InviteePageProps) {
  const { frame, file, letter, own, mayExcept } = props
  const { language } = frame
  const say = words(language)
  return (
    <section id="exceptions" aria-labelledby="exceptions-heading">
      <h2 class="ds-heading" data-size="xs" id="exceptions-heading">
        {say('exceptions.title')}
      </h2>
      {file.state ? (
        <p>{say('exceptions.within', { state: inviteeName(file.state, deskLanguage(language)) })}</p>
      ) : (
        <p>
          {say('exceptions.lead', {
            representatives: letter.representativesPerDelegation,
            sponsored: letter.sponsoredPerDelegation,
            own: say('exceptions.own', {
              representatives: own.representativesPerDelegation,
              sponsored: own.sponsoredPerDelegation,
              invited: own.sponsorshipInvited ? 'yes' : 'no',
            }),
          })}
        </p>
      )}
      <Table
        language={language}
        id="exception-list"
        caption={say('exceptions.list')}
        captionHidden
        dense
        rows={file.exceptions}
        rowKey={({ id }) => id}
        empty={say('exceptions.empty')}
        columns={columnsOf(props)}
      />
      {mayExcept && !file.state && <ExceptionForm {...props} />}
    </section>
  )
}

function columnsOf({ frame, file, authors, mayExcept }: InviteePageProps): Column<InviteeException>[] {
  const { language, timeZone } = frame
  const say = words(language)
  return [
    { key: 'term', head: say('exceptions.term'), rowHead: true, cell: ({ term }) => say(`term.${term}`) },
    {
      key: 'value',
      head: say('exceptions.value'),
      noWrap: true,
      cell: ({ term, value }) => (term === 'sponsorship-invited' ? say('value.sponsorship-invited') : value),
    },
    { key: 'reason', head: say('exceptions.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
    {
      key: 'by',
      head: say('exceptions.by'),
      cell: ({ madeBy, madeAt }) => (
        <>
          {authors.get(madeBy) ?? madeBy}
          <div>{shortInstant(madeAt, language, timeZone)}</div>
        </>
      ),
    },
    {
      key: 'end',
      head: say('exceptions.ended'),
      cell: ({ id, term, endedAt }) => {
        if (endedAt) return shortInstant(endedAt, language, timeZone)
        if (!mayExcept) return say('exceptions.standing')
        return (
          <form method="post" action={exceptionEndPath(file.invitee.id, id)}>
            <Button variant="tertiary" size="small">
              {say('exceptions.end')}
              <span class="ds-sr-only">: {say(`term.${term}`)}</span>
            </Button>
          </form>
        )
      },
    },
  ]
}
