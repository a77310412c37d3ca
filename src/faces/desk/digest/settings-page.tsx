import { deskLanguages, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { sessionsPath } from '../../sign-in/paths.ts'
import { accountPath } from '../paths.ts'
import { digestTime } from './digest-hour.ts'
import { words } from './words.ts'

export type SettingsPageProps = {
  frame: DeskFrame
  account: { address: string; language: string }
  wantsDigest: boolean
  /** The place whose time counts, in words. */
  place: string
  saved: boolean
}

/** What a member of staff decides for herself: the language of mails, and the daily digest. */
export function SettingsPage({ frame, account, wantsDigest, place, saved }: SettingsPageProps) {
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('title')}>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: say('address'), description: <bdi dir="ltr">{account.address}</bdi> },
          { term: say('roles'), description: frame.person.role },
        ]}
      />
      <form method="post" action={accountPath}>
        <Field
          language={language}
          name="language"
          as="select"
          width="short"
          label={say('language')}
          value={account.language}
          options={deskLanguages.map((one) => ({ value: one, text: languageNames[one] }))}
        />
        <Checkboxes
          language={language}
          name="digest"
          legend={say('digest')}
          hint={say('digest.hint', { time: digestTime, place })}
          values={wantsDigest ? ['yes'] : []}
          choices={[{ value: 'yes', text: say('digest.yes') }]}
        />
        <Button>{say('save')}</Button>
      </form>
      <p>
        <a class="ds-link" href={sessionsPath}>
          {say('sessions')}
        </a>
      </p>
    </DeskPage>
  )
}
