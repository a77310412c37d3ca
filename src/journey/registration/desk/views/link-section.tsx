import { dateInWords, shortInstant } from '../../../../platform/i18n/dates.ts'
import { isLanguage, languageNames } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { addressOf, linkOf, revocationOf } from '../../paths.ts'
import type { DeskView } from '../desk-view.ts'
import { words } from '../words.ts'

/** The personal link: when and where it went, whether it came back, and the ways to send another or take all back. */
export function LinkSection(view: DeskView) {
  const { frame, registration, person, bounce, waiting, mayChange, asked } = view
  const { language, timeZone } = frame
  const say = words(language)
  const when = (at: Date) => shortInstant(at, language, timeZone)
  const { linkSentAt, linkRevokedAt, linkAddress } = registration
  return (
    <section aria-labelledby="link">
      <h2 class="ds-heading" data-size="2xs" id="link">
        {say('linkTitle')}
      </h2>
      <p>
        {linkSentAt
          ? say('linkSent', { when: when(linkSentAt), address: linkAddress ?? '–' })
          : say('linkNever')}
      </p>
      {linkRevokedAt && <p>{say('linkRevoked', { when: when(linkRevokedAt) })}</p>}
      {!view.isOpen && (
        <p>{say('notOpen', { date: dateInWords(asked.definition.registrationOpensOn, language) })}</p>
      )}
      {bounce && (
        <Notice kind="problem" level={3}>
          <p>
            {say('linkBounced', { address: bounce.address, when: when(bounce.at), reason: bounce.reason })}
          </p>
        </Notice>
      )}
      {waiting && (
        <Notice kind="attention" title={say('addressTitle')} level={3}>
          <p>{say('addressWaits', { address: waiting })}</p>
          {mayChange && (
            <form method="post" action={addressOf(person.id)}>
              <Button size="small">{say('addressConfirm')}</Button>
            </form>
          )}
        </Notice>
      )}
      {mayChange && registration.state !== 'withdrawn' && <LinkActions {...view} />}
    </section>
  )
}

function LinkActions({ frame: { language }, person, registration }: DeskView) {
  const say = words(language)
  const spoken = isLanguage(person.language) ? languageNames[person.language] : person.language
  return (
    <>
      {person.email && (
        <Details summary={say('send')}>
          <form method="post" action={linkOf(person.id)}>
            <Field
              language={language}
              name="words"
              as="textarea"
              rows={3}
              label={say('linkWords')}
              hint={say('linkWordsHint', { language: spoken })}
              optional
              maxLength={1000}
              dir="auto"
            />
            <Button size="small">{say('send')}</Button>
          </form>
        </Details>
      )}
      {registration.linkSentAt && !registration.linkRevokedAt && (
        <form method="post" action={revocationOf(person.id)}>
          <Button variant="danger" size="small">
            {say('revoke')}
          </Button>
        </form>
      )}
    </>
  )
}
