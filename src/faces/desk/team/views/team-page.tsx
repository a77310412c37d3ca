import { shortInstant } from '../../../../platform/i18n/dates.ts'
import type { Language } from '../../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../../ui/desk-frame.ts'
import { DeskPage } from '../../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { helpPath, memberPath } from '../../paths.ts'
import { words as deskWords } from '../../words.ts'
import type { ColleagueErrors, ColleagueTyped } from '../forms/colleague-form.ts'
import type { Member } from '../team.ts'
import { words } from '../words.ts'
import { problemsOf } from './colleague-fields.tsx'
import { NewColleague } from './new-colleague.tsx'

export type TeamPageProps = {
  frame: DeskFrame
  members: readonly Member[]
  today: string
  /** What has just been done, in words. */
  done?: string | undefined
  typed?: ColleagueTyped | undefined
  errors?: ColleagueErrors | undefined
}

/** The staff of the conference, their roles, and for how long; a colleague is added here. */
export function TeamPage({ frame, members, today, done, typed, errors }: TeamPageProps) {
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={deskWords(language)('team.title')} hasErrors={errors !== undefined}>
      <ErrorSummary language={language} errors={problemsOf(errors, language)} />
      {done && (
        <Notice kind="success" live>
          {done}
        </Notice>
      )}
      <p>
        {say('about')}{' '}
        <a class="ds-link" href={`${helpPath}#who-sees-what`}>
          {deskWords(language)('help.whoSeesWhat')}
        </a>
      </p>
      <Table
        language={language}
        id="team"
        caption={deskWords(language)('team.title')}
        captionHidden
        rows={members}
        rowKey={(member) => member.id}
        columns={columnsOf(frame)}
      />
      <NewColleague language={language} today={today} typed={typed} errors={errors} />
    </DeskPage>
  )
}

function columnsOf({ language, timeZone }: DeskFrame): Column<Member>[] {
  const say = words(language)
  const sayDesk = deskWords(language)
  return [
    { key: 'name', head: say('name'), rowHead: true, cell: (member) => <bdi>{member.name}</bdi> },
    { key: 'roles', head: say('roles'), cell: (member) => rolesInWords(member, language, timeZone) },
    {
      key: 'sees',
      head: sayDesk('team.sees'),
      cell: (member) => member.roles.map(({ role }) => sayDesk(`sees.${role}`)).join(' '),
    },
    { key: 'address', head: say('address'), cell: (member) => <bdi dir="ltr">{member.address}</bdi> },
    {
      key: 'change',
      head: say('change'),
      headHidden: true,
      cell: (member) => (
        <a class="ds-link" href={memberPath(member.id)} aria-label={say('changeOf', { name: member.name })}>
          {say('change')}
        </a>
      ),
    },
  ]
}

/** A colleague's roles; until when where they end, or that they have. */
export function rolesInWords({ roles }: Pick<Member, 'roles'>, language: Language, timeZone: string): string {
  const sayDesk = deskWords(language)
  return roles
    .map(({ role, until, isOver }) => {
      const name = sayDesk(`role.${role}`)
      if (!until) return name
      const date = shortInstant(until, language, timeZone)
      return isOver
        ? words(language)('over', { role: name, date })
        : sayDesk('team.until', { role: name, date })
    })
    .join('; ')
}
