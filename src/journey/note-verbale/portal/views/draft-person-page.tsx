import type { Language } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { Radios } from '../../../../ui/radios.tsx'
import { type DraftPersonForm, draftRoles, type Typed } from '../../forms/draft-form.ts'
import { draftPersonPath } from '../../paths.ts'
import type { NoteDraft } from '../../schema.ts'
import type { DraftPerson } from '../note-draft.ts'
import { personLine } from '../person-line.ts'
import { type Key, words } from '../words.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { crumbsTo, type MissionView } from './mission-view.ts'

type Props = MissionView & {
  draft: NoteDraft | undefined
  /** Whom the page is about; undefined: somebody new. */
  person: DraftPerson | undefined
  typed?: Typed | undefined
  failed?: Extract<DraftPersonForm, { ok: false }> | undefined
  changed?: boolean | undefined
}

/** One person of the Note that is prepared. */
export function DraftPersonPage(props: Props) {
  const { frame, draft, person, failed, changed, terms } = props
  const { language } = frame
  const say = words(language)
  const title = person ? say('personChange') : say('personNew')
  const values: Typed = props.typed ?? failed?.typed ?? (person ? { ...person } : {})
  const errors = failed?.problems.map(({ field, problem }) => ({ field, text: say(problem) })) ?? []
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text
  const text = (name: TextField, more: { type?: 'email'; dir?: 'ltr' } = {}) => (
    <Field
      language={language}
      name={name}
      label={say(name)}
      hint={say(`${name}Hint`)}
      value={values[name] ?? ''}
      error={errorOf(name)}
      dir="auto"
      autocomplete="off"
      width={name === 'honorific' ? 'short' : 'medium'}
      {...more}
    />
  )
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsTo(props, title)}
      errors={errors}
      news={
        changed && (
          <ChangedNotice language={language}>
            <p>{person ? personLine(person, say) : say('personGone')}</p>
          </ChangedNotice>
        )
      }
    >
      <form method="post" action={draftPersonPath(person?.id ?? 'new')} novalidate>
        <input type="hidden" name="version" value={draft?.version ?? 0} />
        {text('honorific')}
        {text('fullName')}
        {text('title')}
        {text('organisation')}
        {text('email', { type: 'email', dir: 'ltr' })}
        <Radios
          language={language}
          name="role"
          legend={say('role')}
          choices={draftRoles.map((role) => ({
            value: role,
            text: say(`role-${role}`),
            hint: (terms.outsideQuota as readonly string[]).includes(role) ? say('outsideQuota') : undefined,
          }))}
          value={values.role}
          error={errorOf('role')}
        />
        {terms.offersSponsorship && (
          <Sponsorship
            language={language}
            allowed={terms.sponsoredPerDelegation}
            value={values.sponsorship}
            error={errorOf('sponsorship')}
          />
        )}
        <Button>{say('saveNext')}</Button>
      </form>
    </MissionPage>
  )
}

type TextField = Extract<Key, 'honorific' | 'fullName' | 'title' | 'organisation' | 'email'>

function Sponsorship(props: {
  language: Language
  allowed: number
  value: string | undefined
  error: string | undefined
}) {
  const say = words(props.language)
  return (
    <Radios
      language={props.language}
      name="sponsorship"
      legend={say('sponsorship')}
      hint={say('sponsorshipHint', { allowed: props.allowed })}
      choices={[
        { value: 'asked', text: say('yes') },
        { value: 'not-asked', text: say('no') },
      ]}
      value={props.value}
      error={props.error}
      inline
    />
  )
}
