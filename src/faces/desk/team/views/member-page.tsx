import { Button } from '../../../../ui/button.tsx'
import type { DeskFrame } from '../../../../ui/desk-frame.ts'
import { DeskPage } from '../../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { SummaryList } from '../../../../ui/summary-list.tsx'
import { memberPath, teamPath } from '../../paths.ts'
import { words as deskWords } from '../../words.ts'
import type { ColleagueErrors, ColleagueTyped } from '../forms/colleague-form.ts'
import type { Member } from '../team.ts'
import { words } from '../words.ts'
import { problemsOf, RolesFields } from './colleague-fields.tsx'
import { rolesInWords } from './team-page.tsx'

export type MemberPageProps = {
  frame: DeskFrame
  member: Member
  today: string
  typed: Partial<ColleagueTyped>
  errors?: ColleagueErrors | undefined
}

/** One colleague: the roles changed, or the access ended. */
export function MemberPage({ frame, member, today, typed, errors }: MemberPageProps) {
  const { language, timeZone } = frame
  const { id, name, address } = member
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={say('member.title', { name })}
      crumbs={[{ text: deskWords(language)('team.title'), href: teamPath }, { text: name }]}
      hasErrors={errors !== undefined}
    >
      <ErrorSummary language={language} errors={problemsOf(errors, language)} />
      <SummaryList
        rows={[
          { term: say('address'), description: <bdi dir="ltr">{address}</bdi> },
          { term: say('roles'), description: rolesInWords(member, language, timeZone) || say('none') },
        ]}
      />
      <form method="post" action={`${memberPath(id)}/roles`} novalidate>
        <RolesFields language={language} typed={typed} errors={errors} today={today} />
        <Button>{say('member.save')}</Button>
      </form>
      <section aria-labelledby="end">
        <h2 class="ds-heading" data-size="xs" id="end">
          {say('member.end')}
        </h2>
        <p>{say('member.end.lead', { name })}</p>
        <form method="post" action={`${memberPath(id)}/end`}>
          <Button variant="danger">{say('member.end.button', { name })}</Button>
        </form>
      </section>
    </DeskPage>
  )
}
